/** The one date, weekday or span in a clause; undefined where there is none, several, or one that is not clear. */
import type { DateWords } from '@/data/recap-words/recap-words';
import { dayOf } from '@/lib/domain/time/calendar-day';
import { type DueDays, midnight, plusDays, weekdayOf } from './due-days';
import { spansIn } from './spans-in';

export interface DatesQuestion {
  readonly words: readonly string[];
  readonly folded: string;
  readonly language: string;
  readonly dateWords: DateWords;
  readonly today: string;
  /** When it was written. */
  readonly at: number;
  readonly zone: string;
}

export type FoundDays = DueDays & { readonly isFromHours?: boolean };

/** `unclear`: there is a date, but which one is not sure. */
export type Dated = FoundDays | 'unclear';

const hourMs = 3_600_000;

export function datesIn(question: DatesQuestion): FoundDays | undefined {
  const calendar = [...numericDates(question), ...namedDates(question)];
  const others = [...dayWords(question), ...weeks(question), ...spansIn(question)];
  const weekdays = weekdayDates(question);
  const sure = [...calendar, ...others];
  // "Friday the 27th": the weekday only confirms the date.
  const [only] = calendar;
  if (calendar.length === 1 && only && only !== 'unclear' && weekdays.length === 1 && others.length === 0) {
    return weekdays[0] === weekdayOf(unshifted(only, question)) ? only : undefined;
  }
  const all = [...sure, ...weekdays.map((weekday) => comingWeekday(weekday, question))];
  const [first] = all;
  if (!first || first === 'unclear') return undefined;
  const isOne = all.every(
    (each) => each !== 'unclear' && each.earliest === first.earliest && each.latest === first.latest,
  );
  return isOne ? first : undefined;
}

const has = (list: string, word: string | undefined) => word !== undefined && list.split('|').includes(word);

/** What the words in front of a date make of it. */
export function inFront({ words, dateWords }: DatesQuestion, place: number): 'before' | 'none' | 'unsure' | 'on' {
  const front = words.slice(Math.max(0, place - 3), place);
  if (front.some((word) => has(dateWords.before, word))) return 'before';
  if (has(dateWords.noDue, linked(front))) return 'none';
  const around = [words[place - 1], words[place + 1]];
  return around.some((word) => has(dateWords.unsure, word)) ? 'unsure' : 'on';
}

const articles = ['the', 'on', 'am', 'dem', 'le', 'la', 'il', 'el', 'lo', 'l'];

/** The word that a date hangs on: the last one in front that is no article. */
function linked(front: readonly string[]): string | undefined {
  const last = front.at(-1);
  return last !== undefined && articles.includes(last) ? front.at(-2) : last;
}

function onDay(day: string, question: DatesQuestion, place: number): Dated {
  const front = inFront(question, place);
  if (front === 'none' || front === 'unsure') return 'unclear';
  const due = front === 'before' ? plusDays(day, -1) : day;
  return { earliest: due, latest: due };
}

function unshifted({ latest }: DueDays, { words, dateWords }: DatesQuestion): string {
  return words.some((word) => has(dateWords.before, word)) ? plusDays(latest, 1) : latest;
}

const dotted = /(?<![\d.,/])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?/;
const slashed = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/-])/;
const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const eastern = /(?<!\d)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]/;

function numericDates(question: DatesQuestion): Dated[] {
  const { folded, language } = question;
  const found: Dated[] = [];
  const add = (year: string | undefined, month: number, day: number, index: number) => {
    const settled = settle(year, month, day, question);
    const place = wordPlace(question, index);
    found.push(settled ? onDay(settled, question, place) : 'unclear');
  };
  const isoMatch = iso.exec(folded);
  if (isoMatch) add(isoMatch[1], Number(isoMatch[2]), Number(isoMatch[3]), isoMatch.index);
  const easternMatch = eastern.exec(folded);
  if (easternMatch) add(easternMatch[1], Number(easternMatch[2]), Number(easternMatch[3]), easternMatch.index);
  const dottedMatch = dotted.exec(folded);
  if (dottedMatch) add(dottedMatch[3], Number(dottedMatch[2]), Number(dottedMatch[1]), dottedMatch.index);
  const slashedMatch = isoMatch ? null : slashed.exec(folded);
  if (slashedMatch && (slashedMatch[2] === '/' || slashedMatch[4] !== undefined)) {
    const [first, second] = [Number(slashedMatch[1]), Number(slashedMatch[3])];
    const isDayFirst = first > 12 || (second <= 12 && language !== 'en');
    if (first <= 12 && second <= 12 && first !== second && language === 'en') found.push('unclear');
    else if (isDayFirst) add(slashedMatch[4], second, first, slashedMatch.index);
    else add(slashedMatch[4], first, second, slashedMatch.index);
  }
  return found;
}

/** The place of the word that begins at or behind a place in the text. */
function wordPlace({ folded, words }: DatesQuestion, index: number): number {
  let at = 0;
  for (const [place, word] of words.entries()) {
    at = folded.indexOf(word, at);
    if (at < 0) return place;
    if (at >= index) return place;
    at += word.length;
  }
  return words.length;
}

