/** A place through which devices exchange what they have, as one of them sees it. */
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { BlobStore } from '../blob-store';
import type { Seal } from './seal';

export interface ExchangePlace {
  readonly store: BlobStore;
  readonly seal: Seal;
  /** This device. */
  readonly device: { readonly id: string; readonly name: string };
  /** As it was given back by the last exchange; undefined at first. */
  readonly memory: unknown;
  /** Epoch ms. */
  readonly now: number;
  /** What is exchanged; absent = what was pushed last, at first everything. */
  readonly parts?: readonly SyncPart[] | undefined;
}

/** A device that was silent for so long counts as gone, ms. */
export const goneAfterMs = 30 * 24 * 60 * 60 * 1000;
