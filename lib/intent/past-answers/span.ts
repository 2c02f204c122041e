/** Places of a text, and what stands there instead in an answer that is to be seen again. */
import type { VariableName } from '@/lib/domain/template/variables';
import { wordLetter } from './script';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Without a variable it becomes a gap. */
export interface Claim extends Span {
  readonly variable?: VariableName | undefined;
}

export const gapMark = '[…]';

/** All places where the pattern is found; it has to be global. */
export function claimsOf(text: string, pattern: RegExp, variable?: VariableName): readonly Claim[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    found === '' ? [] : [{ start: index, end: index + found.length, variable }],
  );
}

const ofWord = new RegExp(`^${wordLetter}$`, 'v');

/** All places where the phrase stands whole, in any letters, with any white space. */
export function claimsOfPhrase(text: string, phrase: string, variable?: VariableName): readonly Claim[] {
  const words = phrase.trim().split(/\s+/);
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s+');
  return claimsOf(text, new RegExp(escaped, 'giu'), variable).filter(
    ({ start, end }) =>
      !joins(text.charAt(start - 1), text.charAt(start)) && !joins(text.charAt(end - 1), text.charAt(end)),
  );
}

/** Whether one word goes on over both letters. */
function joins(one: string, other: string): boolean {
  return ofWord.test(one) && ofWord.test(other);
}
