/** Size, colour and quantity that a clause chooses. */
import { type Clause, isUnspaced, normalise } from './clauses';
import type { Told } from './recap';
import { joinedSizes, letterSize } from './sizes';
import { unspacedValues } from './unspaced-choices';
import type { Vocabulary } from './vocabulary';
import { hasWord } from './word-checks';

type Choice = Extract<Told, { readonly value: string }> & { readonly kind: 'size' | 'colour' | 'quantity' };

/** None where two could be meant ("not L but XL", "2 of 3 pieces"). */
export function choicesIn(clause: Clause, vocabulary: Vocabulary): readonly Choice[] {
  const { words } = clause;
  if (hasWord(clause, 'negators', vocabulary) || hasWord(clause, 'came', vocabulary)) return [];
  const values = isUnspaced(vocabulary.language)
    ? unspacedValues(clause, vocabulary)
    : {
        size: sizesIn(words, vocabulary),
        colour: coloursIn(clause, vocabulary),
        quantity: quantitiesIn(words, vocabulary),
      };
  return [...only('size', values.size), ...only('colour', values.colour), ...only('quantity', values.quantity)];
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
