/** Days and money as a reader of the reply's language writes them. */
import type { Money } from '../order/order';

/** `long`: 17 November 2026. `short`: 17 Nov. `weekday`: Tuesday 17 November. The last two name a year that is not this one. */
export const dayStyles = ['long', 'short', 'weekday'] as const;
export type DayStyle = (typeof dayStyles)[number];

const styleOptions: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
};

const dayFormatters = new Map<string, Intl.DateTimeFormat>();

function dayFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = dayFormatters.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  dayFormatters.set(key, formatter);
  return formatter;
}

function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}

/** @param today the day it is written on, which decides whether the year is named */
export function formatDay(
  day: string,
  style: DayStyle,
  context: { readonly locale: string; readonly today: string },
): string {
  const options = styleOptions[style];
  const isThisYear = day.slice(0, 4) === context.today.slice(0, 4);
  const withYear: Intl.DateTimeFormatOptions = isThisYear ? options : { ...options, year: 'numeric' };
  return dayFormatter(context.locale, withYear).format(noonOf(day));
}

/** Parts of a day by Liquid's own `%d.%m.%Y` patterns; times are unknown to a day and print as the pattern. */
export function formatDayPattern(day: string, pattern: string, locale: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const named = (options: Intl.DateTimeFormatOptions) => dayFormatter(locale, options).format(noonOf(day));
  const parts = new Map<string, () => string>([
    ['Y', () => year],
    ['y', () => year.slice(-2)],
    ['m', () => month],
    ['d', () => date],
    ['e', () => String(Number(date))],
    ['-m', () => String(Number(month))],
    ['-d', () => String(Number(date))],
    ['-e', () => String(Number(date))],
    ['B', () => named({ month: 'long' })],
    ['b', () => named({ month: 'short' })],
    ['A', () => named({ weekday: 'long' })],
    ['a', () => named({ weekday: 'short' })],
  ]);
  return pattern.replace(/%(-?[A-Za-z])/g, (written, key: string) => parts.get(key)?.() ?? written);
}

/** E.g. `£42.50`. */
export function formatMoney(money: Money, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency });
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(money.amountMinor / 10 ** decimals);
}
