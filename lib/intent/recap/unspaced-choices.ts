/** Choices and bare answers in Japanese and Chinese, where no space parts a size from its name. */
import { type Clause, normalise } from './clauses';
import type { Vocabulary } from './vocabulary';
import { hasWord } from './word-checks';

const letters = '[2-6]xl|x{0,4}l|x{0,4}s|m';
const number = '\\d{2}';

interface Values {
  readonly size: readonly string[];
  readonly colour: readonly string[];
  readonly quantity: readonly string[];
}

export function unspacedValues(clause: Clause, vocabulary: Vocabulary): Values {
  const { folded } = clause;
  const { signs } = vocabulary;
  const isWanting = hasWord(clause, 'wanting', vocabulary);
  const isChoosing = isWanting || hasWord(clause, 'colour', vocabulary);
  return {
    size: sizesIn(folded, signs.size),
    colour: isChoosing ? coloursIn(folded, signs.colours) : [],
    quantity: isWanting ? quantitiesIn(folded, signs.pieces) : [],
  };
}

function sizesIn(folded: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const name = names.join('|');
  const behind = new RegExp(`(?:${name})[はをがの:是为為選选]?\\s?(${letters}|${number})(?![a-z0-9])`, 'g');
  const front = new RegExp(`(?<![a-z0-9])(${letters}|${number})\\s?(?:${name})`, 'g');
  return [...folded.matchAll(behind), ...folded.matchAll(front)].map(([, size = '']) => size.toUpperCase());
}

/** "黑色" holds "黑" and is one colour. */
function coloursIn(folded: string, colours: readonly string[]): readonly string[] {
  const found = colours.filter((colour) => folded.includes(colour));
  return found.filter((colour) => !found.some((other) => other !== colour && other.includes(colour)));
}

function quantitiesIn(folded: string, pieces: readonly string[]): readonly string[] {
  const numbers = folded.match(/\d+/g) ?? [];
  if (numbers.length !== 1 || pieces.length === 0) return [];
  const [, quantity] = new RegExp(`(?<!\\d)(\\d{1,4})\\s?(?:${pieces.join('|')})`).exec(folded) ?? [];
  return quantity === undefined ? [] : [quantity];
}

const longestAnswer = 12;

/** The one thing that is left of a short message without what only surrounds it. */
export function unspacedAnswer(
  text: string,
  { language, signs }: Vocabulary,
): { word: string | undefined } | undefined {
  const folded = normalise(text, language).replace(/[\s\p{P}]/gu, '');
  if (folded === '' || folded.length > 2 * longestAnswer) return undefined;
  const without = (lists: readonly string[]) =>
    lists.toSorted((a, b) => b.length - a.length).reduce((rest, sign) => rest.replaceAll(sign, ''), folded);
  if (without(signs.thanks) === '') return undefined;
  const word = without([...signs.fillers, ...signs.thanks, ...signs.size]);
  const isTelling = /^(?:\d{1,4}|[2-6]xl|x{0,4}[ls]|m)$/.test(word) || signs.colours.includes(word);
  if (isTelling) return { word };
  return folded.length <= longestAnswer ? { word: undefined } : undefined;
}
