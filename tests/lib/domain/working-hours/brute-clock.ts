/** A second, independent reckoning of working time: minute by minute, by what a clock in the zone shows. Slow on purpose. */

import { isHoliday } from '@/lib/domain/working-hours/holidays';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';

const minuteMs = 60_000;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  formats.set(timeZone, format);
  return format;
}

/** What a clock shows: "Fri, 03/07/2026, 14:05". */
export function isWorkingMinute(hours: WorkingHours, at: number): boolean {
  const shown = formatOf(hours.zone).format(at);
  const [, weekday = '', day, month, year, hour, minute] =
    /^(\w+), (\d+)\/(\d+)\/(\d+), (\d+):(\d+)$/.exec(shown) ?? [];
  if (!year) throw new Error(`Not understood: ${shown}`);
  const date = `${year}-${month}-${day}`;
  if (hours.daysOff.some(({ from, to }) => from <= date && date <= to)) return false;
  if (hours.holidays && isHoliday(hours.holidays, date)) return false;
  const clock = Number(hour) * 60 + Number(minute);
  return (hours.week[weekdays.indexOf(weekday)] ?? []).some(({ from, to }) => from <= clock && clock < to);
}

/** The end of the `minutes`th working minute after `from`; undefined where it does not come before `until`. */
export function afterWorkingMinutes(
  hours: WorkingHours,
  from: number,
  minutes: number,
  until: number,
): number | undefined {
  let left = minutes;
  for (let at = from; left > 0; at += minuteMs) {
    if (at >= until) return undefined;
    if (isWorkingMinute(hours, at)) left -= 1;
    if (left === 0) return at + minuteMs;
  }
  return from;
}
