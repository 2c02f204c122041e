/** Whether a text is a time and nothing else: "Nov 3, 3:15 PM", never "It was delivered on Nov 3". */
import { foldTimeText } from '@/lib/domain/time/fold-time-text';
import { timeWords } from '@/lib/domain/time/time-words';

/** Words that lead into a time, in the languages of eBay's sites. */
const leading = new Set('at on um am den der à a au le la les il alle el om op o w dnia'.split(' '));

const firstWord = /^[^\p{L}\p{Nd}]*(\p{L}[\p{L}\p{M}.'’]*)[^\p{L}\p{Nd}]+(?=[\p{L}\p{Nd}])/u;

/**
 * `momentOf` overlooks labels in front, so it may find a time in a text that only speaks of one: an unknown first word
 * that changes nothing is no part of the time.
 */
export function isPrintedTime<Time>(
  text: string,
  languages: readonly string[],
  momentOf: (text: string) => Time | undefined,
): boolean {
  const moment = momentOf(text);
  if (moment === undefined) return false;
  const [beginning = '', written = ''] = firstWord.exec(text) ?? [];
  const word = foldTimeText(written).replace(/[.'’]+$/, '');
  if (word === '' || leading.has(word)) return true;
  const isOfTime = (language: string) => {
    const meanings = timeWords(language)?.meanings;
    return meanings?.has(word) || meanings?.has(`${word}.`);
  };
  if (languages.some(isOfTime)) return true;
  return JSON.stringify(momentOf(text.slice(beginning.length))) !== JSON.stringify(moment);
}

const clock = /^(?:\p{L}{1,5}\.?\s?)?(?:[01]?\d|2[0-4])(?:\s?[:h時点时]\s?[0-5]\d){1,2}[^\d\p{Sc}]{0,10}$/u;
const clockInWords = /^(?:[01]?\d|2[0-4])(?:\.[0-5]\d\s?(?:uhr|[ap]\.?m\.?)|\s?[ap]\.?\s?m\.?)$/i;

/** A time of day alone: two or three numbers and nothing that could be a date or a price. */
export function isClock(text: string): boolean {
  const trimmed = text.trim();
  return clock.test(trimmed) || clockInWords.test(trimmed);
}
