/** The words of a language, folded, and those among them that people are called by as well. */
import { intentWords } from '@/data/intent-words/by-language';
import { functionWords } from '@/data/intent-words/function-words';
import { commonWords } from './common-words';
import { foldedWords } from './name-spellings';
import { namingWords, sentenceStarters } from './naming-words';

interface LanguageWords {
  readonly all: ReadonlySet<string>;
  readonly settled: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
}

export function wordsOfLanguage(language: string): ReadonlySet<string> {
  return languageWords(language).all;
}

/** Whether a person may be called so although it is a word. */
export function mayBeName(folded: string, language: string): boolean {
  return languageWords(language).naming.has(folded);
}

/** One of the small words that hold sentences together: at the beginning of one, "Will" is rather that. */
export function isSettledWord(folded: string, language: string): boolean {
  return languageWords(language).settled.has(folded);
}

const known = new Map<string, LanguageWords>();

function languageWords(language: string): LanguageWords {
  const read = known.get(language) ?? readWords(language);
  known.set(language, read);
  return read;
}

function readWords(language: string): LanguageWords {
  const phrases = Object.values(intentWords[language] ?? {}).flatMap(({ strong = [], clear = [], weak = [] }) => [
    ...strong,
    ...clear,
    ...weak,
  ]);
  const settled = foldedWords([functionWords[language] ?? '', sentenceStarters[language] ?? '']);
  const naming = foldedWords([namingWords[language] ?? '']);
  const others = foldedWords([commonWords[language] ?? '', ...phrases]);
  return { all: new Set([...settled, ...naming, ...others]), settled, naming };
}
