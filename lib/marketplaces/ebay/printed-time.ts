/** Whether a text is a time and nothing else: "Nov 3, 3:15 PM", never "It was delivered on Nov 3". */
import { foldTimeText } from '@/lib/domain/time/fold-time-text';
import { timeWords } from '@/lib/domain/time/time-words';

/** Words that join the parts of a time, in the languages of eBay's sites. */
const joining = new Set(
  'at on the of um am uhr den der vom à a au le la du de del di il alle ore las los el om op uur o w dnia godz r h kl and et y e ago vor il fa hace geleden temu gmt utc'.split(
    ' ',
  ),
);

export function isPrintedTime(text: string, languages: readonly string[]): boolean {
  if (/^[^\d:：]*\p{L}[^\d:：]*[:：]\s/u.test(text)) return false;
  const words = foldTimeText(text).match(/\p{Script=Latin}[\p{Script=Latin}.'’]*/gu) ?? [];
  const vocabularies = languages.flatMap((language) => timeWords(language)?.meanings ?? []);
  const isOfTime = (word: string) =>
    joining.has(word) || vocabularies.some((meanings) => meanings.has(word) || meanings.has(`${word}.`));
  const foreign = words.map((word) => word.replace(/[.'’]+$/, '')).filter((word) => !isOfTime(word));
  return foreign.length === 0 || isRelative(text, foreign) || foreign.every((word) => isZoneName(word, text));
}

/** "2 days ago", "vor 3 Tagen", "7h": a number and a unit. */
function isRelative(text: string, foreign: readonly string[]): boolean {
  return foreign.length === 1 && /^\D{0,10}\d{1,3}(?!\d)\D{0,20}$/.test(text);
}

/** PST, CEST: written in capitals. */
function isZoneName(word: string, text: string): boolean {
  return word.length <= 5 && text.includes(word.toUpperCase());
}

/** A time of day alone: two or three numbers and nothing that could be a date. */
export function isClock(text: string): boolean {
  const trimmed = text.trim();
  if (/^\d{1,2}\s?[ap]\.?\s?m\.?$/i.test(trimmed)) return true;
  return /^\D{0,8}\d{1,2}(?:\s?[:.h時点时]\s?\d{2}){1,2}\D{0,10}$/u.test(trimmed);
}
