/** Until when a forecast may look: the next opening, tonight, tomorrow morning, Monday morning. */
import { instantsOfWallTime, wallTimeAt } from '../time/zones';
import type { WorkingHours } from '../working-hours/working-hours';
import { nextClosing, nextOpening } from '../working-hours/working-time';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const [night, morning] = [22 * hourMs, 9 * hourMs];

export interface ForecastTime {
  readonly name: 'opening' | 'tonight' | 'tomorrow' | 'monday';
  readonly at: number;
}

interface ForecastTimesOptions {
  readonly workingHours: WorkingHours | null;
  /** IANA, of the browser; that of the working hours counts more. */
  readonly zone: string;
  readonly now: number;
}

/** All ahead and each another instant. The first is the likeliest: the opening after the next closing, else tomorrow morning. */
export function forecastTimes({ workingHours, zone, now }: ForecastTimesOptions): readonly ForecastTime[] {
  const wallTime = wallTimeAt(workingHours?.zone ?? zone, now) ?? now;
  const today = Math.floor(wallTime / dayMs) * dayMs;
  // 1 January 1970 was a Thursday.
  const toMonday = 7 - ((today / dayMs + 3) % 7);
  const at = (wall: number) => instantsOfWallTime(workingHours?.zone ?? zone, wall)[0];
  const closing = workingHours ? nextClosing(workingHours, now) : undefined;
  const times = [
    { name: 'opening', at: workingHours && closing !== undefined ? nextOpening(workingHours, closing) : undefined },
    { name: 'tomorrow', at: at(today + dayMs + morning) },
    { name: 'tonight', at: at(today + night) },
    { name: 'monday', at: at(today + toMonday * dayMs + morning) },
  ] as const;
  return times.flatMap((time, index) => {
    const isTold = times.findIndex((other) => other.at === time.at) < index;
    return time.at === undefined || time.at <= now || isTold ? [] : [{ name: time.name, at: time.at }];
  });
}
