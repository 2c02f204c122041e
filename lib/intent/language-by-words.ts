/** The language of a text by its letters and its commonest words: what is told before the trained model is loaded. */
import { functionWords, tellingLetters } from '@/data/intent-words/function-words';
import { wordsOf } from './phrases';

const vocabulary: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(functionWords).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** How many of the languages know the word: a word of one language tells more than a word of five. */
const knownBy: ReadonlyMap<string, number> = countLanguages();

const letterPoints = 1.5;
const expectedPoints = 0.6;
/** Points that the best needs, and how far it has to be ahead of the next. */
const minPoints = 1;
const minLead = 1.3;

export function languageByWords(sample: string, expected: string | undefined): string | undefined {
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
