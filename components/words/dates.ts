/** Instants and days in the seller's locale and zone, as short as they stay clear. */
import type { Moment } from '@/lib/domain/time/moment';
import { keep } from './keep';
import { wordsLocale } from './locale';

const dayMs = 86_400_000;

/** `08:24` or `8:24 AM`. */
export function formatClock(at: number): string {
  return format(at, { hour: isTwelveHours() ? 'numeric' : '2-digit', minute: '2-digit' });
}

/** `today`, `tomorrow`, `Tue 17 Nov` within two weeks, `17 Nov` within ten months, else `Sep 2026`. */
export function formatDay(at: number, now: number): string {
  const days = calendarDaysBetween(now, at);
  if (Math.abs(days) <= 1) return relativeDay(days);
  if (Math.abs(days) <= 14) return formatWeekday(at);
  if (Math.abs(days) <= 300) return format(at, { day: 'numeric', month: 'short' });
  return formatMonth(at);
}

/** `Tue 17 Nov`. */
export function formatWeekday(at: number): string {
  return format(at, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** `16–17 Nov`. */
export function formatDays(from: number, to: number): string {
  return formatterFor({ day: 'numeric', month: 'short' }).formatRange(from, to);
}

/** `Sep 2026`. */
export function formatMonth(at: number): string {
  return format(at, { month: 'short', year: 'numeric' });
}

/** `tomorrow 08:24`, `Tue 17 Nov 08:24`. */
export function formatDayAndTime(at: number, now: number): string {
  return `${formatDay(at, now)} ${formatClock(at)}`;
}

/** For pairs of times in a sentence: `Sun 00:00` within the week, else like `formatDayAndTime`. */
export function formatWeekdayAndTime(at: number, now: number): string {
  const days = Math.abs(calendarDaysBetween(now, at));
  const day = days > 1 && days < 7 ? format(at, { weekday: 'short' }) : formatDay(at, now);
  return `${day} ${formatClock(at)}`;
}

/** The whole of a printed time and no more: `5 Nov 2026`, `5 Nov 2026, 08:24 GMT`, `5–6 Nov 2026`. */
export function formatPrinted({ earliestAt, latestAt, day }: Moment): string {
  const inFull = { day: 'numeric', month: 'short', year: 'numeric' } as const;
  if (day !== undefined) return format(noonOf(day), inFull);
  if (earliestAt !== latestAt) return formatterFor(inFull).formatRange(earliestAt, latestAt);
  const hour = isTwelveHours() ? 'numeric' : '2-digit';
  return format(earliestAt, { ...inFull, hour, minute: '2-digit', timeZoneName: 'short' });
}

/** Everything, with the zone: for tooltips. */
export function formatInFull(at: number): string {
  return format(at, { dateStyle: 'full', timeStyle: 'long' });
}

/** Noon of a calendar day (YYYY-MM-DD) where the seller is: such a day has no zone and is shown as it was printed. */
export function noonOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}

/** Days from one calendar day to the other in the seller's zone; negative if `to` is earlier. */
export function calendarDaysBetween(from: number, to: number): number {
  return Math.round((noon(to) - noon(from)) / dayMs);
}

function isTwelveHours(): boolean {
  return formatterFor({ hour: 'numeric' }).resolvedOptions().hour12 === true;
}

function noon(at: number): number {
  return new Date(at).setHours(12, 0, 0, 0);
}

function relativeDay(days: number): string {
  return relativeFormatter(wordsLocale()).format(days, 'day');
}

const relativeFormatter = keep((locale = 'en') => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  return formatterFor(options).format(at);
}

function formatterFor(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = wordsLocale();
  const key = locale + JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, formatter);
  return formatter;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
