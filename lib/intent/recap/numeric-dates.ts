/** Dates in figures: `27.11.`, `27/11/2026`, `2026-11-27`, and those of Japan and China, `11月27日`. */
import { isUnspaced } from './clauses';
import { comingDate } from './day-steps';
import type { Dated, DatesQuestion } from './found-days';
import { unspacedDay } from './unspaced-dates';
import { onDay } from './words-around-date';

const dotted = /(?<![\d.,/])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?/;
/** Polish dates end without a dot; behind "do" alone they are told from times and prices. */
const dottedPolish = /(?<=(?:^|\s)(?:do|dnia|dniu) )(\d{1,2})\.(\d{2})(?![\d.,]|\s?(?:zl|pln|eur|h\b))/;
const slashed = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/-])/;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const eastern = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/;

export function numericDates(question: DatesQuestion): Dated[] {
  const { folded, language } = question;
  const isoMatch = iso.exec(folded);
  const dottedMatch = dotted.exec(folded) ?? (language === 'pl' ? dottedPolish.exec(folded) : null);
  const easternMatch = eastern.exec(folded);
  return [
    ...(isoMatch ? [dated(isoMatch, [1, 2, 3], question)] : []),
    ...(easternMatch ? [dated(easternMatch, [1, 2, 3], question)] : []),
    ...(dottedMatch && Number(dottedMatch[2]) <= 12 ? [dated(dottedMatch, [3, 2, 1], question)] : []),
    ...(isoMatch ? [] : slashedDates(question)),
  ];
}

function slashedDates(question: DatesQuestion): Dated[] {
  const { folded, language } = question;
  const match = slashed.exec(folded);
  if (!match || (match[2] === '-' && match[4] === undefined)) return [];
  const [first, second] = [Number(match[1]), Number(match[3])];
  // In English either may be the day.
  if (first <= 12 && second <= 12 && first !== second && language === 'en') return ['unclear'];
  const isMonthFirst = language === 'ja' || language === 'zh' || language === 'en';
  const isDayFirst = first > 12 || (second <= 12 && !isMonthFirst);
  return [dated(match, isDayFirst ? [4, 3, 1] : [4, 1, 3], question)];
}

/** @param groups where the pattern keeps year, month and day */
function dated(match: RegExpExecArray, groups: readonly [number, number, number], question: DatesQuestion): Dated {
  const [year, month, day] = groups.map((group) => match[group]);
  const settled = comingDate({ year, month: Number(month), day: Number(day), today: question.today });
  if (settled === undefined) return 'unclear';
  if (isUnspaced(question.language)) return unspacedDay(settled, question, match.index, match.index + match[0].length);
  return onDay(settled, question, wordPlace(question, match.index));
}

/** The place of the word that begins at or behind a place in the text. */
function wordPlace({ folded, words }: DatesQuestion, index: number): number {
  let at = 0;
  for (const [place, word] of words.entries()) {
    at = folded.indexOf(word, at);
    if (at < 0 || at >= index) return place;
    at += word.length;
  }
  return words.length;
}
