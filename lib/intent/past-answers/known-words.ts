/**
 * Words that tell of nobody: those of the language and of the seller's own library, and those that the seller writes to
 * several buyers. Whatever else has a capital letter may be a name.
 */
import { functionWords } from '@/data/intent-words/function-words';
import { intentWordsByLanguage } from '@/data/intent-words/by-language';
import { nameForms } from '@/lib/domain/customer/normalise-name';
import { foldText } from '@/lib/domain/template/fold-text';
import type { Template } from '@/lib/domain/template/template';
import { commonWords } from './common-words';

/** One answer as it was sent, and to whom. */
export interface SentAnswer {
  readonly buyer: string;
  readonly text: string;
}

export interface KnownWords {
  /** Whether the word, as it is written, is surely no name. */
  readonly isKnown: (word: string) => boolean;
  /** Whether it is a word besides being somebody's name: "will", "rose". */
  readonly isCommon: (folded: string) => boolean;
  /** Whether the seller has written this run of words to several buyers. */
  readonly isRepeated: (run: string) => boolean;
}

interface KnownWordsInput {
  readonly answers: readonly SentAnswer[];
  readonly templates: readonly Pick<Template, 'variants'>[];
  /** Everything that is anybody's name, as `foldedNames` gives it. */
  readonly names: ReadonlySet<string>;
  /** The seller's own: shop, signature, item titles. */
  readonly ownTexts: readonly string[];
}

/** Whoever writes the same to so many buyers writes about none of them. */
const enoughBuyers = 3;
const shortestCompoundEnd = 6;

export const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

export function createKnownWords({ answers, templates, names, ownTexts }: KnownWordsInput): KnownWords {
  const library = new Set([...languageWords, ...wordsIn(templateTexts(templates))]);
  const seller = new Set(wordsIn(ownTexts));
  const capital = new BuyerCounts();
  const small = new BuyerCounts();
  const runs = new BuyerCounts();
  for (const { buyer, text } of answers) {
    for (const word of text.match(wordPattern) ?? []) {
      const folded = foldText(word);
      if (isSmall(word)) small.add(folded, buyer);
      else capital.add(folded, buyer);
    }
    for (const run of numberRuns(text)) runs.add(run, buyer);
  }
  const isCommon = (folded: string) => languageWords.has(folded) || small.of(folded) >= enoughBuyers;
  const isPlain = (folded: string) =>
    library.has(folded) || seller.has(folded) || small.of(folded) > 1 || capital.of(folded) >= enoughBuyers;
  const isCompound = (folded: string) => {
    for (let start = 3; start <= folded.length - shortestCompoundEnd; start += 1) {
      if (library.has(folded.slice(start))) return true;
    }
    return false;
  };
  return {
    isCommon,
    isRepeated: (run) => runs.of(foldText(run)) >= enoughBuyers,
    isKnown: (word) => {
      const folded = foldText(word);
      if (isNamed(word, names) && !(isCommon(folded) || seller.has(folded))) return false;
      if (isSmall(word) && hasCase(word)) return true;
      return isPlain(folded) || isCompound(folded);
    },
  };
}

/** Distinct buyers for each text. */
class BuyerCounts {
  readonly #buyers = new Map<string, Set<string>>();

  add(text: string, buyer: string): void {
    const known = this.#buyers.get(text);
    if (!known) this.#buyers.set(text, new Set([buyer]));
    else if (known.size < enoughBuyers) known.add(buyer);
  }

  of(text: string): number {
    return this.#buyers.get(text)?.size ?? 0;
  }
}

const languageWords: ReadonlySet<string> = new Set([
  ...Object.values(functionWords).flatMap((words) => words.split(' ')),
  ...commonWords.split(/\s+/),
  ...wordsIn(phrasesOfIntents()),
].filter((word) => word !== ''));

function phrasesOfIntents(): readonly string[] {
  const phrases = Object.values(intentWordsByLanguage).flatMap((words) => Object.values(words));
  return phrases.flatMap(({ strong = [], clear = [], weak = [] }) => [...strong, ...clear, ...weak]);
}

function templateTexts(templates: KnownWordsInput['templates']): readonly string[] {
  return templates.flatMap(({ variants }) =>
    Object.values(variants).flatMap(({ title, body, bodyFor }) => [title, body, ...Object.values(bodyFor ?? {})]),
  );
}

function wordsIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => (text.match(wordPattern) ?? []).flatMap((word) => [word, ...partsOf(word)])).map(foldText);
}

/** "Jäger-Braun", "l'ordre": each part may be a word of its own. */
export function partsOf(word: string): readonly string[] {
  return word.split(/['’-]/);
}

export function isSmall(word: string): boolean {
  const [first = ''] = word;
  return first === first.toLowerCase() && !/\p{N}/u.test(first);
}

/** Arabic, Hangul and others write names as they write words. */
function hasCase(word: string): boolean {
  return word.toLowerCase() !== word.toUpperCase();
}

/** Every way to write the words of these names. */
export function foldedNames(names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const name of names) {
    for (const word of name.normalize('NFC').match(wordPattern) ?? []) {
      for (const part of [word, ...partsOf(word)]) {
        if (part.length < 2) continue;
        for (const form of spellings(part)) found.add(form);
      }
    }
  }
  return found;
}

/** Whether a word, its genitive or a part of it is one of the names. */
export function isNamed(word: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const stem = word.replace(/['’]?s$/u, '');
  return [word, stem, ...partsOf(word)].some((each) => each.length > 1 && spellings(each).some((form) => names.has(form)));
}

function spellings(word: string): readonly string[] {
  const folded = foldText(word);
  return /^[\0-\x7f]*$/.test(word) ? [folded] : [folded, ...nameForms(word)];
}

/** A number with the word behind it, by which "within 14 days" is known again. */
export function numberRuns(text: string): readonly string[] {
  return [...text.matchAll(/\p{L}*\p{N}[\p{L}\p{N}.,:/–-]*(?:\s?\p{L}+)?/gu)].map(([run]) => foldText(run));
}
