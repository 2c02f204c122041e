/**
 * The day or days that words like "by Friday" mean, reckoned from the time of their own message in the marketplace's
 * zone. Undefined wherever they may mean another.
 */
import { dayOf } from '@/lib/domain/time/calendar-day';
import type { Moment } from '@/lib/domain/time/moment';
import { datesIn } from './dates-in';
import { dayMs, midnight } from './day-steps';
import type { DatesQuestion, DueDays } from './found-days';

export type DateQuestion = Omit<DatesQuestion, 'today' | 'at'> & { readonly sentAt: Moment | undefined };

/** Further off is no promise but a misreading. */
const furthestDays = 200;

export function dueDays({ sentAt, zone, ...text }: DateQuestion): DueDays | undefined {
  if (!sentAt) return undefined;
  const ends = [...new Set([sentAt.earliestAt, sentAt.latestAt])].map((at) => {
    const today = sentAt.day ?? dayOf(at, zone);
    return datesIn({ ...text, today, at, zone });
  });
  const [first] = ends;
  const last = ends.at(-1);
  if (!first || !last) return undefined;
  // Two days on which it may have been written are two meanings, unless the words count hours.
  if (first.isFromHours !== last.isFromHours) return undefined;
  if (!first.isFromHours && (first.earliest !== last.earliest || first.latest !== last.latest)) return undefined;
  const today = sentAt.day ?? dayOf(sentAt.latestAt, zone);
  const isAhead = first.latest >= today && midnight(last.latest) - midnight(today) <= furthestDays * dayMs;
  return isAhead ? { earliest: first.earliest, latest: last.latest } : undefined;
}
