/** What the sync page asks for; whoever shows it answers from the store, from the background and from files. */
import type { SyncCarrier, SyncChoices } from '@/lib/domain/sync/sync-choices';
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { CarrierStatus, SyncEvent } from '@/lib/domain/sync/sync-status';
import type { SyncOutcome, SyncStart } from '@/lib/protocol/sync-words';

/** As it is stored now; told anew after every change. */
export interface SyncTold {
  readonly choices: SyncChoices;
  /** Of the carriers that were on at some time. */
  readonly places: readonly CarrierStatus[];
  /** In any order. */
  readonly events: readonly SyncEvent[];
}

/** Who keeps the browser's own sync area. */
export type BrowserVendor = 'google' | 'microsoft' | 'mozilla' | 'other';

/** What is saved at once; carriers are switched by `start` and `stop`. */
export type SyncChanges = Partial<Pick<SyncChoices, 'deviceName' | 'parts' | 'everyMinutes'>>;

/** What came with a file that was carried by hand. */
export interface FileTaken {
  /** The other browser's name; may be empty. */
  readonly device: string;
  /** Epoch ms. */
  readonly writtenAt: number;
  /** In the file, and switched off here. */
  readonly leftOut: readonly SyncPart[];
  /** A later release put in what this one does not know. */
  readonly hasMore: boolean;
  /** How many things were changed on both sides, or came back. */
  readonly eventCount: number;
}

export interface SyncAccess {
  /** Undefined until it is known. */
  readonly told: SyncTold | undefined;
  readonly vendor: BrowserVendor;
  /** What this browser may be called where the seller has not named it, e.g. "Firefox on Linux". */
  readonly suggestedName: string;
  readonly change: (changes: SyncChanges) => void;
  /**
   * Asks the seller, by the browser's own question, whether this one server may be reached: only from within a press,
   * before anything is waited for. Resolves to whether it may.
   */
  readonly allowHost: (url: string) => Promise<boolean>;
  readonly start: (start: SyncStart) => Promise<SyncOutcome>;
  readonly stop: (stop: { readonly carrier: SyncCarrier; readonly erases: boolean }) => Promise<SyncOutcome>;
  readonly syncNow: () => Promise<SyncOutcome>;
  /** False: it cannot be put back any more. */
  readonly takeBack: (eventId: string) => Promise<boolean>;
  /** @throws SyncError */
  readonly writeFile: (passphrase: string) => Promise<Blob>;
  /** @throws SyncError; then nothing was taken over. */
  readonly takeFile: (file: File, passphrase: string) => Promise<FileTaken>;
}
