/**
 * The one read model of the panel: everything it shows besides templates, recomputed by the background whenever the
 * page or the stored facts change. What is absent is unknown and is shown as unknown.
 */
import * as z from 'zod/mini';
import { readingSchema } from '@/lib/domain/conversation/reading';
import { deadlineSchema } from '@/lib/domain/deadline/deadline';
import { orderSchema } from '@/lib/domain/order/order';
import { settingsSchema } from '@/lib/domain/settings/settings';

/** What is known of the buyer from earlier, on this account. Counts include the open conversation and its order. */
export const customerFactsSchema = z.object({
  conversationCount: z.int(),
  orderCount: z.int(),
  returnCount: z.int(),
  /** Epoch ms of the oldest thing seen of this buyer. */
  firstSeenAt: z.optional(z.int()),
});
export type CustomerFacts = z.infer<typeof customerFactsSchema>;

export const panelViewSchema = z.object({
  /** The latest reading of the page; absent until the first arrives. */
  reading: z.optional(readingSchema),
  /** Of the open conversation. */
  deadline: z.optional(deadlineSchema),
  /** Ids in `orders` that this conversation names come first. Newest first after that; `orderCount` may be larger. */
  orders: z.array(orderSchema),
  customer: z.optional(customerFactsSchema),
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
  /** The store cannot be read or written: shown honestly, with what still works. */
  storeProblem: z.optional(z.enum(['cannot-open', 'quota', 'newer-version'])),
});
export type PanelView = z.infer<typeof panelViewSchema>;
