/** Where in a template's source words stand that were written by it: one place for sure, or none. */
import type { SourceToken } from './source-tokens';
import type { Unit } from './written-tokens';

export interface WordsToFind {
  readonly words: readonly string[];
  /** What was written directly before and behind them. */
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
}

/** So many units around a place tell it from others. */
export const unitsAround = 4;
/** So many words can be found by themselves. */
const tellingWords = 3;

/**
 * Index of the first of the words, or of what follows the place where nothing stood. What stands around is looked at as
 * far as it fits: a condition may have written something in between.
 */
export function findPlace(tokens: readonly SourceToken[], { words, left, right }: WordsToFind): number | undefined {
  for (const [before, behind] of waysToLook(words.length)) {
    const wanted = { words, left: before === 0 ? [] : left.slice(-before), right: right.slice(0, behind) };
    const places = placesOf(tokens, wanted);
    if (places.length > 0) return places.length === 1 ? places[0] : undefined;
  }
  return undefined;
}

/** Most first. Where nothing stood, both sides are needed. */
function waysToLook(words: number): readonly (readonly [number, number])[] {
  const both = [4, 3, 2, 1].map((count) => [count, count] as const);
  if (words === 0) return both;
  const oneSide = [4, 3, 2].flatMap((count) => [[count, 0] as const, [0, count] as const]);
  return [...both, ...oneSide, ...(words >= tellingWords ? [[0, 0] as const] : [])];
}

function placesOf(tokens: readonly SourceToken[], { words, left, right }: WordsToFind): number[] {
  const wanted: readonly Unit[] = [...left, ...words.map((text) => ({ text, name: undefined })), ...right];
  const places: number[] = [];
  for (let start = 0; start + wanted.length <= tokens.length; start += 1) {
    if (wanted.every((unit, index) => isWrittenBy(tokens[start + index], unit))) places.push(start + left.length);
  }
  return places;
}

function isWrittenBy(token: SourceToken | undefined, { text, name }: Unit): boolean {
  if (token?.kind === 'word') return name === undefined && token.text === text;
  return token?.kind === 'value' && name !== undefined && token.names.includes(name);
}
