/** The last day of a span, or its first and last, reckoned from the time of the message. */
import { dayOf } from '@/lib/domain/time/calendar-day';
import { plusDays, plusWorkingDays } from './day-steps';
import type { Dated, DatesQuestion } from './found-days';

export interface Span {
  readonly unit: SpanUnit;
  readonly first: number;
  readonly last: number;
  readonly isWorking: boolean;
  readonly isPerhapsSaturday: boolean;
}

export type SpanUnit = 'hours' | 'days' | 'weeks';

/** Longer ones are no promise for this thread. */
const mostDays = 60;
const hourMs = 3_600_000;

export function spanOf({ unit, first, last, isWorking, isPerhapsSaturday }: Span, question: DatesQuestion): Dated {
  const { today } = question;
  const most = unit === 'hours' ? mostDays * 24 : mostDays;
  if (first > last || first < 1 || last > most) return 'unclear';
  if (unit === 'hours') {
    return { earliest: dayAfter(first, question), latest: dayAfter(last, question), isFromHours: true };
  }
  if (unit === 'weeks') return { earliest: plusDays(today, first * 7), latest: plusDays(today, last * 7) };
  if (!isWorking) return { earliest: plusDays(today, first), latest: plusDays(today, last) };
  return {
    earliest: plusWorkingDays(today, first, isPerhapsSaturday),
    latest: plusWorkingDays(today, last, false),
  };
}

function dayAfter(hours: number, { at, zone }: DatesQuestion): string {
  return dayOf(at + hours * hourMs, zone);
}
