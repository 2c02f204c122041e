/** Size, colour and quantity that a clause chooses, and answers of a word to our own question. */
import { type Clause, normalise } from './clauses';
import type { Told } from './recap';
import { hasWord, type Vocabulary } from './vocabulary';

type Choice = Extract<Told, { readonly value: string }> & { readonly kind: 'size' | 'colour' | 'quantity' };

const letterSize = /^(?:x{0,4}[sl]|m|[2-6]xl|x{1,4}l)$/;

/** None where two could be meant ("not L but XL", "2 of 3 pieces"). */
export function choicesIn(clause: Clause, vocabulary: Vocabulary): readonly Choice[] {
  const { words } = clause;
  if (words.length === 0 || hasWord(clause, 'negators', vocabulary)) return [];
  return [
    ...only('size', sizesIn(words, vocabulary)),
    ...only('colour', coloursIn(clause, vocabulary)),
    ...only('quantity', quantitiesIn(words, vocabulary)),
  ];
}

function only(kind: Choice['kind'], values: readonly string[]): Choice[] {
  const [value, ...others] = [...new Set(values)];
  return value === undefined || others.length > 0 ? [] : [{ kind, value }];
}

function sizesIn(words: readonly string[], { is }: Vocabulary): string[] {
  return joinedSizes(words).flatMap((word, place, all) => {
    const isSize = letterSize.test(word) || /^\d{2}$/.test(word);
    const front = all.slice(Math.max(0, place - 3), place);
    return isSize && front.some(is.size) ? word.toUpperCase() : [];
  });
}

/** "2 xl" is one size; the words of a text part numbers and letters. */
function joinedSizes(words: readonly string[]): readonly string[] {
  return words.flatMap((word, place) => {
    if (/^[2-6]$/.test(word) && words[place + 1] === 'xl') return `${word}xl`;
    return word === 'xl' && /^[2-6]$/.test(words[place - 1] ?? '') ? [] : word;
  });
}

function coloursIn(clause: Clause, vocabulary: Vocabulary): string[] {
  const isChoosing = hasWord(clause, 'colour', vocabulary) || hasWord(clause, 'wanting', vocabulary);
  return isChoosing
    ? clause.words.filter(vocabulary.is.colours).map((word) => asWritten(word, clause, vocabulary))
    : [];
}

function asWritten(word: string, { text }: Clause, { language }: Vocabulary): string {
  return text.match(/\p{L}+/gu)?.find((each) => normalise(each, language) === word) ?? word;
}

function quantitiesIn(words: readonly string[], { is }: Vocabulary): string[] {
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  if (numbers.length !== 1 || !words.some(is.wanting)) return [];
  return words.flatMap((word, place) => {
    const number = words[place - 1] ?? '';
    return is.pieces(word) && /^\d{1,4}$/.test(number) ? number : [];
  });
}

/** What a message of a few words answers: a size, a colour, a number or yes and no. Undefined for thanks and the like. */
export function bareAnswer(text: string, clauses: readonly Clause[], vocabulary: Vocabulary): BareAnswer | undefined {
  const words = joinedSizes(clauses.flatMap((clause) => clause.words));
  if (words.length === 0 || words.length > 6 || text.length > 60) return undefined;
  if (words.every((word) => vocabulary.is.thanks(word))) return undefined;
  const telling = words.filter((word) => !vocabulary.is.fillers(word) && !vocabulary.is.thanks(word));
  const [only, ...others] = telling;
  if (only === undefined || others.length > 0) return words.length <= 3 ? { word: undefined } : undefined;
  return { word: only };
}

export interface BareAnswer {
  /** The one word that says something; undefined where the answer is only yes, no or a few words. */
  readonly word: string | undefined;
}

export function kindOfWord(word: string, { is }: Vocabulary): 'size' | 'colour' | 'number' | undefined {
  if (letterSize.test(word)) return 'size';
  if (is.colours(word)) return 'colour';
  return /^\d{1,4}$/.test(word) ? 'number' : undefined;
}
