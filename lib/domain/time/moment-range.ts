/** Comparing moments, which are ranges: two sightings of one time are rarely equally exact. */
import type { Moment, Precision } from './moment';

/** The finest first. */
const spanByPrecision: Record<Precision, number> = {
  millisecond: 0,
  second: 999,
  minute: 59_999,
  hour: 3_599_999,
  day: 0,
};

/** How much later than `latestAt` the truth can be because the page cut the time to its precision, ms. A day is a range already. */
export function spanOf(moment: Moment): number {
  return spanByPrecision[moment.precision];
}

/** Whether both may be the same instant. */
export function isCompatible(a: Moment, b: Moment): boolean {
  return a.earliestAt <= b.latestAt + spanOf(b) && b.earliestAt <= a.latestAt + spanOf(a);
}

/** The more exact one of two sightings of one time; the later sighting where they cannot be the same or are equally exact. */
export function mergeMoments(stored: Moment | undefined, seen: Moment | undefined): Moment | undefined {
  if (!stored || !seen) return seen ?? stored;
  if (!isCompatible(stored, seen)) return seen;
  return vagueness(stored) < vagueness(seen) ? stored : seen;
}

function vagueness(moment: Moment): number {
  return (
    moment.latestAt - moment.earliestAt + spanOf(moment) + Object.keys(spanByPrecision).indexOf(moment.precision) / 10
  );
}
