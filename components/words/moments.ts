/** Moments as exact as they were read, and no more. */
import type { Moment } from '@/lib/domain/time/moment';
import { formatDay, formatWeekday, noonOf } from './dates';

/** The day of a moment: the printed one, or that of an exact instant. */
export function formatMomentDay(moment: Moment, now: number): string {
  return formatDay(placeOf(moment), now);
}

/** The same by date, never `today`: `Sat 21 Nov`. */
export function formatMomentDate(moment: Moment): string {
  return formatWeekday(placeOf(moment));
}

function placeOf({ day, earliestAt }: Moment): number {
  return day ? noonOf(day) : earliestAt;
}
