/** Moments so much later than others: as vague as those, never more exact. */
import { dayOf } from '../time/calendar-day';
import type { Moment } from '../time/moment';
import { instantsOfWallTime } from '../time/zones';

const dayMs = 86_400_000;

/** So much absolute time later. A printed day is a day no more then, only a range. */
export function laterBy({ earliestAt, latestAt, precision }: Moment, ms: number): Moment {
  return { earliestAt: earliestAt + ms, latestAt: latestAt + ms, precision };
}

/** So many calendar days later in the zone: days, from the first instant of the earliest to the last of the latest. */
export function daysLater(moment: Moment, count: number, zone: string): Moment {
  const first = addDays(moment.day ?? dayOf(moment.earliestAt, zone), count);
  const last = addDays(moment.day ?? dayOf(moment.latestAt, zone), count);
  return wholeDays(first, last, zone);
}

/** The days from the first to the last, both included, YYYY-MM-DD. */
export function wholeDays(first: string, last: string, zone: string): Moment {
  const starts = instantsOfWallTime(zone, Date.parse(first));
  const ends = instantsOfWallTime(zone, Date.parse(addDays(last, 1)));
  return {
    earliestAt: Math.min(...starts),
    latestAt: Math.max(...ends) - 1,
    precision: 'day',
    ...(first === last && { day: first }),
  };
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}
