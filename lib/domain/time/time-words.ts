/**
 * The words for times in a language, as the browser's own `Intl` writes them: no tables to ship, and every language
 * a marketplace may be shown in. All in the spelling of `foldTimeText`.
 */
import { anyOf, foldTimeText } from './fold-time-text';
import { type Ago, agoForms } from './relative-time';
import { timePattern, zonePattern } from './time-patterns';

/**
 * What a word can mean: `m1`–`m12` a month, `w0`–`w6` a weekday from Sunday on, `d-2`–`d2` a day from today, `h0`–`h23`
 * a part of the day with that hour. "mar" is m3 and w2 in Spanish. Words that only join others ("at") mean nothing.
 */
export type Meanings = ReadonlySet<string>;

export interface TimeWords {
  readonly meanings: ReadonlyMap<string, Meanings>;
  /** Matches each of the words, the longest first. */
  readonly pattern: RegExp;
  /** See `time-patterns`. */
  readonly zonePattern: RegExp;
  readonly timePattern: RegExp;
  readonly agoForms: ReadonlyMap<string, Ago | undefined>;
  /** Years that its calendar counts more than ours. */
  readonly yearsAhead: number;
}

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full', timeStyle: 'short' },
  { dateStyle: 'full', timeStyle: 'long' },
  { dateStyle: 'long', timeStyle: 'medium' },
  { dateStyle: 'medium' },
  { month: 'long' },
  { month: 'short' },
  { weekday: 'short' },
  { weekday: 'short', month: 'short', day: 'numeric' },
  { hour: 'numeric', hour12: true },
  { timeZone: 'Etc/GMT-5', timeZoneName: 'shortOffset' },
];
/** All months, weekdays and hours. */
const samples = Array.from(
  { length: 24 },
  (_, index) => new Date(Date.UTC(2023, index % 12, 1 + ((index * 5) % 28), index)),
);

const cache = new Map<string, TimeWords | undefined>();

/** Undefined for a tag that is no language the browser knows. */
export function timeWords(language: string): TimeWords | undefined {
  if (!cache.has(language)) cache.set(language, isLanguage(language) ? collect(language) : undefined);
  return cache.get(language);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

function collect(language: string): TimeWords {
  const meanings = new Map<string, Set<string>>();
  /** What stands after hours and after minutes, besides what any page may write. */
  const literals: Record<string, Set<string>> = {
    hour: new Set([':', 'h', '時', '时', '點', '点']),
    minute: new Set([':', '分']),
  };
  let gmt = 'gmt';
  const learn = (text: string, meaning?: string) => {
    if (!/^\d*$/.test(text)) meanings.set(text, (meanings.get(text) ?? new Set()).add(meaning ?? ''));
  };

  const foldedTexts = new Map<string, string>();
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...style });
    for (const date of samples) {
      let previous = '';
      for (const { type, value } of format.formatToParts(date)) {
        if (type === 'timeZoneName') gmt = foldTimeText(value).replace(/[^\p{L}]/gu, '');
        else if (!/\d|^[ :]$/.test(value) || type === 'month') {
          const text = foldedTexts.get(value) ?? foldTimeText(value);
          foldedTexts.set(value, text);
          if (type === 'month') learn(text, `m${date.getUTCMonth() + 1}`);
          if (type === 'weekday') learn(text, `w${date.getUTCDay()}`);
          if (type === 'dayPeriod') learn(text, `h${date.getUTCHours()}`);
          if (type === 'literal' && text) literals[previous]?.add(text);
          if (type === 'literal' || type === 'era')
            for (const word of text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []) learn(word);
        }
        previous = type;
      }
    }
  }
  for (const day of [-2, -1, 0, 1, 2]) {
    const text = foldTimeText(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(day, 'day'));
    if (!/\d/.test(text)) learn(text, `d${day}`);
  }
  for (const word of ['of', 'at', 'on', 'uhr', 's']) learn(word);
  const periods = [...meanings]
    .filter(([, meant]) => [...meant].some((meaning) => /^h/.test(meaning)))
    .map(([word]) => word);
  return {
    meanings,
    pattern: wordsPattern([...meanings.keys()]),
    zonePattern: zonePattern(gmt),
    timePattern: timePattern(periods, [...(literals.hour ?? [])], [...(literals.minute ?? [])]),
    agoForms: agoForms(language),
    yearsAhead: new Intl.DateTimeFormat(language).resolvedOptions().calendar === 'buddhist' ? 543 : 0,
  };
}

/** Any of the words; whole ones in scripts that put spaces between them. */
function wordsPattern(words: readonly string[]): RegExp {
  const spaced = words.filter((word) => !/[\u0e00-\uffff]/.test(word));
  const unspaced = words.filter((word) => /[\u0e00-\uffff]/.test(word));
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\d])${anyOf(spaced)}(?![\\p{L}\\p{M}\\d])|(?<!\\d(?=\\d))${anyOf(unspaced)}(?!(?<=\\d)\\d)`,
    'gu',
  );
}
