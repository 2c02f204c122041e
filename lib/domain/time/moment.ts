/**
 * A point in time as a page told it: never more exact than what was read.
 * A page that prints "6 Jul 2026" tells a day, not a minute; a page without a zone may mean two instants.
 */
import * as z from 'zod/mini';

export const precisions = ['millisecond', 'second', 'minute', 'hour', 'day'] as const;
export type Precision = (typeof precisions)[number];

/**
 * All instants the printed time may stand for: `earliestAt` ≤ truth ≤ `latestAt`, epoch ms UTC.
 * Exact to the `precision` when both are equal. `day` is the printed calendar day (YYYY-MM-DD) where one was printed.
 */
export const momentSchema = z.object({
  earliestAt: z.int(),
  latestAt: z.int(),
  precision: z.enum(precisions),
  day: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type Moment = z.infer<typeof momentSchema>;

/** The moment of an exact instant, e.g. one from the page's own JSON. */
export function instant(at: number, precision: Precision = 'millisecond'): Moment {
  return { earliestAt: at, latestAt: at, precision };
}

/** Whether the moment names one instant and not a range. */
export function isExact(moment: Moment): boolean {
  return moment.earliestAt === moment.latestAt;
}
