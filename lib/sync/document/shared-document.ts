/**
 * One part of what travels, as a document that merges by itself: whatever order, however often updates arrive, all
 * devices that have the same ones say the same. Who removes something and who changes it at once: the change wins.
 */
import type { Bytes } from '@/lib/sealing/bytes';
import type { SharedRecord, SharedState } from '../shared-record';

/** Who writes: one for each browser profile, kept for as long as it syncs. */
export interface Writer {
  readonly deviceId: string;
  /** Of Yjs: 32 bits, random. */
  readonly clientId: number;
}

export interface SharedDocument {
  /** What it says now. */
  read(): SharedState;
  /**
   * Makes it say this of a record; only what differs is written. `base`: what every device had of it before anybody
   * changed it (a starter template), so that first edits on two devices merge. Halves of surrogate pairs that stand
   * alone become U+FFFD. @throws RangeError for what is far too large to be read again.
   */
  put(record: SharedRecord, base?: SharedRecord): void;
  /** Into the trash. */
  remove(id: string, at: number): void;
  /** For good. */
  erase(id: string): void;
  /** Many puts, removals and erasures as one step: quicker. Nothing is merged or encoded in it. */
  together(changes: () => void): void;
  /**
   * Whether others know changes under this writer's client id that this document never made: it is an old copy. To be
   * asked before anything is put, so that no two changes ever go by the same number.
   */
  isOutrunBy(updates: readonly Bytes[]): boolean;
  /** All of them or, where one cannot be read, none. @throws SyncError 'unreadable' */
  merge(updates: readonly Bytes[]): MergeReport;
  /** The whole of it, as one update. */
  encode(): Bytes;
}

export interface MergeReport {
  /** Records of which something has changed. */
  readonly changed: ReadonlySet<string>;
  /** Removed on one device and changed on another, so that they came back. Told by the merge that brings it about. */
  readonly returned: ReadonlySet<string>;
  /** See `isOutrunBy`. The document is then to be opened again, from what it says now, with a new client id. */
  readonly isOutrun: boolean;
}
