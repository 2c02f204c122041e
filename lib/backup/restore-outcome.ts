/** What a backup would change here, or has changed. */

import type { SettingConflict } from './merge-settings';
import type { PartKind } from './parts';

export interface PartOutcome {
  /** In the file, as far as it can be read. */
  readonly total: number;
  /** Not here before. */
  readonly fresh: number;
  /** Here already, and the backup adds to it. */
  readonly changed: number;
  /** In the file, and of no form that this release knows. */
  readonly unfit: number;
}

export interface DeletedReplies {
  /** In the trash here, and in use in the backup: they stay in the trash. */
  readonly stay: number;
  /** As those, but changed in the backup after they were deleted here: they are in use again. */
  readonly comeBack: number;
  /** In the backup's trash, and that for longer than anything is kept there: they stay away and are counted nowhere else. */
  readonly past: number;
}

export interface RestoreOutcome {
  /** When the backup was made, epoch ms. */
  readonly madeAt: number;
  readonly release: string;
  readonly parts: Readonly<Partial<Record<PartKind, PartOutcome>>>;
  /** Set differently here and in the backup. */
  readonly conflicts: readonly SettingConflict[];
  /** Parts from a newer release, and how many records each has. */
  readonly unknownParts: readonly { readonly kind: string; readonly count: number }[];
  /** Orders and conversations whose names or texts are past their time and stay away. */
  readonly expired: number;
  /** Replies that were deleted here or where the backup was made. */
  readonly deleted: DeletedReplies;
  /** False where it was called off before its end. */
  readonly isComplete: boolean;
}
