/** Takes what other devices left at a place. Reads only what is new: with nothing new it is one listing. */
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import type { SyncProblem } from '@/lib/domain/sync/sync-problem';
import type { SyncDevice } from '@/lib/domain/sync/sync-status';
import type { Bytes } from '@/lib/sealing/bytes';
import { parseBlobName } from './blob-name';
import { coversNothing, isNothing, lessCoverage } from './coverage';
import { freshMemory, type KnownBlob, partsHeld, readMemory, writeMemory } from './exchange-memory';
import type { ExchangePlace } from './exchange-place';
import { knownDevices } from './known-devices';
import { type BlobRead, readBlob } from './read-blob';

export interface Pulled {
  /** To be merged in any order; what is known already does no harm. */
  readonly updates: ReadonlyMap<SyncPart, readonly Bytes[]>;
  /** The others. */
  readonly devices: readonly SyncDevice[];
  /** The place gave back an older state than it had. What is missing is put back by the next push. */
  readonly isRolledBack: boolean;
  /** Of single blobs; the others were read. */
  readonly problems: readonly SyncProblem[];
  readonly memory: unknown;
}

/** Listings may come while somebody folds blobs: then it is looked again. */
const mostRounds = 3;
const readsAtOnce = 4;
/** What could not be read, or did not arrive in the document, is tried so often, then at these intervals. */
const promptTries = 3;
const retryMs = 6 * 60 * 60 * 1000;

/** @throws SyncError where the storage fails; single blobs that cannot be read are told, and do not hold up the others */
export async function pull(place: ExchangePlace): Promise<Pulled> {
  const memory = readMemory(place.memory) ?? freshMemory;
  const wanted = new Set(place.parts ?? memory.parts ?? syncParts);
  const isWider = memory.parts !== undefined && [...wanted].some((part) => !memory.parts?.includes(part));
  const before = new Map(
    isWider ? [...memory.blobs].map(([name, blob]) => [name, { ...blob, tries: 0 }]) : memory.blobs,
  );
  const look = new Look(place, before, wanted);

  for (let round = 1; round <= mostRounds; round += 1) {
    const isSteady = await look.round();
    if (isSteady && !look.isLess()) break;
  }
  if (look.isLess()) await look.findOwn();

  const devices = knownDevices(place, memory.devices, look.reads);
  return {
    updates: look.updates(),
    devices: devices.filter(({ id }) => id !== place.device.id),
    isRolledBack: look.isRolledBack(),
    problems: look.problems(),
    memory: writeMemory({ ...memory, devices, nextNumber: look.nextNumber(memory.nextNumber), blobs: look.blobs }),
  };
}

class Look {
  readonly #place: ExchangePlace;
  readonly #before: ReadonlyMap<string, KnownBlob>;
  readonly #wanted: ReadonlySet<SyncPart>;
  readonly #read = new Map<string, BlobRead>();
  #blobs = new Map<string, KnownBlob>();

  constructor(place: ExchangePlace, before: ReadonlyMap<string, KnownBlob>, wanted: ReadonlySet<SyncPart>) {
    this.#place = place;
    this.#before = before;
    this.#wanted = wanted;
  }

  get blobs(): ReadonlyMap<string, KnownBlob> {
    return this.#blobs;
  }

  get reads(): readonly BlobRead[] {
    return [...this.#read.values()];
  }

  /** False where a blob was gone before it could be read. */
  async round(): Promise<boolean> {
    const listed = new Map((await this.#place.store.list()).map(({ name, length }) => [name, length] as const));
    for (const name of listed.keys()) if (!parseBlobName(name)) listed.delete(name);
    const missing = [...listed]
      .filter(([name]) => !this.#read.has(name))
      .filter(([name, length]) => this.#isToRead(name, length))
      .map(([name]) => name);
    const reads = await inTurns(missing, (name) => readBlob(this.#place, name, this.#before.get(name)));
    for (const read of reads) if (read) this.#read.set(read.name, read);
    this.#blobs = new Map();
    for (const name of listed.keys()) {
      const blob = this.#read.get(name)?.blob ?? this.#before.get(name);
      if (blob) this.#blobs.set(name, blob);
    }
    return reads.every((read) => read !== undefined);
  }

  /** Something that lay here before is covered by nothing that lies here now. */
  isLess(): boolean {
    return lostOf(this.#before, this.#blobs);
  }

  /** Own blobs that no listing shows may be there all the same. */
  async findOwn(): Promise<void> {
    const own = [...this.#before.keys()].filter((name) => this.#isOwn(name) && !this.#blobs.has(name));
    for (const name of own) {
      const blob = this.#before.get(name);
      if (blob && (await this.#place.store.read(name))) this.#blobs.set(name, blob);
    }
  }

  isRolledBack(): boolean {
    if (this.reads.some(({ blob }) => blob.problem !== undefined)) return false;
    // Where room is scarce each device folds its own alone; what others did arrives there in pieces, in any order.
    const judged = this.#place.store.room ? [...this.#before].filter(([name]) => this.#isOwn(name)) : this.#before;
    return lostOf(new Map(judged), this.#blobs);
  }

  updates(): ReadonlyMap<SyncPart, readonly Bytes[]> {
    const found = new Map<SyncPart, readonly Bytes[]>();
    for (const { updates } of this.reads) {
      for (const [part, update] of updates) {
        if (this.#wanted.has(part)) found.set(part, [...(found.get(part) ?? []), update]);
      }
    }
    return found;
  }

  problems(): readonly SyncProblem[] {
    const names = [...this.#blobs.values()].flatMap(({ problem }) => problem ?? []);
    // Left from before a passphrase was chosen, or by somebody who has none: never used, so nothing is wrong.
    const told = names.filter((name) => !(this.#place.seal.isSealed && name === 'no-passphrase'));
    return [...new Set(told)].map((name) => ({ name }));
  }

  nextNumber(known: number): number {
    const own = [...this.#blobs.keys()].filter((name) => this.#isOwn(name));
    return Math.max(known, ...own.map((name) => (parseBlobName(name)?.number ?? 0) + 1));
  }

  #isToRead(name: string, length: number | undefined): boolean {
    const blob = this.#before.get(name);
    if (!blob) return true;
    // Blobs never change: one that has another length now was cut, or changed by somebody else.
    const isChanged = length !== undefined && length !== blob.length;
    const isLacking = blob.lacking.some((part) => this.#wanted.has(part));
    if (blob.problem === undefined && !isLacking && !isChanged) return false;
    return blob.tries < promptTries || Math.abs(this.#place.now - blob.triedAt) >= retryMs;
  }

  #isOwn(name: string): boolean {
    return parseBlobName(name)?.device === this.#place.device.id;
  }
}

function lostOf(before: ReadonlyMap<string, KnownBlob>, after: ReadonlyMap<string, KnownBlob>): boolean {
  if ([...before.keys()].every((name) => after.has(name))) return false;
  const held = partsHeld(after);
  return [...partsHeld(before)].some(
    ([part, coverage]) => !isNothing(lessCoverage(coverage, held.get(part) ?? coversNothing)),
  );
}

async function inTurns<A, B>(all: readonly A[], deed: (one: A) => Promise<B>): Promise<readonly B[]> {
  const done: B[] = [];
  for (let at = 0; at < all.length; at += readsAtOnce) {
    done.push(...(await Promise.all(all.slice(at, at + readsAtOnce).map(deed))));
  }
  return done;
}
