/** The times of the day at which the seller wants no alerts: by the clock on the wall, across midnight and clock changes. */
import type { AlertChoices } from '../settings/alert-choices';
import { instantsOfWallTime, wallTimeAt } from '../time/zones';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const dayMinutes = 1440;

/** Epoch ms; it is quiet from `startsAt` up to, and not at, `endsAt`. */
export interface QuietSpan {
  readonly startsAt: number;
  readonly endsAt: number;
}

/** The quiet time in which `at` lies; undefined where it is not quiet, or the zone is unknown. */
export function quietSpanAt(quiet: AlertChoices['quiet'], zone: string, at: number): QuietSpan | undefined {
  const wall = quiet ? wallTimeAt(zone, at) : undefined;
  if (!quiet || wall === undefined) return undefined;
  const midnight = Math.floor(wall / dayMs) * dayMs;
  const minute = Math.floor((wall - midnight) / minuteMs);
  const from = quiet.from % dayMinutes;
  const length = quiet.to - quiet.from + (quiet.to < quiet.from ? dayMinutes : 0);
  const since = (minute - from + dayMinutes) % dayMinutes;
  if (since >= length) return undefined;
  const startsOnWall = midnight + (minute >= from ? from : from - dayMinutes) * minuteMs;
  const starts = instantsOfWallTime(zone, startsOnWall).filter((start) => start <= at);
  const ends = instantsOfWallTime(zone, startsOnWall + length * minuteMs).filter((end) => end > at);
  return { startsAt: Math.max(...starts, at - dayMs), endsAt: Math.min(...ends, at + dayMs) };
}
