/** A rendered reply as the words that stood in the box, each knowing whether it is the template's own or a value's. */
import type { TextPart } from '../rendered-text';
import { placedWords } from './source-tokens';

export interface WrittenToken {
  readonly text: string;
  /** Words of one value share it. */
  readonly part: number;
  /** What fills the value; undefined for the template's own words. */
  readonly name: string | undefined;
}

export function writtenTokens(parts: readonly TextPart[]): readonly WrittenToken[] {
  return parts.flatMap((each, part) => placedWords(each.text).map(({ text }) => ({ text, part, name: nameOf(each) })));
}

function nameOf(part: TextPart): string | undefined {
  switch (part.kind) {
    case 'plain':
      return undefined;
    case 'filled':
    case 'unresolved':
      return part.variable;
    case 'asked':
    case 'typed':
      return `ask.${part.field}`;
  }
}

/** An own word, or a whole value. */
export type Unit = Pick<WrittenToken, 'text' | 'name'>;

/** Up to so many before a place, the last one last; a value counts as one. */
export function unitsBefore(tokens: readonly WrittenToken[], place: number, most: number): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = place - 1; at >= 0 && units.length < most; at -= 1) {
    const token = tokens[at];
    if (token && !isSameValue(token, tokens[at + 1], at + 1 < place)) units.unshift(token);
  }
  return units;
}

export function unitsAfter(tokens: readonly WrittenToken[], place: number, most: number): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = place; at < tokens.length && units.length < most; at += 1) {
    const token = tokens[at];
    if (token && !isSameValue(token, tokens[at - 1], at > place)) units.push(token);
  }
  return units;
}

function isSameValue(token: WrittenToken, neighbour: WrittenToken | undefined, isWithin: boolean): boolean {
  return isWithin && token.name !== undefined && neighbour?.part === token.part;
}