const joining = ['of', 'de', 'di', 'the', 'th', 'st', 'nd', 'rd', 'er', 'e'];

function namedDates(question: DatesQuestion): Dated[] {
  const { words, dateWords } = question;
  return words.flatMap((word, place): Dated[] => {
    const month = dateWords.months.findIndex((names) => has(names, word)) + 1;
    if (month === 0) return [];
    let front = place - 1;
    while (joining.includes(words[front] ?? '')) front -= 1;
    let back = place + 1;
    while (joining.includes(words[back] ?? '')) back += 1;
    const isDay = (each: string | undefined) => each !== undefined && /^\d{1,2}$/.test(each);
    const [dayPlace] = [front, back].filter((each) => isDay(words[each]));
    if (dayPlace === undefined) return [];
    const year = [words[place + 1], words[back + 1]].find((each) => /^20\d\d$/.test(each ?? ''));
    const day = settle(year, month, Number(words[dayPlace]), question);
    return [day ? onDay(day, question, Math.min(dayPlace, place)) : 'unclear'];
  });
}

/** Without a year: the next one that has this date. */
function settle(year: string | undefined, month: number, day: number, { today }: DatesQuestion): string | undefined {
  const written = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  const thisYear = Number(today.slice(0, 4));
  const years = written === undefined ? [thisYear, thisYear + 1] : [written];
  const dates = years.flatMap((each) => {
    const at = Date.UTC(each, month - 1, day);
    const isReal = month >= 1 && month <= 12 && new Date(at).getUTCDate() === day;
    return isReal ? new Date(at).toISOString().slice(0, 10) : [];
  });
  const ahead = dates.find((each) => each >= today);
  // "The parcel of 2 November" in November is no day in the next year.
  return ahead && (written !== undefined || midnight(ahead) - midnight(today) < 120 * 24 * hourMs) ? ahead : undefined;
}

function dayWords(question: DatesQuestion): Dated[] {
  const { words, dateWords, today, language, folded } = question;
  if (words.length === 0) {
    const days = dateWords.days.flatMap((names, days) => (names.some((name) => folded.includes(name)) ? days : []));
    return days.map((days) => ({ earliest: plusDays(today, days), latest: plusDays(today, days) }));
  }
  const places = new Map<number, number>();
  dateWords.days.forEach((names, days) => {
    for (const name of names) {
      const parts = name.split(' ');
      const place = words.findIndex((_, start) => parts.every((part, index) => words[start + index] === part));
      if (place < 0 || has(dateWords.notDayAfter, words[place - 1])) continue;
      // "The day after tomorrow" is not tomorrow as well.
      const end = place + parts.length - 1;
      if ((places.get(end) ?? -1) < days) places.set(end, days);
    }
  });
  // "Heute Morgen" is this morning.
  const isSpecial = language === 'de' && /heute (?:morgen|fruh|abend)/.test(folded);
  const found = isSpecial ? [0] : [...places.values()];
  return found.map((days) => onDay(plusDays(today, days), question, [...places.keys()][0] ?? 0));
}

function weeks(question: DatesQuestion): Dated[] {
  const { words, dateWords, today, folded } = question;
  const line = ` ${words.length === 0 ? folded : words.join(' ')} `;
  const stands = (names: readonly string[]) =>
    names.some((name) => {
      const place = words.length === 0 ? line.indexOf(name) : line.indexOf(` ${name} `);
      return place >= 0 && !has(`${dateWords.noDue}|${dateWords.before}`, line.slice(0, place).split(' ').at(-1));
    });
  const weekday = weekdayOf(today);
  const found: Dated[] = [];
  if (stands(dateWords.nextWeek)) {
    // On a Sunday the next week may begin tomorrow or in eight days.
    const monday = plusDays(today, 8 - weekday);
    found.push(weekday === 0 ? 'unclear' : { earliest: monday, latest: plusDays(monday, 6) });
  } else if (stands(dateWords.thisWeek)) {
    const friday = plusDays(today, 5 - weekday);
    found.push(weekday === 0 || weekday > 5 ? 'unclear' : { earliest: friday, latest: plusDays(friday, 2) });
  }
  if (stands(dateWords.endOfMonth)) {
    const [year = 0, month = 1] = today.split('-').map(Number);
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    found.push({ earliest: last, latest: last });
  }
  return found;
}

function weekdayDates({ words, dateWords }: DatesQuestion): number[] {
  return words.flatMap((word) => {
    const weekday = dateWords.weekdays.findIndex((names) => has(names, word));
    return weekday < 0 ? [] : weekday;
  });
}

function comingWeekday(weekday: number, question: DatesQuestion): Dated {
  const { today, words, dateWords } = question;
  const place = words.findIndex((word) => has(dateWords.weekdays[weekday] ?? '', word));
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  // Of today's name: today or in a week.
  return ahead === 0 ? 'unclear' : onDay(plusDays(today, ahead), question, place);
}

export function hoursLater(hours: number, { at, zone }: DatesQuestion): FoundDays {
  const day = dayOf(at + hours * hourMs, zone);
  return { earliest: day, latest: day, isFromHours: true };
}
