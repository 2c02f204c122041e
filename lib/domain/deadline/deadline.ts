/**
 * How long the seller has to answer. Amazon: 24 h of absolute time from the oldest unanswered buyer message, Sundays
 * and holidays included. eBay has no rule: the seller's own target, and it is called so.
 *
 * Source: sellercentral.amazon.com/gp/help/external/200549770
 */
import * as z from 'zod/mini';
import type { WorkingHours } from '../working-hours/working-hours';

/** `amazon-rule` = the marketplace's 24 h; `own-target` = the seller's own; `printed` = a date the page itself shows. */
export const deadlineBases = ['amazon-rule', 'own-target', 'printed'] as const;

/** Why nothing is due. */
export const settledReasons = [
  'answered',
  'no-response-needed',
  'resolved',
  'closed',
  'buyer-left',
  'answered-elsewhere',
  'no-buyer-message',
] as const;

/** Why the time left cannot be told. */
export const unknownReasons = ['no-message-time', 'unknown-author', 'nothing-read'] as const;

const settledSchema = z.object({
  kind: z.literal('settled'),
  reason: z.enum(settledReasons),
  /** When the seller answered and how long it took, if both are exact enough to say. */
  answeredAt: z.optional(z.int()),
  answeredAfterMs: z.optional(z.int()),
});
const unknownSchema = z.object({ kind: z.literal('unknown'), reason: z.enum(unknownReasons) });

/**
 * What a deadline follows from, whatever the seller's own rules are: since when somebody waits, and until when by the
 * page's own word. At least one of the two is known.
 */
export const waitSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('waiting'),
    startsEarliestAt: z.optional(z.int()),
    startsLatestAt: z.optional(z.int()),
    printedEarliestAt: z.optional(z.int()),
    printedLatestAt: z.optional(z.int()),
  }),
  settledSchema,
  unknownSchema,
]);
export type Wait = z.infer<typeof waitSchema>;

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
  settledSchema,
  unknownSchema,
]);
export type Deadline = z.infer<typeof deadlineSchema>;

/** What the seller decided about deadlines. */
export interface DeadlineRules {
  /** The seller's own target for eBay, ms. */
  readonly ebayTargetMs: number;
  /** Less left than this is "soon", ms. */
  readonly soonMs: number;
  /** Absent = not told: the seller may work at any time. */
  readonly workingHours?: WorkingHours;
  /** Whether eBay's target counts working time only. */
  readonly ebayCountsWorkingHours?: boolean;
}

/** `data-state` of a chip and the tint of the countdown. `none` = nothing waits. */
export const urgencies = ['ok', 'soon', 'late', 'unknown', 'none'] as const;
export type Urgency = (typeof urgencies)[number];
