/**
 * The day or days that words like "by Friday" mean, reckoned from the time of their own message in the marketplace's
 * zone. Undefined wherever they may mean another.
 */
import type { DateWords } from '@/data/recap-words/recap-words';
import { dayOf } from '@/lib/domain/time/calendar-day';
import type { Moment } from '@/lib/domain/time/moment';
import { datesIn } from './dates-in';

/** Calendar days (YYYY-MM-DD), the same where one day is meant. */
export interface DueDays {
  readonly earliest: string;
  readonly latest: string;
}

export interface DateQuestion {
  readonly words: readonly string[];
  readonly folded: string;
  readonly language: string;
  readonly dateWords: DateWords;
  readonly sentAt: Moment | undefined;
  readonly zone: string;
}

const dayMs = 86_400_000;
/** Further off is no promise but a misreading. */
const furthestDays = 200;

export function dueDays({ sentAt, zone, ...text }: DateQuestion): DueDays | undefined {
  if (!sentAt) return undefined;
  const ends = [...new Set([sentAt.earliestAt, sentAt.latestAt])].map((at) => {
    const today = sentAt.day ?? dayOf(at, zone);
    return datesIn({ ...text, today, at, zone });
  });
  const [first] = ends;
  const last = ends.at(-1);
  if (!first || !last) return undefined;
  // Two days on which it may have been written are two meanings, unless the words count hours.
  if (first.isFromHours !== last.isFromHours) return undefined;
  if (!first.isFromHours && (first.earliest !== last.earliest || first.latest !== last.latest)) return undefined;
  const today = sentAt.day ?? dayOf(sentAt.latestAt, zone);
  const isAhead = first.latest >= today && midnight(last.latest) - midnight(today) <= furthestDays * dayMs;
  return isAhead ? { earliest: first.earliest, latest: last.latest } : undefined;
}

export function midnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function plusDays(day: string, days: number): string {
  return new Date(midnight(day) + days * dayMs).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(midnight(day)).getUTCDay();
}

/** So many days of work after the day; days off that a country has are not known. */
export function plusWorkingDays(day: string, days: number, isSaturdayWork: boolean): string {
  let at = day;
  for (let left = days; left > 0; ) {
    at = plusDays(at, 1);
    const weekday = weekdayOf(at);
    if (weekday !== 0 && (weekday !== 6 || isSaturdayWork)) left -= 1;
  }
  return at;
}
