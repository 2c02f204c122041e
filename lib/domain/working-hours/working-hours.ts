/** When a seller works: spans of each weekday, and the days on which they do not. */
import * as z from 'zod/mini';

/** Minutes after midnight by the clock on the wall; 1440 = the end of the day. */
export const clockMinutesSchema = z.int().check(z.minimum(0), z.maximum(1440));

const workSpanSchema = z
  .object({ from: clockMinutesSchema, to: clockMinutesSchema })
  .check(z.refine(({ from, to }) => from < to));
/** From (inclusive) to (exclusive), on one day. */
export type WorkSpan = z.infer<typeof workSpanSchema>;

const workdaySchema = z
  .array(workSpanSchema)
  .check(z.maxLength(6))
  .check(z.refine((spans) => spans.every(({ from }, index) => from > (spans[index - 1]?.to ?? -1))));

const daySchema = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

export const workingHoursSchema = z.object({
  /** IANA zone that all of this is meant in. */
  zone: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Monday first; the spans of a day in their order, apart from each other. An empty day is closed. */
  week: z.array(workdaySchema).check(z.length(7)),
  /** Country whose public holidays are closed, as in `holidayCountries`; null = none. */
  holidays: z.nullable(z.string().check(z.maxLength(8))),
  /** Vacations and single days off, both ends included. */
  daysOff: z
    .array(z.object({ from: daySchema, to: daySchema }).check(z.refine(({ from, to }) => from <= to)))
    .check(z.maxLength(200)),
});
export type WorkingHours = z.infer<typeof workingHoursSchema>;
