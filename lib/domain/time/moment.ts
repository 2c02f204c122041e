/**
 * A point in time as a page told it: never more exact than what was read.
 * A page that prints "6 Jul 2026" tells a day, not a minute; a page without a zone may mean two instants.
 */
import type { Moment, Precision } from './moment-schema';

export type { Moment, Precision } from './moment-schema';

/** The moment of an exact instant, e.g. one from the page's own JSON. */
export function instant(at: number, precision: Precision = 'millisecond'): Moment {
  return { earliestAt: at, latestAt: at, precision };
}

/** Whether the moment names one instant and not a range. */
export function isExact(moment: Moment): boolean {
  return moment.earliestAt === moment.latestAt;
}
