/** The marketplace's other clocks in words, one line each. What is known as a day is said as a day. */
import { i18n } from '#i18n';
import type { ClockKind, MarketplaceClock } from '@/lib/domain/clocks/marketplace-clock';
import type { Moment } from '@/lib/domain/time/moment';
import { formatDay, formatDayAndTime, formatDays, noonOf } from './dates';

const runningKeys = {
  'return-request': 'clocks.returnRunning',
  'not-received': 'clocks.notReceivedRunning',
  cancellation: 'clocks.cancelRunning',
  'claim-filing': 'clocks.claimRunning',
  'review-request': 'clocks.reviewRunning',
} as const satisfies Record<ClockKind, string>;

const overKeys = {
  'return-request': 'clocks.returnOver',
  'not-received': 'clocks.notReceivedOver',
  cancellation: 'clocks.cancelOver',
  'claim-filing': 'clocks.claimOver',
  'review-request': 'clocks.reviewRunning',
} as const satisfies Record<ClockKind, string>;

/** `Return requested: answer by tomorrow 08:24`. */
export function clockWords({ kind, state, opensAt, dueAt }: MarketplaceClock, now: number): string {
  const when = whenWords(dueAt, now);
  if (kind === 'review-request' && state === 'ahead' && opensAt) {
    return i18n.t('clocks.reviewAhead', { from: whenWords(opensAt, now), when });
  }
  return i18n.t(state === 'over' ? overKeys[kind] : runningKeys[kind], { when });
}

function whenWords({ day, earliestAt, latestAt }: Moment, now: number): string {
  if (day !== undefined) return formatDay(noonOf(day), now);
  if (earliestAt === latestAt) return formatDayAndTime(earliestAt, now);
  const [first, last] = [formatDay(earliestAt, now), formatDay(latestAt, now)];
  return first === last ? first : formatDays(earliestAt, latestAt);
}
