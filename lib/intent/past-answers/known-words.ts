/**
 * Words that tell of nobody: those of the language and of the seller's own library, and those that the seller writes to
 * several buyers. Whatever else has a capital letter may be a name.
 */
import { foldText } from '@/lib/domain/template/fold-text';
import { BuyerCounts } from './buyer-counts';
import { isSettledWord, mayBeName, wordsOfLanguage } from './language-words';
import { foldedWords, isNamed, isSmall, partsOf } from './name-spellings';
import { wordPattern } from './script';

/** One answer as it was sent, and to whom. */
export interface SentAnswer {
  readonly buyer: string;
  readonly text: string;
}

export interface WrittenWord {
  readonly word: string;
  /** BCP 47 primary subtag of the text that it stands in. */
  readonly language: string;
  /** First of its sentence, where every word has a capital letter. */
  readonly isFirst: boolean;
}

export interface KnownWords {
  /** Whether the word, as it is written there, is surely no name. */
  readonly isKnown: (written: WrittenWord) => boolean;
  /** Whether it is a word of the language besides being somebody's name: "will", "rose". */
  readonly isCommon: (word: string, language: string) => boolean;
  /** Whether the seller has written this number with the word behind it to several buyers. */
  readonly isRepeated: (run: string) => boolean;
}

interface KnownWordsInput {
  readonly answers: readonly SentAnswer[];
  /** Words of the seller's own library, folded. */
  readonly library: ReadonlySet<string>;
  /** Everything that is anybody's name, as `foldedNames` gives it. */
  readonly names: ReadonlySet<string>;
  /** The seller's own: shop, agent, signature. */
  readonly ownTexts: readonly string[];
  readonly itemTitles: readonly string[];
}

/** Whoever writes the same to so many buyers writes about none of them. */
const enoughBuyers = 3;

export function createKnownWords({ answers, library, names, ownTexts, itemTitles }: KnownWordsInput): KnownWords {
  const seller = foldedWords(ownTexts);
  const things = foldedWords(itemTitles);
  const counts = countWords(answers);
  const isCommon = (word: string, language: string) => {
    const folded = foldText(word);
    return wordsOfLanguage(language).has(folded) || counts.small.of(folded) >= enoughBuyers;
  };
  const isWord = (folded: string, language: string) =>
    library.has(folded) || wordsOfLanguage(language).has(folded) || counts.small.of(folded) > 1;
  const isPlain = ({ word, language, isFirst }: WrittenWord) => {
    const folded = foldText(word);
    if (things.has(folded) || counts.capital.of(folded) >= enoughBuyers) return true;
    if (mayBeName(folded, language) && !(isFirst && isSettledWord(folded, language))) return false;
    return isWord(folded, language);
  };
  return {
    isCommon,
    isRepeated: (run) => counts.runs.of(foldText(run)) >= enoughBuyers,
    isKnown: (written) => {
      const { word, language, isFirst } = written;
      if (seller.has(foldText(word))) return true;
      const isWritten = isSmall(word) && hasCase(word);
      if (isNamed(word, names)) return (isWritten || isFirst) && isCommon(word, language);
      return isWritten || isPlain(written) || isCompound(foldText(word), language, isWord);
    },
  };
}

function countWords(answers: readonly SentAnswer[]) {
  const counts = { capital: new BuyerCounts(), small: new BuyerCounts(), runs: new BuyerCounts() };
  for (const { buyer, text } of answers) {
    for (const written of text.match(wordPattern) ?? []) {
      for (const word of new Set([written, ...partsOf(written)])) {
        (isSmall(word) ? counts.small : counts.capital).add(foldText(word), buyer);
      }
    }
    for (const run of numberRuns(text)) counts.runs.add(run, buyer);
  }
  return counts;
}

/** Languages that write several nouns as one word. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da']);
const shortestCompoundEnd = 6;

function isCompound(folded: string, language: string, isWord: (folded: string, language: string) => boolean): boolean {
  if (!compounding.has(language)) return false;
  for (let start = 3; start <= folded.length - shortestCompoundEnd; start += 1) {
    if (isWord(folded.slice(start), language)) return true;
  }
  return false;
}

/** Arabic, Hangul and others write names as they write words. */
function hasCase(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

/** A number with the word behind it, by which "within 14 days" is known again. */
function numberRuns(text: string): readonly string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}*\p{N}[\p{L}\p{N}.,:/–-]*(?:\s?\p{L}+)?/gu)].map(([run]) =>
    foldText(run),
  );
}
