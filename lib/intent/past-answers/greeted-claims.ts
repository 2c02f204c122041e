/** Whoever is greeted is the buyer: their name becomes the variable for it, or a gap. */
import type { KnownWords } from './known-words';
import { isNamed, isSmall } from './name-spellings';
import { isBuyer, type PrivateFacts } from './private-facts';
import type { Claim, Span } from './span';

interface GreetingFacts {
  readonly facts: PrivateFacts;
  readonly words: KnownWords;
  /** BCP 47 primary subtag of the answer. */
  readonly language: string;
}

export function greetedClaims(
  answer: string,
  greeted: Span,
  { facts, words, language }: GreetingFacts,
): readonly Claim[] {
  const name = answer.slice(greeted.start, greeted.end);
  if (isBuyer(name, facts) && /\s/.test(name.trim())) return [{ ...greeted, variable: 'buyer.name' }];
  const isName = (written: string) => {
    const word = written.replace(/[.'’]+$/u, '');
    if (isNamed(word, facts.names)) return true;
    if (isSmall(word)) return !words.isCommon(word, language);
    return !words.isKnown({ word, language, isFirst: false });
  };
  const parts = [...name.matchAll(/\S+/g)];
  if (parts.length === 1 && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(name)) {
    return isName(name) || facts.firstName === name ? [{ ...greeted, variable: 'buyer.first_name' }] : [];
  }
  const named = parts.filter(({ 0: word }) => isName(word));
  const [first] = named;
  const last = named.at(-1);
  if (!first || !last) return [];
  return [{ start: greeted.start + first.index, end: greeted.start + last.index + last[0].length }];
}
