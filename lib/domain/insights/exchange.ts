/**
 * What became of each buyer message, without its words: all that the share of late answers and the response time are
 * reckoned from. It stays when the texts have gone.
 */
import * as z from 'zod/mini';
import { messageSettlements } from '../conversation/conversation';
import { marketplaceNames } from '../marketplace/marketplace';

/** Epoch ms; the truth lies between the two. */
const between = { earliestAt: z.int(), latestAt: z.int() };

const fateSchema = z.discriminatedUnion('kind', [
  /** A person's answer was seen, with its time. */
  z.object({ kind: z.literal('answered'), ...between }),
  /** An answer was seen, and nothing tells when it was sent. */
  z.object({ kind: z.literal('answered-untimed') }),
  /** Nothing was owed, or it was answered where nobody could see it. */
  z.object({ kind: z.literal('settled'), reason: z.enum(messageSettlements) }),
  /** Nobody had answered when the conversation was last seen. */
  z.object({ kind: z.literal('waiting') }),
]);

export const exchangeSchema = z.object({
  /** When the buyer's message came; absent where nothing tells. */
  received: z.optional(z.object(between)),
  fate: fateSchema,
});
export type Exchange = z.infer<typeof exchangeSchema>;

export const conversationExchangesSchema = z.object({
  /** Of the conversation. */
  key: z.string(),
  marketplace: z.enum(marketplaceNames),
  site: z.optional(z.string()),
  account: z.optional(z.string()),
  /** Oldest first. */
  exchanges: z.array(exchangeSchema),
  /** Up to here its state is known, epoch ms. */
  lastSeenAt: z.int(),
});
export type ConversationExchanges = z.infer<typeof conversationExchangesSchema>;
