/**
 * How the share of late answers goes on if nothing is answered until some time: what waits becomes late when it is due,
 * and old messages leave the reckoning as the days move along. Messages that come meanwhile are not in it.
 */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { Between } from './between';
import type { CoursePoint, Forecast } from './forecast-result';
import { lateShare } from './late-share';
import type { Receipt } from './receipt';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const mostPoints = 200;

interface ForecastOptions {
  readonly marketplace: MarketplaceName;
  readonly now: number;
  readonly until: number;
  readonly days: number;
}

export function forecast(receipts: readonly Receipt[], options: ForecastOptions): Forecast {
  const { marketplace, now, until, days } = options;
  const waiting = receipts.filter(({ state }) => state === 'waiting');
  const timed = waiting.filter(({ isTimed }) => isTimed);
  const from = lateShare(receipts, { now, days }).share;
  const to = lateShare(receipts, { now, days, at: Math.max(now, until) }).share;
  return {
    marketplace,
    days,
    until,
    ...(from && { from }),
    ...(to && { to }),
    fallsDue: fallsDue(timed, now, until),
    unknownTimes: waiting.length - timed.length,
  };
}

/** Oldest first, from now to `until`; between two points the share is that of the former. */
export function forecastCourse(receipts: readonly Receipt[], options: ForecastOptions): readonly CoursePoint[] {
  const { now, until, days } = options;
  const left = receipts.filter(({ received }) => received.to >= now - days * dayMs);
  const waiting = left.filter(({ state }) => state === 'waiting');
  return instants(waiting, now, until).map((at) => {
    const { share } = lateShare(left, { now, days, at });
    return share ? { at, share } : { at };
  });
}

/** Every hour, and whenever something has just become late; only the hours where that would be too many. */
function instants(waiting: readonly Receipt[], now: number, until: number): readonly number[] {
  const stepMs = Math.max(hourMs, (until - now) / mostPoints);
  const hours = Array.from({ length: Math.max(0, Math.ceil((until - now) / stepMs) - 1) }, (_, hour) =>
    Math.floor(now + (hour + 1) * stepMs),
  );
  const dues = waiting.flatMap(({ due }) => [due.from + 1, due.to + 1]).filter((at) => at > now && at < until);
  const between = new Set(dues.length + hours.length > mostPoints ? hours : [...hours, ...dues]);
  const ahead = [...between].filter((at) => at > now && at < until);
  return [now, ...ahead.toSorted((a, b) => a - b), ...(until > now ? [until] : [])];
}

function fallsDue(waiting: readonly Receipt[], now: number, until: number): Between {
  return {
    least: waiting.filter(({ due }) => due.from >= now && due.to < until).length,
    most: waiting.filter(({ due }) => due.to >= now && due.from < until).length,
  };
}
