/** What became of an insertion. */
import * as z from 'zod/mini';

export const refusalReasons = [
  /** Another conversation is open, or the page is between two. */
  'conversation-changed',
  'no-reply-field',
  'read-only',
  'hidden',
  /** More than the box takes; `tooManyBy` says by how much. */
  'too-long',
  /** What was to make way for the text does not stand before the caret any more. */
  'draft-changed',
  /** The box did not take the text as it was; it holds what it held before. */
  'not-taken',
  /** This page was open before Replydock was updated or switched off. */
  'page-outdated',
  'page-gone',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const insertionOutcomeSchema = z.discriminatedUnion('kind', [
  /** `isUndoable` is false where the browser took the text only outside its undo history. */
  z.object({ kind: z.literal('inserted'), isUndoable: z.boolean() }),
  z.object({ kind: z.literal('refused'), reason: z.enum(refusalReasons), tooManyBy: z.optional(z.int()) }),
]);
export type InsertionOutcome = z.infer<typeof insertionOutcomeSchema>;
