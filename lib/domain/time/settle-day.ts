/** Which day a printed date is, where it may be read as several. Midnights are wall times, as in `zones`. */
import type { DayOrder, Reading } from './printed-date';

export interface Settling {
  readonly now: number;
  readonly tense: 'past' | 'any';
  /** BCP 47 tags, the likeliest first. */
  readonly languages: readonly string[];
  readonly site: string | undefined;
  /** Years that the language's calendar counts more. */
  readonly yearsAhead: number;
  readonly weekday: number | undefined;
}

const dayMs = 86_400_000;
/** Two digits mean a year of at most so long ago. */
const oldestShortYear = 15;

/** The one midnight that all readings leave, or that the language's order or the past settles. */
export function settledMidnight(readings: readonly Reading[], settling: Settling): number | undefined {
  const found = readings.flatMap((reading) =>
    midnightsOf(reading, settling).flatMap((midnight) =>
      isWeekday(midnight, settling.weekday) ? { midnight, order: reading.order } : [],
    ),
  );
  const distinct = [...new Set(found.map(({ midnight }) => midnight))];
  if (distinct.length < 2) return distinct[0];
  const passed = distinct.filter((midnight) => settling.tense === 'any' || midnight <= settling.now + dayMs);
  const order = settledOrder(settling);
  const settled = found.filter((each) => each.order === order);
  const [only] = settled.length > 0 ? settled.map(({ midnight }) => midnight) : passed;
  const isOne = (settled.length || passed.length) === 1;
  // The order says tomorrow and the past says otherwise: neither is sure.
  return only !== undefined && isOne && (passed.length === 0 || passed.includes(only)) ? only : undefined;
}

export function isWeekday(midnight: number, weekday: number | undefined): boolean {
  return weekday === undefined || new Date(midnight).getUTCDay() === weekday;
}

function midnightsOf({ year, month, day }: Reading, { now, tense, yearsAhead }: Settling): number[] {
  const thisYear = new Date(now).getUTCFullYear();
  const inYears = (years: readonly number[]) =>
    years.flatMap((each) => {
      const midnight = Date.UTC(each, month - 1, day);
      return each >= 1995 && each <= 2100 && new Date(midnight).getUTCDate() === day && month < 13 ? midnight : [];
    });
  if (year?.length === 4) return inYears([...new Set([Number(year), Number(year) - yearsAhead])]);
  if (year) {
    const own = 2000 + Number(year);
    return inYears(
      [own, ...(yearsAhead ? [own + 500 - yearsAhead] : [])].filter(
        (each) => each >= thisYear - oldestShortYear && each <= thisYear + 1,
      ),
    );
  }
  // Without a year: the last one that has passed or, where it may lie ahead, the nearest.
  const distance = (midnight: number) =>
    tense === 'any' ? Math.abs(midnight - now) : midnight > now + dayMs ? Infinity : now - midnight;
  return inYears(Array.from({ length: 10 }, (_, index) => thisYear + 1 - index))
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, 1);
}

/**
 * Whether day or month comes first in numbers: settled by the language's region, by the region of a later tag of the
 * same language, by the site's country, or because it is not English, whose regions alone differ.
 */
function settledOrder({ languages, site }: Settling): DayOrder | undefined {
  const baseOf = (tag: string) => tag.toLowerCase().replace(/[-_].*/, '');
  const base = baseOf(languages[0] ?? '');
  const regional = languages.find((tag) => baseOf(tag) === base && /[-_]([a-z]{2}|\d{3})$/i.test(tag));
  const tag = regional ?? (base !== 'en' ? base : site && `en-${site.replace('UK', 'GB')}`);
  if (!tag) return undefined;
  try {
    const parts = new Intl.DateTimeFormat(tag.replace('_', '-'), { dateStyle: 'short' }).formatToParts(0);
    const letters = parts.map(({ type }) => (type === 'literal' ? '' : type.charAt(0))).join('');
    return (['dmy', 'mdy', 'ymd'] as const).find((order) => order === letters);
  } catch {
    return undefined;
  }
}
