/**
 * Whether a calendar day is a national public holiday. Known for a few years only: outside of them nothing is a holiday,
 * and `knowsHolidaysOf` tells so.
 */
import { firstHolidayYear, publicHolidays } from '@/data/holidays/public-holidays';

/** Codes of the countries, and of the parts of the United Kingdom, whose holidays are known, e.g. DE or GB-SCT. */
export const holidayCountries: readonly string[] = Object.keys(publicHolidays);

const daysByCountry = new Map<string, ReadonlySet<string>>();

/** Whether nobody works on that day (YYYY-MM-DD) in that country. */
export function isHoliday(country: string, day: string): boolean {
  return holidaysOf(country).has(day);
}

/** Whether the holidays of that day's (YYYY-MM-DD) year are known there. */
export function knowsHolidaysOf(country: string, day: string): boolean {
  const years = knownYears(country);
  const year = Number(day.slice(0, 4));
  return years !== undefined && year >= years.first && year <= years.last;
}

/** The years whose holidays are known; undefined where none are. */
export function knownYears(country: string): { readonly first: number; readonly last: number } | undefined {
  if (!Object.hasOwn(publicHolidays, country)) return undefined;
  const count = publicHolidays[country]?.moved.length ?? 0;
  return { first: firstHolidayYear, last: firstHolidayYear + count - 1 };
}

function holidaysOf(country: string): ReadonlySet<string> {
  const known = daysByCountry.get(country);
  if (known) return known;
  const days = Object.hasOwn(publicHolidays, country) ? unfolded(country) : new Set<string>();
  if (days.size > 0) daysByCountry.set(country, days);
  return days;
}

function unfolded(country: string): ReadonlySet<string> {
  const { always, moved } = publicHolidays[country] ?? { always: '', moved: [] };
  const days = moved.flatMap((ofYear, index) =>
    `${always} ${ofYear}`
      .split(' ')
      .filter((day) => day !== '')
      .map((day) => `${firstHolidayYear + index}-${day.slice(0, 2)}-${day.slice(2)}`),
  );
  return new Set(days);
}
