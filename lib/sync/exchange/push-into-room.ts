/**
 * The same where room is scarce: each part is a chain of blobs of its own, in the order of their importance, so that
 * what has no room holds up nothing else. The first parts always find room, because the others leave some.
 */
import { type SyncPart, syncParts } from '@/lib/domain/sync/sync-parts';
import { syncProblemOf } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobRoom, BlobStore } from '../blob-store';
import { isToFoldWhole, ownToFold } from './fold-choice';
import type { Draft, NamedBlob, Shelf } from './shelf';

/** What is left free for the parts before, on every device, as a share of the room. */
const leftFree: Readonly<Record<SyncPart, number>> = {
  settings: 0,
  rules: 0,
  hours: 0,
  templates: 0.1,
  customers: 0.1,
  habits: 0.1,
  versions: 0.25,
};

/** The parts that found no room. @throws SyncError other than `full` */
export async function pushIntoRoom(store: BlobStore, room: BlobRoom, shelf: Shelf): Promise<readonly SyncPart[]> {
  const leftOut: SyncPart[] = [];
  for (const part of shelf.parts.filter((one) => shelf.needs(one))) {
    if (!(await new RoomPush(store, room, shelf, part).push())) leftOut.push(part);
  }
  // Something may have made room for a part before it.
  return syncParts.filter((part) => leftOut.includes(part) || (shelf.parts.includes(part) && shelf.needs(part)));
}

class RoomPush {
  readonly #store: BlobStore;
  readonly #room: BlobRoom;
  readonly #shelf: Shelf;
  readonly #part: SyncPart;

  constructor(store: BlobStore, room: BlobRoom, shelf: Shelf, part: SyncPart) {
    this.#store = store;
    this.#room = room;
    this.#shelf = shelf;
    this.#part = part;
  }

  /** Whether it found room. */
  async push(): Promise<boolean> {
    const ours = this.#ours(this.#part);
    const isWhole = isToFoldWhole(ours) || (await this.#hasShrunk(ours));
    const folded = isWhole ? ours : ownToFold(ours, true);
    if (await this.#writeIfFits(await this.#draft(folded))) return true;
    if (ours.length === 0) return this.#makeRoomFor(await this.#draft([]));
    const whole = await this.#draft(ours);
    return (await this.#writeIfFits(whole)) || this.#makeRoomFor(whole);
  }

  /** What was deleted keeps its room until the rest is written anew; another device may be waiting for it. */
  async #hasShrunk(ours: readonly NamedBlob[]): Promise<boolean> {
    const lying = ours.reduce((sum, blob) => sum + this.#takenBy(blob), 0);
    return lying > this.#room.total / 8 && 2 * this.#taken(await this.#draft(ours)) < lying;
  }

  async #writeIfFits(draft: Draft): Promise<boolean> {
    if (this.#taken(draft) > (await this.#free())) return false;
    if (!(await this.#write(draft))) return false;
    await this.#shelf.settle();
    return true;
  }

  /** What it replaces, and what matters less, goes first: all of it is in our own documents. */
  async #makeRoomFor(draft: Draft): Promise<boolean> {
    const missing = this.#taken(draft) - (await this.#free());
    const going = this.#enough(missing, draft.replaces);
    if (!going) return false;
    const kept = await this.#copies(draft.replaces);
    await this.#shelf.remove(going.map(({ name }) => name));
    let isWritten = false;
    try {
      isWritten = await this.#write({ ...draft, replaces: [] });
    } finally {
      if (!isWritten) await this.#putBack(kept);
    }
    return isWritten;
  }

  /** Undefined where all of it would not be enough. */
  #enough(missing: number, replaced: readonly NamedBlob[]): readonly NamedBlob[] | undefined {
    const going = [...replaced];
    let freed = going.reduce((sum, blob) => sum + this.#takenBy(blob), 0);
    for (const part of syncParts.slice(syncParts.indexOf(this.#part) + 1).toReversed()) {
      if (freed >= missing) break;
      for (const blob of this.#ours(part)) {
        going.push(blob);
        freed += this.#takenBy(blob);
      }
    }
    return freed >= missing ? going : undefined;
  }

  async #copies(blobs: readonly NamedBlob[]): Promise<ReadonlyMap<string, Bytes>> {
    const copies = new Map<string, Bytes>();
    for (const { name } of blobs) {
      const bytes = await this.#store.read(name);
      if (bytes) copies.set(name, bytes);
    }
    return copies;
  }

  /** Best effort: what does not go back now is written anew when there is room, for it is in our own documents. */
  async #putBack(copies: ReadonlyMap<string, Bytes>): Promise<void> {
    for (const [name, bytes] of copies) await this.#store.write(name, bytes).catch(() => {});
  }

  async #write(draft: Draft): Promise<boolean> {
    try {
      await this.#shelf.write(draft);
      return true;
    } catch (error) {
      if (syncProblemOf(error).name === 'full') return false;
      throw error;
    }
  }

  #draft(replaces: readonly NamedBlob[]): Promise<Draft> {
    return this.#shelf.draft([this.#part], replaces);
  }

  /** Our own blobs of a part, and those of devices that are gone. */
  #ours(part: SyncPart): readonly NamedBlob[] {
    return this.#shelf.foldable([part]).filter((blob) => this.#shelf.isOurs(blob));
  }

  async #free(): Promise<number> {
    const used = (await this.#store.list()).reduce(
      (sum, { name, length }) => sum + this.#room.taken(name, length ?? this.#shelf.blobs.get(name)?.length ?? 0),
      0,
    );
    return this.#room.total * (1 - leftFree[this.#part]) - used;
  }

  #taken({ name, bytes }: Draft): number {
    return this.#room.taken(name, bytes.byteLength);
  }

  #takenBy({ name, length }: NamedBlob): number {
    return this.#room.taken(name, length);
  }
}
