/** What the seller has been told already, so that nothing is told twice: kept while the browser is closed. */
import * as z from 'zod/mini';
import { conversationKeySchema } from '../conversation/conversation';

const toldWaitSchema = z.object({
  /** Of the conversation. */
  key: conversationKeySchema,
  /** The earliest that the answer was due when it was told, and the latest that the wait began then: a wait that began later is another. */
  dueAt: z.int(),
  startsBy: z.optional(z.int()),
  /** The shortest lead time that was told, minutes; longer ones need no telling any more. */
  lead: z.optional(z.int()),
  /** Something is to be told, and may wait a little, because the seller had the page in view. */
  pendingSince: z.optional(z.int()),
  /** When it was first found that nobody waits there any more. */
  goneAt: z.optional(z.int()),
});
export type ToldWait = z.infer<typeof toldWaitSchema>;

export const toldAlertsSchema = z.object({
  waits: z.array(toldWaitSchema),
  /** The conversation that the notice shown last is about; absent where it is about several. */
  opens: z.optional(conversationKeySchema),
});
export type ToldAlerts = z.infer<typeof toldAlertsSchema>;

export const nothingTold: ToldAlerts = { waits: [] };
