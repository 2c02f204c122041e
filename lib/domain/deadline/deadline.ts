/**
 * How long the seller has to answer. Amazon: 24 h of absolute time from the oldest unanswered buyer message, Sundays
 * and holidays included. eBay has no rule: the seller's own target, and it is called so.
 *
 * Source: sellercentral.amazon.com/gp/help/external/200549770
 */
import * as z from 'zod/mini';

/** `amazon-rule` = the marketplace's 24 h; `own-target` = the seller's own; `printed` = a date the page itself shows. */
export const deadlineBases = ['amazon-rule', 'own-target', 'printed'] as const;

/** Why nothing is due. */
export const settledReasons = [
  'answered',
  'no-response-needed',
  'resolved',
  'closed',
  'buyer-left',
  'no-buyer-message',
] as const;

/** Why the time left cannot be told. */
export const unknownReasons = ['no-message-time', 'unknown-author', 'nothing-read'] as const;

/** All `…At` are epoch ms UTC. Exact when `dueEarliestAt` equals `dueLatestAt`, else a range. */
export const deadlineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('due'),
    basis: z.enum(deadlineBases),
    startsEarliestAt: z.optional(z.int()),
    startsLatestAt: z.optional(z.int()),
    dueEarliestAt: z.int(),
    dueLatestAt: z.int(),
  }),
  z.object({
    kind: z.literal('settled'),
    reason: z.enum(settledReasons),
    /** When the seller answered and how long it took, if both are exact enough to say. */
    answeredAt: z.optional(z.int()),
    answeredAfterMs: z.optional(z.int()),
  }),
  z.object({ kind: z.literal('unknown'), reason: z.enum(unknownReasons) }),
]);
export type Deadline = z.infer<typeof deadlineSchema>;

/** What the seller decided about deadlines. */
export interface DeadlineRules {
  /** The seller's own target for eBay, ms. */
  readonly ebayTargetMs: number;
  /** Less left than this is "soon", ms. */
  readonly soonMs: number;
}

/** `data-state` of a chip and the tint of the countdown. `none` = nothing waits. */
export const urgencies = ['ok', 'soon', 'late', 'unknown', 'none'] as const;
export type Urgency = (typeof urgencies)[number];
