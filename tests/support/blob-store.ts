/** A storage in memory that several devices share, and that fails the way storages do. */
import { SyncError, type SyncProblemName } from '@/lib/domain/sync/sync-problem';
import type { Bytes } from '@/lib/sealing/bytes';
import type { BlobInfo, BlobRoom, BlobStore } from '@/lib/sync/blob-store';

/** What goes wrong with the next call; undefined = nothing. */
export interface StoreFaults {
  /** `threw-after`: it was written, and failed all the same. */
  write?: (() => 'threw-before' | 'threw-after' | undefined) | undefined;
  read?: (() => 'threw' | 'not-arrived' | undefined) | undefined;
  remove?: (() => 'threw-before' | 'threw-after' | 'half' | undefined) | undefined;
  /** `late`: as it was some calls before. `partial`: some names are missing. `twice`: some are there twice. */
  list?: (() => 'threw' | 'late' | 'partial' | 'twice' | undefined) | undefined;
}

export interface StoreCounts {
  lists: number;
  reads: number;
  writes: number;
  removals: number;
  bytesWritten: number;
  bytesRead: number;
}

export class SharedStorage {
  #blobs = new Map<string, Bytes>();
  #listings: string[][] = [];
  readonly #roomBytes: number | undefined;
  counts: StoreCounts = noCounts();

  constructor({ roomBytes }: { readonly roomBytes?: number | undefined } = {}) {
    this.#roomBytes = roomBytes;
  }

  get names(): readonly string[] {
    return [...this.#blobs.keys()];
  }

  get size(): number {
    return [...this.#blobs.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  }

  /** All that lies there, for a look at the bytes or a rollback. */
  snapshot(): ReadonlyMap<string, Bytes> {
    return new Map(this.#blobs);
  }

  rollBack(snapshot: ReadonlyMap<string, Bytes>): void {
    this.#blobs = new Map(snapshot);
  }

  put(name: string, bytes: Bytes): void {
    this.#blobs.set(name, bytes);
  }

  drop(name: string): void {
    this.#blobs.delete(name);
  }

  bytesOf(name: string): Bytes {
    const bytes = this.#blobs.get(name);
    if (!bytes) throw new Error(`Nothing is stored as ${name}`);
    return bytes;
  }

  countAnew(): void {
    this.counts = noCounts();
  }

  /** As one device sees it. */
  asSeen(faults: StoreFaults = {}): BlobStore {
    const room = this.#roomBytes === undefined ? undefined : { total: this.#roomBytes, taken: takenBytes };
    return {
      room,
      list: async () => this.#list(faults.list?.()),
      read: async (name) => this.#read(name, faults.read?.()),
      write: async (name, bytes) => this.#write(name, bytes, room, faults.write?.()),
      remove: async (names) => this.#remove(names, faults.remove?.()),
    };
  }

  #list(fault: ReturnType<NonNullable<StoreFaults['list']>>): readonly BlobInfo[] {
    this.counts.lists += 1;
    if (fault === 'threw') throw failing('offline');
    const names = [...this.#blobs.keys()];
    this.#listings = [...this.#listings.slice(-3), names];
    const shown = fault === 'late' ? (this.#listings[0] ?? names) : names;
    const some = fault === 'partial' ? shown.filter((_, index) => index % 3 !== 0) : shown;
    const all = fault === 'twice' ? [...some, ...some.slice(0, 2)] : some;
    return all.map((name) => ({ name, length: this.#blobs.get(name)?.byteLength }));
  }

  #read(name: string, fault: ReturnType<NonNullable<StoreFaults['read']>>): Bytes | undefined {
    this.counts.reads += 1;
    if (fault === 'threw') throw failing('cut-off');
    const bytes = this.#blobs.get(name);
    if (fault === 'not-arrived' || !bytes) return undefined;
    this.counts.bytesRead += bytes.byteLength;
    return bytes.slice();
  }

  #write(name: string, bytes: Bytes, room: BlobRoom | undefined, fault: string | undefined): void {
    if (fault === 'threw-before') throw failing('offline');
    const there = this.#blobs.get(name);
    if (there && String(there) !== String(bytes)) throw new Error(`Written twice, and not the same: ${name}`);
    if (room) this.#requireRoom(room, name, bytes);
    this.counts.writes += 1;
    this.counts.bytesWritten += bytes.byteLength;
    this.#blobs.set(name, bytes.slice());
    if (fault === 'threw-after') throw failing('too-slow');
  }

  #requireRoom(room: BlobRoom, name: string, bytes: Bytes): void {
    const used = [...this.#blobs].reduce((sum, [other, { byteLength }]) => sum + room.taken(other, byteLength), 0);
    const neededBytes = used + room.taken(name, bytes.byteLength);
    if (neededBytes > room.total) throw new SyncError({ name: 'full', neededBytes, roomBytes: room.total });
  }

  #remove(names: readonly string[], fault: string | undefined): void {
    if (fault === 'threw-before') throw failing('offline');
    this.counts.removals += names.length;
    const going = fault === 'half' ? names.slice(0, Math.ceil(names.length / 2)) : names;
    for (const name of going) this.#blobs.delete(name);
    if (fault === 'threw-after' || fault === 'half') throw failing('too-slow');
  }
}

/** As text, with its name beside it. */
function takenBytes(name: string, length: number): number {
  return name.length + Math.ceil((length * 4) / 3) + 20;
}

function failing(name: SyncProblemName): SyncError {
  return new SyncError({ name });
}

function noCounts(): StoreCounts {
  return { lists: 0, reads: 0, writes: 0, removals: 0, bytesWritten: 0, bytesRead: 0 };
}
