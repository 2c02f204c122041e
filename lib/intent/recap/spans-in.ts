/** "Within 48 hours", "in 3 to 5 working days", "in two weeks": the last day of the span, or its first and last. */
import type { DateWords } from '@/data/recap-words/recap-words';
import type { Dated, DatesQuestion } from './dates-in';
import { hoursLater } from './dates-in';
import { plusDays, plusWorkingDays } from './due-days';

const has = (list: string, word: string | undefined) => word !== undefined && list.split('|').includes(word);
/** Longer ones are no promise for this thread. */
const mostDays = 60;

export function spansIn(question: DatesQuestion): Dated[] {
  const { words, dateWords } = question;
  if (words.length === 0) return unspacedSpans(question);
  return words.flatMap((word, place): Dated[] => {
    const unit = [dateWords.hours, dateWords.dayUnits, dateWords.weeks].findIndex((list) => has(list, word));
    if (unit < 0) return [];
    const beside = [words[place - 1], words[place], words[place + 1]];
    const isWorking = beside.some((each) => has(dateWords.working, each));
    const isPerhapsSaturday = beside.some((each) => has(dateWords.perhapsSaturday, each));
    const numberPlace = has(dateWords.working, words[place - 1]) ? place - 2 : place - 1;
    const last = numberOf(words[numberPlace], dateWords);
    if (last === undefined) return [];
    const first = numberBefore(words, numberPlace, dateWords);
    const start = numberPlace - (first === undefined ? 0 : first.length);
    const front = words.slice(Math.max(0, start - 5), start);
    if (!front.some((each) => has(dateWords.within, each))) return [];
    if (front.slice(-2).some((each) => has(dateWords.unsure, each))) return ['unclear'];
    return [spanOf({ unit, first: first?.number ?? last, last, isWorking, isPerhapsSaturday }, question)];
  });
}

interface Span {
  /** 0 hours, 1 days, 2 weeks. */
  readonly unit: number;
  readonly first: number;
  readonly last: number;
  readonly isWorking: boolean;
  readonly isPerhapsSaturday: boolean;
}

function spanOf({ unit, first, last, isWorking, isPerhapsSaturday }: Span, question: DatesQuestion): Dated {
  const { today } = question;
  if (first > last || first < 1) return 'unclear';
  if (unit === 0) {
    if (last > mostDays * 24) return 'unclear';
    return { ...hoursLater(last, question), earliest: hoursLater(first, question).earliest };
  }
  if (last > mostDays) return 'unclear';
  if (unit === 2) return { earliest: plusDays(today, first * 7), latest: plusDays(today, last * 7) };
  if (!isWorking) return { earliest: plusDays(today, first), latest: plusDays(today, last) };
  return {
    earliest: plusWorkingDays(today, first, isPerhapsSaturday),
    latest: plusWorkingDays(today, last, false),
  };
}

function numberOf(word: string | undefined, { numbers }: DateWords): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const place = numbers.findIndex((names) => has(names, word));
  return place < 0 ? undefined : place + 1;
}

const between = [
  'to',
  'bis',
  'a',
  'à',
  'bis',
  'or',
  'oder',
  'ou',
  'o',
  'y',
  'and',
  'und',
  'et',
  'e',
  'tot',
  'do',
  'til',
  'till',
];

/** "3 to 5", "3-5": the first of two. */
function numberBefore(words: readonly string[], place: number, dateWords: DateWords) {
  const isJoined = between.includes(words[place - 1] ?? '');
  const number = numberOf(words[place - (isJoined ? 2 : 1)], dateWords);
  return number === undefined ? undefined : { number, length: isJoined ? 2 : 1 };
}

/** Japanese and Chinese: "3日以内", "24小时内", "3个工作日内". */
const unspaced = /(?<!\d)(\d{1,3})\s?(時間|小时|日|天|営業日|个工作日|工作日|週間|周)以?内/;

function unspacedSpans(question: DatesQuestion): Dated[] {
  const [, number, unit = ''] = unspaced.exec(question.folded) ?? [];
  if (number === undefined) return [];
  const count = Number(number);
  const isWorking = /営業|工作/.test(unit);
  const kind = /時間|小时/.test(unit) ? 0 : /週|周/.test(unit) ? 2 : 1;
  return [spanOf({ unit: kind, first: count, last: count, isWorking, isPerhapsSaturday: false }, question)];
}
