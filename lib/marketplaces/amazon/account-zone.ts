/** The zone that the account's times are printed in, learnt from messages whose instant and printed time are both known. */
import type { Moment } from '@/lib/domain/time/moment-schema';
import type { PageClock } from '@/lib/domain/time/page-time';
import { parsePageTime } from '@/lib/domain/time/parse-page-time';
import type { PrintedInstant } from './case-facts';

const weekMs = 7 * 86_400_000;

/** Only from, and so for, times of about the same week: what is known of a zone in July does not hold in December. */
export function withAccountZone(
  clock: PageClock,
  known: readonly PrintedInstant[],
  languages: readonly string[],
): PageClock {
  const recent = known.filter(({ at }) => Math.abs(clock.now - at) < weekMs).slice(-10);
  const asUtc: PageClock = { now: clock.now, browserZone: 'UTC', siteZone: 'UTC', accountOffsetMinutes: 0 };
  const offsets = new Set(
    recent.map(({ at, printed }) => offsetMinutes(at, parsePageTime(printed, { clock: asUtc, languages }))),
  );
  const [offset] = offsets;
  return offsets.size === 1 && offset !== undefined ? { ...clock, accountOffsetMinutes: offset } : clock;
}

/** Minutes east of UTC, if the two differ by a whole number of quarter hours as zones do. */
function offsetMinutes(at: number, printed: Moment | undefined): number | undefined {
  if (printed?.precision !== 'minute' && printed?.precision !== 'second') return undefined;
  const quarters = (printed.earliestAt - Math.floor(at / 60_000) * 60_000) / 900_000;
  return Number.isInteger(quarters) && Math.abs(quarters) <= 56 ? quarters * 15 : undefined;
}
