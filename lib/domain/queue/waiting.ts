/** A conversation in which somebody waits for an answer, as far as a list needs it: small, without message texts. */
import * as z from 'zod/mini';
import { conversationKeySchema } from '../conversation/conversation';
import { waitSchema } from '../deadline/deadline';
import { marketplaceNames } from '../marketplace/marketplace';
import { moneySchema } from '../order/order';
import { understoodSchema } from './understood';

const shortText = z.string().check(z.maxLength(1000));

export const waitingSchema = z.object({
  key: conversationKeySchema,
  marketplace: z.enum(marketplaceNames),
  site: z.optional(z.string().check(z.maxLength(8))),
  account: z.optional(z.string().check(z.maxLength(200))),
  buyerName: z.optional(shortText),
  subject: z.optional(shortText),
  topic: z.optional(shortText),
  itemTitle: z.optional(shortText),
  orderIds: z.array(z.string()),
  /** Where it was last seen open, else the list that showed it: an https address of a portal. */
  address: z.optional(z.string().check(z.maxLength(2000))),
  /** `settled` only where a list is to show what has just been done with. */
  wait: waitSchema,
  /** When the buyer last wrote, epoch ms, the earliest that it may be. */
  lastBuyerAt: z.optional(z.int()),
  /** What the panel understood of it; absent where it was never opened. */
  understood: z.optional(understoodSchema),
  /** Of the order it is about, where exactly one is known. */
  value: z.optional(moneySchema),
  /** A return was asked for, or the marketplace was called in. */
  hasClaim: z.boolean(),
  lastSeenAt: z.int(),
});
export type Waiting = z.infer<typeof waitingSchema>;
