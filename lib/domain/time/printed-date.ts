/**
 * The date in a text from which the time has been taken: numbers, month names, weekdays and words like "yesterday".
 * Every number must find its place and every word be known, but for a label in front; else there is no date.
 */
import type { Meanings, TimeWords } from './time-words';

export type DayOrder = 'dmy' | 'mdy' | 'ymd';

/** One way to read a date. */
export interface Reading {
  readonly order: DayOrder;
  /** As printed: two digits, four, or none. */
  readonly year: string | undefined;
  readonly month: number;
  readonly day: number;
}

/** Readings, or else days from today ("yesterday", or all that the word may mean), or else a weekday alone. */
export interface PrintedDate {
  readonly readings: readonly Reading[];
  readonly days: readonly number[];
  readonly weekday: number | undefined;
}

const eastern = /(?<!\d)(\d{4}) ?[年년] ?(\d\d?) ?[月월] ?(\d\d?) ?[日號号일]?/;
const inNumbers = /(?<![\p{L}\d./-])(\d{1,4}) ?([./-]) ?(\d\d?) ?\2 ?(\d{1,4})\.?(?![\d/-]|\.\d)/u;
const ordinal = /(?<![\p{L}\d])(\d{1,4})(?:st|nd|rd|th|er?|o|\.|日)?(?![\p{L}\d])/gu;

/** What stands in the text, in order. */
interface Parts {
  readonly text: string;
  readonly words: readonly Meanings[];
  readonly numbers: readonly string[];
  /** Of a date in numbers; undefined where there is none. */
  readonly numeric: readonly Reading[] | undefined;
  /** Unknown words in front. */
  readonly hasLabel: boolean;
}

/** Undefined if there is no date, more than one, or anything that is not understood; without a reading if it may be two. */
export function printedDate(text: string, words: TimeWords): PrintedDate | undefined {
  const parts = partsOf(text, words);
  return parts && together(parts);
}

function partsOf(text: string, words: TimeWords): Parts | undefined {
  const found: Meanings[] = [];
  const numbers: string[] = [];
  let numeric: Reading[] | undefined;
  const mark = (meanings: Meanings) => {
    const isJoining = meanings.has('');
    if (!isJoining || meanings.size > 1) found.push(meanings);
    return isJoining ? ' ' : ' # ';
  };
  const rest = text
    .replace(eastern, '$1/$2/$3 ')
    .replace(inNumbers, (_, first, separator, second, third) => {
      numeric = readingsOf([first, second, third], separator);
      return ' # ';
    })
    .replace(words.pattern, (word) => mark(words.meanings.get(word) ?? new Set()))
    .replace(/[\p{L}\p{M}]{3,}/gu, (word) => {
      const meanings = meaningsOfBeginning(word, words);
      return meanings.size === 1 ? mark(meanings) : word;
    })
    .replace(ordinal, (_, number) => {
      numbers.push(number);
      return ' # ';
    });
  const hasLabel = /\p{L}/u.test(rest);
  const isKnown = !/[^\p{L}\p{M}\s.'@#:/-]/u.test(rest) && (!hasLabel || /^[^@#]+#[^\p{L}]*$/u.test(rest));
  return isKnown ? { text, words: found, numbers, numeric, hasLabel } : undefined;
}

function together({ text, words, numbers, numeric, hasLabel }: Parts): PrintedDate | undefined {
  const month = numbers.length > 0 ? monthAmong(words) : undefined;
  const others = words.filter((each) => each !== month);
  const weekdays = others.flatMap((each) => valuesOf(each, 'w'));
  const days = others.flatMap((each) => valuesOf(each, 'd'));
  const isClear = weekdays.length < 2 && others.length === Math.min(weekdays.length, 1) + Math.min(days.length, 1);
  if (!isClear) return undefined;

  const [weekday] = weekdays;
  if (month) {
    const readings = namedReadings(valuesOf(month, 'm'), numbers, hasLabel);
    // "3 mar" is a day in March, "mar 5" as well Tuesday the fifth.
    const isSure = month.size === 1 || numbers.length > 1 || weekday !== undefined || /\d.*\p{L}/u.test(text);
    return readings.length > 0 && !numeric && days.length === 0
      ? { readings: isSure ? readings : [], days, weekday }
      : undefined;
  }
  if (numbers.length > 0 || (numeric && days.length > 0)) return undefined;
  if (numeric) return { readings: numeric, days, weekday: numeric.length > 0 ? weekday : undefined };
  // "Last Monday", "antes de ayer": a word in front changes what these mean.
  return hasLabel || words.length === 0 ? undefined : { readings: [], days, weekday };
}

/** The word that is the month: "mar" beside a number, but the weekday beside another month. */
function monthAmong(words: readonly Meanings[]): Meanings | undefined {
  const isMonth = (each: Meanings) => valuesOf(each, 'm').length;
  return words.find((each) => isMonth(each) === each.size) ?? words.findLast(isMonth);
}

function valuesOf(meanings: Meanings, kind: string): number[] {
  return [...meanings].flatMap((meaning) => (meaning.startsWith(kind) ? Number(meaning.slice(1)) : []));
}

/** "Sept", "Mär": what a language's words that begin so mean. */
function meaningsOfBeginning(word: string, { meanings }: TimeWords): Meanings {
  return new Set(
    [...meanings].flatMap(([each, meant]) =>
      each.startsWith(word) ? [...meant].filter((meaning) => /^[mw]/.test(meaning)) : [],
    ),
  );
}

/** Dots stand between day and month in that order only; behind a year of four digits comes the month. */
function readingsOf(numbers: readonly string[], separator: string): Reading[] {
  const [first = '', , third = ''] = numbers;
  const short: readonly DayOrder[] = third.length > 2 ? ['dmy', 'mdy'] : ['dmy', 'mdy', 'ymd'];
  const orders: readonly DayOrder[] = first.length > 2 ? ['ymd'] : separator === '.' ? ['dmy'] : short;
  return orders.flatMap((order) => {
    const [day = '', month, year] = [...'dmy'].map((letter) => numbers[order.indexOf(letter)]);
    return reading(order, year, Number(month), day);
  });
}

/** Day and year beside a month's name; two numbers of two digits may be either, or, behind a label, belong to that. */
function namedReadings(
  months: readonly number[],
  [first = '', second, third]: readonly string[],
  hasLabel: boolean,
): Reading[] {
  const [month = 0] = months;
  const isShort = second !== undefined && first.length < 3 && second.length < 3;
  if (third !== undefined || months.length > 1 || (isShort && hasLabel)) return [];
  return [...reading('dmy', second, month, first), ...(second ? reading('ymd', first, month, second) : [])];
}

function reading(order: DayOrder, year: string | undefined, month: number, day: string): Reading[] {
  const isPossible = day.length < 3 && (year === undefined || /^(\d\d|\d{4})$/.test(year));
  return isPossible ? [{ order, year, month, day: Number(day) }] : [];
}
