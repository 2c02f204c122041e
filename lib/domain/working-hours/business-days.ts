/**
 * Business days as the marketplaces count them: from the local day of the request, without Saturdays, Sundays and national
 * holidays, until the end of the last day. Always an estimate: which holidays a marketplace counts is not published, and
 * those of some years are not known.
 */
import { dayOf } from '../time/calendar-day';
import { instantsOfWallTime } from '../time/zones';
import { isHoliday } from './holidays';

const dayMs = 86_400_000;
/** No marketplace counts further. */
const mostDays = 366;

export interface BusinessCalendar {
  /** IANA zone of the site. */
  readonly zone: string;
  /** As in `holidayCountries`, or a site's own code; others have no holidays. */
  readonly country: string;
}

export interface EstimatedEnd {
  /** The last second of the day, epoch ms. */
  readonly at: number;
  readonly isEstimated: true;
}

/** The end of the `count`th business day after the day of `from`, e.g. 3 after a Thursday: the Tuesday. Throws for an unknown zone. */
export function addBusinessDays(from: number, count: number, { zone, country }: BusinessCalendar): EstimatedEnd {
  let midnight = Date.parse(dayOf(from, zone));
  for (let left = Math.min(count, mostDays); left > 0; ) {
    midnight += dayMs;
    if (isBusinessDay(midnight, country)) left -= 1;
  }
  const lastSecond = midnight + dayMs - 1000;
  return { at: Math.max(...instantsOfWallTime(zone, lastSecond)), isEstimated: true };
}

/** The site UK has the holidays of the whole kingdom. */
function isBusinessDay(midnight: number, country: string): boolean {
  const date = new Date(midnight);
  const weekday = date.getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !isHoliday(country === 'UK' ? 'GB' : country, date.toISOString().slice(0, 10));
}
