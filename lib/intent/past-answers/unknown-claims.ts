/** What in an answer may tell of somebody although nothing stored says so: numbers, and words that nobody else was written. */
import type { KnownWords } from './known-words';
import { isNamed, isSmall, partsOf } from './name-spellings';
import type { PrivateFacts } from './private-facts';
import { wordLetter, wordPattern } from './script';
import { type Claim, claimsOf } from './span';

/** What would be read as a template. */
export function templateClaims(answer: string): readonly Claim[] {
  return claimsOf(answer, /\{\{[^{}]*\}\}|\{%[^{}%]*%\}|\{[{%]|[}%]\}|\[…\]/gu);
}

const units =
  /^[\s-]{0,2}(?:(?:working|business|full|calendar|weitere[nr]?|volle[nr]?)\s)?(?:%|‰|°|x(?!\p{L})|×|days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|times?|pcs|pieces?|cm|mm|m|km|kg|g|ml|l|w|v|watt|volt|mah|ah|hz|inch(?:es)?|tage?n?|werktage?n?|arbeitstage?n?|stunden?|std|minuten?|wochen?|monate?n?|jahre?n?|uhr|stück|mal|jours?|heures?|semaines?|mois|ans?|giorni|giorno|ore|settimane|mesi|anni|días?|horas?|semanas?|meses|años?|dagen|dag|uur|weken|maanden|dni|godzin|dagar|timmar|dage|timer)(?!\p{L})|^\s?(?:日|時間|営業日|週間|か月|ヶ月|年間|分|天|小时|个工作日|周|个月)/iu;
const plainNumber = /^\d{1,3}(?:\s?[-–/]\s?\d{1,3})?$/;
const phone = /\+?\(?\d(?:[\s()/.–-]{0,3}\d){6,}/gu;
const amount =
  /[€$£¥]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€$£¥円]|(?:eur|gbp|usd|pln|chf|sek|dkk|euros?|pounds?|dollars?|zł|kr)(?!\p{L}))/giu;
const numbered = new RegExp(
  `(?<!${wordLetter})${wordLetter}*\\p{N}(?:[${wordLetter}.,:\\/#_–\\-]*${wordLetter})?`,
  'gv',
);

export function numberClaims(answer: string, { facts, words }: Pick<WordFacts, 'facts' | 'words'>): readonly Claim[] {
  const others = claimsOf(answer, numbered).filter(({ start, end }) => {
    const written = answer.slice(start, end);
    const behind = answer.slice(end, end + 30);
    if (plainNumber.test(written) && units.test(behind)) return false;
    const measured = /^(\d{1,3})(\D+)$/u.exec(written);
    if (measured && units.test(measured[2] ?? '')) return false;
    // Three of one household have been written the number of their house three times.
    if (isNamed(written, facts.address)) return true;
    return !words.isRepeated(written + (/^\s?\p{L}+/u.exec(behind)?.[0] ?? ''));
  });
  return [...claimsOf(answer, amount), ...claimsOf(answer, phone), ...others];
}

interface WordFacts {
  readonly facts: Pick<PrivateFacts, 'names' | 'address'>;
  readonly words: KnownWords;
  readonly language: string;
}

/** The buyer's own words, and all with a capital letter that are known for nothing else. */
export function wordClaims(answer: string, { facts, words, language }: WordFacts): readonly Claim[] {
  const initials = claimsOf(
    answer,
    /(?<![\p{L}\p{N}])(?<!\p{Ll}\.\s?)\p{Lu}\.(?:[\s-]?\p{Lu}\.)*(?=\s?\p{Lu}|\s|,|$)/gu,
  );
  const found = [...answer.matchAll(wordPattern)].flatMap(({ 0: word, index }) => {
    const isFirst = startsSentence(answer, index);
    return isPrivate({ word, isFirst }) ? [{ start: index, end: index + word.length }] : [];
  });
  return [...initials, ...found];

  function isPrivate({ word, isFirst }: { readonly word: string; readonly isFirst: boolean }): boolean {
    const isOwn = isNamed(word, facts.names) || isNamed(word, facts.address);
    if (isOwn) return !(isSmall(word) && words.isCommon(word, language));
    if (/\p{N}/u.test(word) || Array.from(word).length < 2) return false;
    if (words.isKnown({ word, language, isFirst })) return false;
    const parts = partsOf(word).filter((part) => part.length > 1);
    return parts.length < 2 || !parts.every((part) => words.isKnown({ word: part, language, isFirst: false }));
  }
}

function startsSentence(answer: string, index: number): boolean {
  return /(?:^|[.!?:…\n]["'“„«»)\]]?\s*|[-–•*]\s)$/u.test(answer.slice(Math.max(0, index - 8), index));
}
