/** Days of orders as the marketplace counts them: those that its pages print and that replies name. */
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { zoneOfSite } from '@/lib/domain/marketplace/sites';
import { dayOf } from '@/lib/domain/time/calendar-day';
import type { Moment } from '@/lib/domain/time/moment';
import { formatDay, formatDays, noonOf } from './dates';

interface Place {
  readonly marketplace: MarketplaceName;
  readonly site?: string | undefined;
}

/** The day of a moment, `Tue 17 Nov`; both ends where it may be several, `16–17 Nov`. */
export function orderDay(moment: Moment, place: Place, now: number): string {
  if (moment.day) return formatDay(noonOf(moment.day), now);
  const zone = dayZone(place);
  const first = dayOf(moment.earliestAt, zone);
  const last = dayOf(moment.latestAt, zone);
  return first === last ? formatDay(noonOf(first), now) : formatDays(noonOf(first), noonOf(last));
}

/** Days are counted where the marketplace is; where that is unknown, where the seller is. */
export function dayZone({ marketplace, site }: Place): string {
  return zoneOfSite(marketplace, site) ?? browserZone();
}

let known: { readonly zone: string; readonly offsetMinutes: number } | undefined;

/** Asking for the zone takes as long as drawing a row: it is asked anew only when the clock tells of another. */
function browserZone(): string {
  const offsetMinutes = new Date().getTimezoneOffset();
  if (known?.offsetMinutes !== offsetMinutes) {
    known = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, offsetMinutes };
  }
  return known.zone;
}
