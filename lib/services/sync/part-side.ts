/** One part of the store, as the bridge between it and a shared document sees it. */
import type { SharedRecord } from '@/lib/sync/shared-record';

export interface PartSide {
  /** Ids of what is in use here. */
  readonly present: ReadonlySet<string>;
  /** Taken away and not yet gone for good, with the time. */
  readonly removed: ReadonlyMap<string, number>;
  /** Erased, as far as the store remembers it. */
  readonly gone: ReadonlySet<string>;
  /** Among the present: what everybody has as it is here, so that nobody needs to be told. */
  readonly untold: ReadonlySet<string>;
  /** Stored and not to be read: neither told nor written over. */
  readonly broken: ReadonlySet<string>;
  /** What is kept of the record here. @param previous as the document has it, so that no more than needed differs */
  readonly recordOf: (id: string, previous?: SharedRecord) => SharedRecord | undefined;
  /** As much of the record as this release understands; undefined where that is not enough to be written down. */
  readonly understood: (record: SharedRecord) => SharedRecord | undefined;
  /** What every browser had of the record before anybody changed it. */
  readonly baseOf?: ((record: SharedRecord) => SharedRecord | undefined) | undefined;
  /** The record with what others have dropped of it and is still here; itself where nothing is amiss. */
  readonly healed: (record: SharedRecord, ours: SharedRecord) => SharedRecord;
  /** Whether it is to be remembered that the record is gone, also where it never was here. */
  readonly remembersGone: (id: string) => boolean;
  /** Paths that nobody would miss. */
  readonly isQuiet: (path: string) => boolean;
  /** Whether a record that is missing here was taken away by the seller. */
  readonly isErasable: (id: string) => boolean;
  /** Both sides have the record and had never met. */
  readonly meet: (ours: SharedRecord, theirs: SharedRecord) => Meeting;
  /** When the record was last changed, epoch ms. */
  readonly changedAt: (record: SharedRecord) => number;
}

export interface Meeting {
  /** What both are to say from now on. */
  readonly record: SharedRecord;
  /** What would be lost otherwise. */
  readonly givesWay?: SharedRecord | undefined;
  /** The seller is told, because nothing else would show it. */
  readonly isTold: boolean;
}

/** What is to be written into the store; where nothing differs there is none. */
export type StoreChange =
  | { readonly kind: 'present'; readonly id: string; readonly record: SharedRecord; readonly isContested: boolean }
  | { readonly kind: 'removed'; readonly id: string; readonly record: SharedRecord; readonly removedAt: number }
  | { readonly kind: 'gone'; readonly id: string };

/** A state of a record that gave way and is to be found again. */
export interface KeptState {
  readonly id: string;
  readonly record: SharedRecord;
}

/** What the seller is told of. */
export interface Happening {
  readonly kind: 'merged' | 'returned';
  readonly id: string;
  readonly record: SharedRecord;
  /** In which the two met. */
  readonly paths: readonly string[];
  readonly before: RecordBefore;
}

/** How it was here. */
export interface RecordBefore {
  readonly state: 'present' | 'removed' | 'gone';
  readonly record?: SharedRecord | undefined;
}
