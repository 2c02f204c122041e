/** What the seller has set on a conversation in the queue. */
import * as z from 'zod/mini';
import { conversationKeySchema } from '../conversation/conversation';

/** Each is also told by a word and a shape, never by colour alone. */
export const markColours = ['red', 'orange', 'green', 'blue', 'violet', 'grey'] as const;
export type MarkColour = (typeof markColours)[number];

export const conversationMarkSchema = z.object({
  key: conversationKeySchema,
  /** Not shown until then; a newer message of the buyer ends it before. Epoch ms. */
  snoozed: z.optional(z.object({ since: z.int(), until: z.int() })),
  colour: z.optional(z.enum(markColours)),
  tag: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
  changedAt: z.int(),
});
export type ConversationMark = z.infer<typeof conversationMarkSchema>;
