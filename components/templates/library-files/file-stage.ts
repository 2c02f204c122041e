/** How far the bringing in of a file has come. */
import type { LibraryFile, LibraryFileReading } from '@/lib/domain/template/library/incoming';
import type { ImportChoice, ImportEntry, ImportUndo } from '@/lib/domain/template/library/plan-import';

export type ReadLibraryFile = (file: File) => Promise<LibraryFileReading>;

export type FailedSave = 'quota' | 'storage' | 'invalid';

export interface Review {
  readonly kind: 'review';
  readonly name: string;
  readonly file: LibraryFile;
  readonly plan: readonly ImportEntry[];
  readonly chosen: ReadonlyMap<number, ImportChoice>;
  readonly isSaving: boolean;
  readonly failed?: FailedSave | undefined;
}

export type FileStage =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reading: Extract<LibraryFileReading, { ok: false }> }
  | Review
  | {
      readonly kind: 'done';
      readonly count: number;
      readonly undo: ImportUndo;
      readonly failed?: FailedSave | undefined;
    }
  | { readonly kind: 'undone' };

/** What happens with an entry as things stand. */
export function choiceOf(entry: ImportEntry, chosen: ImportChoice | undefined): ImportChoice {
  return chosen && entry.choices.includes(chosen) ? chosen : entry.suggested;
}
