/** The blobs of a place while something is pushed there: what they hold, what is written, what goes. */
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import { SyncError } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import { newBlobName, parseBlobName } from './blob-name';
import { type Coverage, covers, coversNothing, joinCoverage, lessCoverage } from './coverage';
import { differenceOf, type Whole } from './difference';
import { type ExchangeMemory, heldBy, type KnownBlob, type SyncFold } from './exchange-memory';
import type { ExchangePlace } from './exchange-place';
import { hashOf } from './hash';
import { isGone } from './known-devices';
import { writeParcel } from './parcel';

export type NamedBlob = KnownBlob & { readonly name: string };

/** A blob that is ready to be written. */
export interface Draft {
  readonly name: string;
  readonly bytes: Bytes;
  readonly coverage: ReadonlyMap<SyncPart, Coverage>;
  readonly replaces: readonly NamedBlob[];
}

export class Shelf {
  readonly #place: ExchangePlace;
  readonly #memory: ExchangeMemory;
  readonly #wholes: ReadonlyMap<SyncPart, Whole>;
  readonly #blobs: Map<string, KnownBlob>;
  #folds: readonly SyncFold[];
  #nextNumber: number;

  constructor(place: ExchangePlace, memory: ExchangeMemory, wholes: ReadonlyMap<SyncPart, Whole>) {
    this.#place = place;
    this.#memory = memory;
    this.#wholes = wholes;
    this.#folds = memory.folds;
    this.#nextNumber = memory.nextNumber;
    this.#blobs = new Map([...memory.blobs].map(([name, blob]) => [name, this.#judged(blob)]));
  }

  get blobs(): ReadonlyMap<string, KnownBlob> {
    return this.#blobs;
  }

  get parts(): readonly SyncPart[] {
    return syncParts.filter((part) => this.#wholes.has(part));
  }

  /** Something lies there that our documents do not have yet. */
  get isBehind(): boolean {
    return [...this.#blobs.values()].some(({ lacking }) => lacking.some((part) => this.#wholes.has(part)));
  }

  needs(part: SyncPart): boolean {
    const whole = this.#wholes.get(part);
    return whole !== undefined && !covers(heldBy(this.#blobs.values(), part), whole.coverage);
  }

  /** Blobs all of which our documents hold, so that they can be written anew and go. In the order in which they came. */
  foldable(parts: readonly SyncPart[]): readonly NamedBlob[] {
    return [...this.#blobs]
      .filter(
        ([, { hasMore, lacking, parts: held }]) => !hasMore && lacking.length === 0 && isWithin(held.keys(), parts),
      )
      .map(([name, blob]) => ({ ...blob, name }))
      .sort((a, b) => (parseBlobName(a.name)?.number ?? 0) - (parseBlobName(b.name)?.number ?? 0));
  }

  isOwn({ device }: KnownBlob): boolean {
    return device === this.#place.device.id;
  }

  /** Nobody else writes these anew. */
  isOurs(blob: KnownBlob): boolean {
    return this.isOwn(blob) || isGone(this.#blobs.values(), blob.device, this.#place.now);
  }

  /** What is new of these parts, and all that is in the blobs that it replaces. */
  async draft(parts: readonly SyncPart[], replaces: readonly NamedBlob[]): Promise<Draft> {
    const news = new Map<SyncPart, Whole>();
    for (const part of parts) {
      const replaced = joinCoverage(replaces.flatMap((blob) => blob.parts.get(part) ?? []));
      const whole = this.#wholes.get(part);
      const difference = whole && differenceOf(whole, lessCoverage(heldBy(this.#blobs.values(), part), replaced));
      if (difference) news.set(part, difference);
    }
    const { device, now, seal } = this.#place;
    const name = newBlobName({ device: device.id, number: this.#nextNumber });
    const updates = new Map([...news].map(([part, { update }]) => [part, update]));
    const others = replaces.some((blob) => !this.isOwn(blob)) ? this.#memory.devices.slice(0, 20) : [];
    const parcel = writeParcel({
      updates,
      device: { id: device.id, name: device.name.slice(0, 60) },
      at: Math.max(0, Math.trunc(now)),
      others,
    });
    const coverage = new Map([...news].map(([part, whole]) => [part, whole.coverage]));
    return { name, bytes: await seal.seal(name, parcel), coverage, replaces };
  }

  /** What it replaces goes when it is sure that it arrived: see `settle`. @throws SyncError */
  async write({ name, bytes, coverage, replaces }: Draft): Promise<void> {
    this.#nextNumber += 1;
    await this.#place.store.write(name, bytes);
    const { device, now } = this.#place;
    const frame = { length: bytes.byteLength, device: device.id, at: now, firstSeenAt: now, tries: 0, triedAt: now };
    this.#blobs.set(name, { ...frame, parts: coverage, hasMore: false, lacking: [] });
    const covered = replaces.filter(({ parts }) => isHeld(parts, coverage)).map((blob) => blob.name);
    if (covered.length > 0) this.#folds = [...this.#folds, { name, sum: await hashOf(bytes), replaces: covered }];
  }

  async remove(names: readonly string[]): Promise<void> {
    await this.#place.store.remove(names);
    for (const name of names) this.#blobs.delete(name);
  }

  /** Removes what was replaced, once what replaces it is listed and reads as it was written; else another time. */
  async settle(): Promise<void> {
    if (this.#folds.length === 0) return;
    const open: SyncFold[] = [];
    try {
      const listed = new Set((await this.#place.store.list()).map(({ name }) => name));
      for (const fold of this.#folds) {
        // Its blob has gone meanwhile, or is not listed yet.
        if (!this.#blobs.has(fold.name)) continue;
        const bytes = listed.has(fold.name) ? await this.#place.store.read(fold.name) : undefined;
        if (!bytes) open.push(fold);
        else if ((await hashOf(bytes)) === fold.sum)
          await this.remove(fold.replaces.filter((name) => listed.has(name)));
        // It did not arrive as it was written: to be read, and made good, by the next exchange.
        else this.#blobs.delete(fold.name);
      }
    } catch (error) {
      // All is written; that more lies there than must is put right by the next exchange.
      if (!(error instanceof SyncError)) throw error;
      return;
    }
    this.#folds = open;
  }

  memory(settled: string | undefined): ExchangeMemory {
    const { devices } = this.#memory;
    return {
      devices,
      nextNumber: this.#nextNumber,
      blobs: this.#blobs,
      folds: this.#folds,
      parts: [...this.parts],
      settled,
    };
  }

  /** What our documents do not hold of a blob: it arrived, and was lost on the way into the document, or never merged. */
  #judged(blob: KnownBlob): KnownBlob {
    const lacking = [...blob.parts].flatMap(([part, held]) => {
      const whole = this.#wholes.get(part);
      return whole && covers(whole.coverage, held) ? [] : part;
    });
    const isFirst = this.parts.some((part) => lacking.includes(part) && this.#memory.parts?.includes(part) === false);
    return { ...blob, lacking, tries: isFirst ? 0 : blob.tries };
  }
}

function isWithin(some: Iterable<SyncPart>, all: readonly SyncPart[]): boolean {
  return [...some].every((part) => all.includes(part));
}

function isHeld(parts: ReadonlyMap<SyncPart, Coverage>, by: ReadonlyMap<SyncPart, Coverage>): boolean {
  return [...parts].every(([part, coverage]) => covers(by.get(part) ?? coversNothing, coverage));
}
