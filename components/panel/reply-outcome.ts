/** What came of the last click on Insert or Copy. */
import type { InsertionMode } from '@/lib/domain/conversation/insertion';
import type { Refusal } from '../words/outcomes';

interface Done {
  readonly templateId: string;
  readonly language: string;
  readonly at: number;
  /** Key of the conversation it was done for. */
  readonly conversation: string;
}

export type ReplyOutcome =
  | (Done & {
      readonly kind: 'inserted';
      readonly mode: InsertionMode;
      readonly isUndoable: boolean;
      /** The answer came when another conversation was open already. */
      readonly isElsewhere: boolean;
    })
  | (Done & { readonly kind: 'copied' })
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'copy-failed' };
