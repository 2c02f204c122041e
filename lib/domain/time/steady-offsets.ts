/** When the clocks of a zone are set: the stretches of time in which they are not. */
import { offsetAt } from './zones';

/** Epoch ms, from (inclusive) to (exclusive). */
export interface SteadyOffset {
  readonly startsAt: number;
  readonly endsAt: number;
  /** Ms east of UTC. */
  readonly offset: number;
}

/** No zone sets its clocks and sets them back within so few days: the shortest pause, Ramadan, takes a month. */
const probeMs = 8 * 86_400_000;

/** Ascending and without gaps, from one instant to the other; none for an unknown zone. */
export function* steadyOffsets(zone: string, from: number, to: number): Generator<SteadyOffset, undefined> {
  let startsAt = from;
  let offset = offsetAt(zone, from);
  for (let at = from; offset !== undefined && at < to; ) {
    const next = Math.min(at + probeMs, to);
    if (offsetAt(zone, next) === offset) {
      at = next;
      continue;
    }
    at = changeBetween(zone, at, next);
    if (at < to) yield { startsAt, endsAt: at, offset };
    else break;
    startsAt = at;
    offset = offsetAt(zone, at);
  }
  if (offset !== undefined) yield { startsAt, endsAt: to, offset };
}

/** The first instant after `before` with another offset, where one at `after` is known to differ. */
function changeBetween(zone: string, before: number, after: number): number {
  const offset = offsetAt(zone, before);
  let [same, other] = [before, after];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offsetAt(zone, middle) === offset) same = middle;
    else other = middle;
  }
  return other;
}
