/** Spans in Japanese and Chinese: "3日以内", "24小时内", "3〜5営業日以内", "两周内". */
import type { DateWords } from '@/data/recap-words/recap-words';
import type { Dated, DatesQuestion } from './found-days';
import { spanOf } from './span-of';

export function unspacedSpans(question: DatesQuestion): Dated[] {
  const { folded, dateWords } = question;
  const match = patternOf(dateWords)?.exec(folded);
  if (!match) return [];
  const [whole, from, to = '', unit = ''] = match;
  const front = folded.slice(0, match.index).trimEnd();
  const behind = folded.slice(match.index + whole.length);
  const isUnsure = listed(dateWords.unsure).some((sign) => front.endsWith(sign) || behind.startsWith(sign));
  if (isUnsure) return ['unclear'];
  const last = numberOf(to, dateWords);
  const first = from === undefined ? last : numberOf(from, dateWords);
  const isWorking = listed(dateWords.working).includes(unit);
  return [spanOf({ unit: unitOf(unit, dateWords), first, last, isWorking, isPerhapsSaturday: false }, question)];
}

function unitOf(unit: string, { hours, weeks }: DateWords) {
  if (listed(hours).includes(unit)) return 'hours';
  return listed(weeks).includes(unit) ? 'weeks' : 'days';
}

/** 0 for what is no number: no span begins or ends there. */
function numberOf(text: string, { numbers }: DateWords): number {
  if (/^\d+$/.test(text)) return Number(text);
  return numbers.findIndex((names) => listed(names).includes(text)) + 1;
}

const patterns = new Map<DateWords, RegExp | undefined>();

/** Undefined where spans are not to be read. */
function patternOf(words: DateWords): RegExp | undefined {
  if (!patterns.has(words)) patterns.set(words, words.within === '' ? undefined : toPattern(words));
  return patterns.get(words);
}

function toPattern({ numbers, hours, dayUnits, weeks, within }: DateWords): RegExp {
  const number = `\\d{1,3}|${numbers.join('|')}`;
  const unit = longestFirst([hours, dayUnits, weeks].join('|'));
  const bounded = `(?<![\\d.,月第])(?:(${number})\\s?(?:[-~〜～–到至]|から)\\s?)?(${number})\\s?(${unit})`;
  return new RegExp(`${bounded}(?:${longestFirst(within)})`);
}

function longestFirst(list: string): string {
  return listed(list)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

function listed(list: string): readonly string[] {
  return list.split('|').filter((each) => each !== '');
}
