/** "Within 48 hours", "in 3 to 5 working days", "in two weeks". */
import type { DateWords } from '@/data/recap-words/recap-words';
import { type Dated, type DatesQuestion, isAmong } from './found-days';
import { type SpanUnit, spanOf } from './span-of';

export function spansIn(question: DatesQuestion): Dated[] {
  return question.words.flatMap((_, place) => spanAt(place, question));
}

function spanAt(place: number, question: DatesQuestion): Dated[] {
  const { words, dateWords } = question;
  const unit = unitOf(words[place], dateWords);
  const numberPlace = isAmong(dateWords.working, words[place - 1]) ? place - 2 : place - 1;
  const last = numberOf(words[numberPlace], dateWords);
  if (unit === undefined || last === undefined) return [];
  const first = numberBefore(words, numberPlace, dateWords);
  const start = numberPlace - (first?.length ?? 0);
  const front = words.slice(Math.max(0, start - 5), start);
  if (!front.some((each) => isAmong(dateWords.within, each))) return [];
  if (front.slice(-2).some((each) => isAmong(dateWords.unsure, each))) return ['unclear'];
  const beside = [words[place - 1], words[place], words[place + 1]];
  const isWorking = beside.some((each) => isAmong(dateWords.working, each));
  const isPerhapsSaturday = beside.some((each) => isAmong(dateWords.perhapsSaturday, each));
  return [spanOf({ unit, first: first?.number ?? last, last, isWorking, isPerhapsSaturday }, question)];
}

function unitOf(word: string | undefined, { hours, dayUnits, weeks }: DateWords): SpanUnit | undefined {
  if (isAmong(hours, word)) return 'hours';
  if (isAmong(dayUnits, word)) return 'days';
  return isAmong(weeks, word) ? 'weeks' : undefined;
}

function numberOf(word: string | undefined, { numbers }: DateWords): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const place = numbers.findIndex((names) => isAmong(names, word));
  return place < 0 ? undefined : place + 1;
}

const between = 'to|bis|a|à|or|oder|ou|o|y|and|und|et|e|tot|do|til|till|of|lub|albo|eller|och|og|en|i'.split('|');

/** "3 to 5", "3-5": the first of two. */
function numberBefore(words: readonly string[], place: number, dateWords: DateWords) {
  const isJoined = between.includes(words[place - 1] ?? '');
  const number = numberOf(words[place - (isJoined ? 2 : 1)], dateWords);
  return number === undefined ? undefined : { number, length: isJoined ? 2 : 1 };
}
