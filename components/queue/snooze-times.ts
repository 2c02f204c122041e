/** When a conversation may come back: soon, this afternoon, or when the seller works again. By the clock on the seller's wall. */
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { nextOpening } from '@/lib/domain/working-hours/working-time';

export type SnoozeName = 'hour' | 'afternoon' | 'tomorrow' | 'opening';

export interface SnoozeTime {
  readonly name: SnoozeName;
  /** Epoch ms. */
  readonly until: number;
}

const hourMs = 3_600_000;
const afternoonHour = 14;
const morningHour = 9;

/** Only times that are still to come, the first one first. The last is the next opening, or nine o'clock where no hours are told. */
export function snoozeTimes(now: number, hours: WorkingHours | undefined): readonly SnoozeTime[] {
  const inAnHour = now + hourMs;
  const afternoon = wallClock(now, 0, afternoonHour);
  const nextDay = wallClock(now, 1, 0);
  const opening = hours && nextOpening(hours, nextDay);
  const morning: SnoozeTime =
    opening === undefined
      ? { name: 'tomorrow', until: wallClock(now, 1, morningHour) }
      : { name: opening < wallClock(now, 2, 0) ? 'tomorrow' : 'opening', until: opening };
  return [
    { name: 'hour', until: inAnHour },
    ...(afternoon > inAnHour ? [{ name: 'afternoon', until: afternoon } as const] : []),
    morning,
  ];
}

/** The instant of what a `datetime-local` field holds; undefined where that is no time. */
export function instantOf(fieldValue: string): number | undefined {
  const at = new Date(fieldValue).getTime();
  return fieldValue === '' || Number.isNaN(at) ? undefined : at;
}

/** What such a field holds for an instant: `2026-11-21T14:00`. */
export function fieldValueOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function wallClock(now: number, daysOn: number, hour: number): number {
  const date = new Date(now);
  date.setHours(0, 0, 0, 0);
  date.setDate(date.getDate() + daysOn);
  date.setHours(hour);
  return date.getTime();
}
