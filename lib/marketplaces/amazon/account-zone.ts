/** The zone that the account's times are printed in, learnt from messages whose instant and printed time are both known. */
import type { PageClock } from '@/lib/domain/time/page-time';
import { parsePageTime } from '@/lib/domain/time/parse-page-time';
import type { PrintedInstant } from './case-facts';
import { only } from './only';

/** What is known of a zone in July does not hold in December. */
export const zoneHoldsMs = 7 * 86_400_000;
const maxUsed = 5;

/** Minutes east of UTC; undefined where recent messages do not tell it or tell several. */
export function accountOffsetMinutes(
  known: readonly PrintedInstant[],
  now: number,
  languages: readonly string[],
): number | undefined {
  const recent = known.filter(({ at }) => Math.abs(now - at) < zoneHoldsMs).slice(-maxUsed);
  return only(recent.map((instant) => offsetOf(instant, now, languages)));
}

/** Undefined for a text with a zone of its own: it says nothing of texts without. */
function offsetOf({ at, printed }: PrintedInstant, now: number, languages: readonly string[]): number | undefined {
  const wallTime = (offset: number) => {
    const clock: PageClock = { now, browserZone: 'UTC', siteZone: 'UTC', accountOffsetMinutes: offset };
    const moment = parsePageTime(printed, { clock, languages });
    return moment?.precision === 'minute' || moment?.precision === 'second' ? moment.earliestAt : undefined;
  };
  const [asUtc, asOther] = [wallTime(0), wallTime(60)];
  if (asUtc === undefined || asUtc === asOther) return undefined;
  const quarters = (Math.floor(asUtc / 60_000) - Math.floor(at / 60_000)) / 15;
  return Number.isInteger(quarters) && Math.abs(quarters) <= 56 ? quarters * 15 : undefined;
}
