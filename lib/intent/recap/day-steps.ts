/** Steps from one calendar day (YYYY-MM-DD) to another. */

export const dayMs = 86_400_000;

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

/** The next day of that date from `today` on. Undefined where it is gone by, does not exist, or is too far to be meant. */
export function comingDate({ year, month, day, today }: WrittenDate): string | undefined {
  const written = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  const thisYear = Number(today.slice(0, 4));
  const years = written === undefined ? [thisYear, thisYear + 1] : [written];
  const ahead = years.flatMap((each) => realDay(each, month, day) ?? []).find((each) => each >= today);
  // "The parcel of 2 November" in November is no day in the next year.
  const isNear = ahead !== undefined && midnight(ahead) - midnight(today) < furthestWithoutYear * dayMs;
  return written !== undefined || isNear ? ahead : undefined;
}

export interface WrittenDate {
  /** Two or four digits; undefined where none is written. */
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
  readonly today: string;
}

const furthestWithoutYear = 120;

function realDay(year: number, month: number, day: number): string | undefined {
  const at = Date.UTC(year, month - 1, day);
  const isReal = month >= 1 && month <= 12 && new Date(at).getUTCDate() === day;
  return isReal ? new Date(at).toISOString().slice(0, 10) : undefined;
}
