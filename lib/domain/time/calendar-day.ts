/**
 * Calendar days as YYYY-MM-DD: what may be said about a moment. A moment that may lie on two days has no day, because
 * nobody is ever told the wrong one.
 */
import type { Moment } from './moment';

const formatters = new Map<string, Intl.DateTimeFormat>();

function dayFormatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formatters.set(zone, formatter);
  return formatter;
}

/** The calendar day of an instant in a zone. */
export function dayOf(at: number, zone: string): string {
  const parts = new Map(
    dayFormatter(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The day that a moment surely lies on; undefined where it may be two. */
export function certainDay(moment: Moment | undefined, zone: string): string | undefined {
  if (!moment) return undefined;
  if (moment.day) return moment.day;
  const first = dayOf(moment.earliestAt, zone);
  return first === dayOf(moment.latestAt, zone) ? first : undefined;
}
