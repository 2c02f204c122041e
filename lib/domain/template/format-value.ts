/** Days, money, numbers and lists as a reader of the reply's language writes them. */
import type { Money } from '../order/order';
import { primaryLanguage } from './reply-language';

/**
 * `long`: 17 November 2026. `short`: 17 Nov. `weekday`: Tuesday 17 November. `numeric`: 17/11/2026. `short` and
 * `weekday` name a year that is not this one.
 */
export const dayStyles = ['long', 'short', 'weekday', 'numeric'] as const;
export type DayStyle = (typeof dayStyles)[number];

const styleOptions: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  numeric: { day: '2-digit', month: '2-digit', year: 'numeric' },
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

interface MoneyFormat {
  readonly format: Intl.NumberFormat;
  readonly decimals: number;
}

const moneyFormats = new Map<string, MoneyFormat>();

function moneyFormat(locale: string, currency: string): MoneyFormat {
  const key = `${locale} ${currency}`;
  const known = moneyFormats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const made = { format, decimals: format.resolvedOptions().maximumFractionDigits ?? 2 };
  moneyFormats.set(key, made);
  return made;
}

/** E.g. `£42.50`. */
export function formatMoney(money: Money, locale: string): string {
  const { format, decimals } = moneyFormat(locale, money.currency);
  return format.format(money.amountMinor / 10 ** decimals);
}

/** Whole units: 42.5 of £42.50. */
export function majorUnits({ amountMinor, currency }: Money): number {
  return amountMinor / 10 ** moneyFormat('en', currency).decimals;
}

/** Rounded to the currency's smallest coin, half away from zero. */
export function moneyOf(amount: number, currency: string): Money {
  const minor = Number((Math.abs(amount) * 10 ** moneyFormat('en', currency).decimals).toPrecision(15));
  return { amountMinor: Math.sign(amount) * Math.round(minor), currency };
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** `10.5` is `10,5` in German; numbers are never grouped, as many are no quantities. */
export function formatNumber(number: number, locale: string): string {
  if (Number.isInteger(number)) return String(number);
  const format =
    numberFormats.get(locale) ?? new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 });
  numberFormats.set(locale, format);
  return format.format(number);
}

const separators: Readonly<Record<string, string>> = { ja: '、', zh: '、', ar: '، ', fa: '، ', ur: '، ' };

/** `Desk lamp, Bulb`. */
export function joinList(texts: readonly string[], locale: string): string {
  return texts.join(separators[primaryLanguage(locale)] ?? ', ');
}

/** `Desk lamp and Bulb`. */
export function sentenceList(texts: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(texts);
}

/** The day so many days later; undefined where that is no day of the common calendar. */
export function addDays(day: string, days: number): string | undefined {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
  const year = Number.isNaN(at.getTime()) ? 0 : at.getUTCFullYear();
  return year >= 1000 && year <= 9999 ? at.toISOString().slice(0, 10) : undefined;
}
