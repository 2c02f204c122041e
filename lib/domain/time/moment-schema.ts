/** The shape of a moment wherever it crosses contexts or is stored; what is done with moments is in `moment.ts`. */
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
