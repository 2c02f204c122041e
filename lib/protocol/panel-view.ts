/**
 * The one read model of the panel: everything it shows besides templates, recomputed by the background whenever the
 * page or the stored facts change. What is absent is unknown and is shown as unknown.
 */
import * as z from 'zod/mini';
import { readingSchema } from '@/lib/domain/conversation/reading';
import { offerDoubts, offerEvidence } from '@/lib/domain/customer/customer-offers';
import { decisionSchema } from '@/lib/domain/customer/decisions';
import { deadlineSchema } from '@/lib/domain/deadline/deadline';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { moneySchema, orderSchema } from '@/lib/domain/order/order';
import { settingsSchema } from '@/lib/domain/settings/settings';
import { keptDraftViewSchema } from './kept-draft-words';

/** What is known of the buyer from earlier. Counts include the open conversation and its order. */
export const customerFactsSchema = z.object({
  conversationCount: z.int(),
  orderCount: z.int(),
  /** Of them, cancelled ones. */
  cancelledCount: z.int(),
  returnCount: z.int(),
  refundCount: z.int(),
  /** One sum for each currency, never added up. */
  spent: z.array(moneySchema),
  /** Orders that `spent` leaves out, because what they cost is not known. */
  ordersOfUnknownAmount: z.int(),
  standing: z.optional(z.enum(['first-order', 'returning'])),
  hasHighReturnRate: z.boolean(),
  /** False where there may be more orders than could be looked at. */
  isComplete: z.boolean(),
  /** Epoch ms of the oldest thing seen of this buyer. */
  firstSeenAt: z.optional(z.int()),
});
export type CustomerFacts = z.infer<typeof customerFactsSchema>;

/** Somebody who may be the same person, for the seller to decide. */
export const customerOfferSchema = z.object({
  /** Keys of their orders. */
  orders: z.array(z.string()),
  /** Names under which they bought, where these are still kept. */
  names: z.array(z.string()),
  marketplaces: z.array(z.enum(marketplaceNames)),
  evidence: z.array(z.enum(offerEvidence)),
  doubts: z.array(z.enum(offerDoubts)),
});
export type CustomerOfferView = z.infer<typeof customerOfferSchema>;

/** Who the customer is taken for, and what the seller keeps about them. */
export const customerIdentitySchema = z.object({
  /** An order of this customer, to decide with; absent where none is known. */
  order: z.optional(z.string()),
  /** Marketplaces on which they are known. */
  marketplaces: z.array(z.enum(marketplaceNames)),
  offers: z.array(customerOfferSchema),
  /** Decisions about them that stand, oldest first. */
  decisions: z.array(decisionSchema),
  tags: z.array(z.string()),
  note: z.string(),
  /** What a tag or note is kept under; where it is empty, nothing can be kept. */
  terms: z.array(z.string()),
});
export type CustomerIdentity = z.infer<typeof customerIdentitySchema>;

const templateUsesSchema = z.object({
  id: z.string(),
  times: z.int(),
  /** Epoch ms. */
  lastAt: z.int(),
});

export const panelViewSchema = z.object({
  /** The latest reading of the page; absent until the first arrives. */
  reading: z.optional(readingSchema),
  /** Of the open conversation. */
  deadline: z.optional(deadlineSchema),
  /** Ids in `orders` that this conversation names come first. Newest first after that; `orderCount` may be larger. */
  orders: z.array(orderSchema),
  customer: z.optional(customerFactsSchema),
  identity: z.optional(customerIdentitySchema),
  settings: settingsSchema,
  /** The browser's real key bindings by command; absent where the seller took one away. */
  shortcuts: z.object({
    togglePanel: z.optional(z.string()),
    insertFirst: z.optional(z.string()),
    insertSecond: z.optional(z.string()),
    insertThird: z.optional(z.string()),
  }),
  /** Says which `TemplateLibrary` belongs to this view. */
  libraryVersion: z.int(),
  /** Says which habits belong to this view; absent where none could be read. */
  habitsVersion: z.optional(z.int()),
  /** Replies that were inserted most, and those inserted last; what is not here was used seldom or never. */
  uses: z.optional(z.array(templateUsesSchema)),
  /** What the seller has begun to write in the open conversation and does not stand in its box. */
  draft: z.optional(keptDraftViewSchema),
  /** In how many other tabs and windows the open conversation stands that had it first; absent where it stands in none. */
  alsoOpen: z.optional(
    z.object({
      count: z.int(),
      /** When the first of them opened it, epoch ms. */
      sinceAt: z.int(),
    }),
  ),
  /** How many conversations wait, and of them: due soon, and late. Absent until it is known. */
  queue: z.optional(z.object({ waiting: z.int(), soon: z.int(), late: z.int() })),
  /** The store cannot be read or written: shown honestly, with what still works. */
  storeProblem: z.optional(z.enum(['cannot-open', 'quota', 'newer-version'])),
});
export type PanelView = z.infer<typeof panelViewSchema>;
