/**
 * The language a message is written in, by its script, its letters and its commonest words. Undefined when that is not
 * sure: a wrong language is worse than none, because a reply would be offered in it.
 */
import { functionWords, tellingLetters } from '@/data/intent-words/function-words';
import { primaryLanguage } from '@/lib/domain/template/reply-language';
import { wordsOf } from './phrases';

/** Enough to tell; the rest of a long message would only cost time. */
const maxLength = 2000;

const scripts: readonly { readonly letters: RegExp; readonly language: string }[] = [
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { letters: /\p{Script=Hangul}/gu, language: 'ko' },
  { letters: /\p{Script=Thai}/gu, language: 'th' },
  { letters: /\p{Script=Hebrew}/gu, language: 'he' },
  { letters: /\p{Script=Greek}/gu, language: 'el' },
];

/** Languages that share a script are told by what the marketplace says, or not at all. */
const sharedScripts: readonly {
  readonly letters: RegExp;
  readonly languages: readonly string[];
  readonly usual?: string;
}[] = [
  { letters: /\p{Script=Han}/gu, languages: ['zh', 'ja'], usual: 'zh' },
  { letters: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur'] },
  { letters: /\p{Script=Cyrillic}/gu, languages: ['ru', 'uk', 'bg', 'sr'] },
  { letters: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'] },
];

const vocabulary: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** How many of the languages know the word: a word of one language tells more than a word of five. */
const knownBy: ReadonlyMap<string, number> = countLanguages();

/** @param prior BCP 47 tag that the marketplace gives for the buyer; it tips the scale, and never decides alone */
export function detectLanguage(text: string, prior?: string): string | undefined {
  const sample = text.slice(0, maxLength);
  const expected = prior === undefined ? undefined : primaryLanguage(prior);
  return languageByScript(sample, expected) ?? languageByWords(sample, expected);
}

function languageByScript(sample: string, expected: string | undefined): string | undefined {
  const letters = count(sample, /\p{L}/gu);
  const own = scripts.find((script) => count(sample, script.letters) > letters * 0.2);
  if (own) return own.language;
  const shared = sharedScripts.find((script) => count(sample, script.letters) > letters * 0.3);
  if (!shared) return undefined;
  return shared.languages.find((language) => language === expected) ?? shared.usual;
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}

const letterPoints = 1.5;
const expectedPoints = 0.6;
/** Points that the best needs, and how far it has to be ahead of the next. */
const minPoints = 1;
const minLead = 1.3;

function languageByWords(sample: string, expected: string | undefined): string | undefined {
  const words = new Set(wordsOf(sample));
  const scores = [...vocabulary].map(([language, known]) => ({
    language,
    own: wordPoints(words, known) + letterScore(sample, language),
  }));
  const ranked = scores
    .map(({ language, own }) => ({ language, own, points: own + (language === expected ? expectedPoints : 0) }))
    .toSorted((a, b) => b.points - a.points);
  const [best, next] = ranked;
  if (!best || best.own < (best.language === expected ? minPoints / 2 : minPoints)) return undefined;
  return best.points >= (next?.points ?? 0) * minLead ? best.language : undefined;
}

function wordPoints(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
  let points = 0;
  for (const word of words) {
    if (known.has(word)) points += 1 / (knownBy.get(word) ?? 1);
  }
  return points;
}

function letterScore(sample: string, language: string): number {
  const telling = tellingLetters.filter(
    ({ letters, languages }) => languages.includes(language) && letters.test(sample),
  );
  return telling.reduce((sum, { languages }) => sum + letterPoints / languages.length, 0);
}

function countLanguages(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of vocabulary.values()) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
