/** Whether words that bend a statement stand in a clause: negations, conditions, doubts. */
import type { Clause } from './clauses';
import type { Match } from './match';
import type { Vocabulary, WordList } from './vocabulary';

/** Whether a word of the list stands in the clause, besides those that the match itself names. */
export function hasWord(clause: Clause, list: WordList, vocabulary: Vocabulary, besides?: Match): boolean {
  if (clause.words.length > 0) {
    const isOne = clause.words.some((word, place) => !besides?.places.includes(place) && vocabulary.is[list](word));
    return isOne || hasPair(clause.words, vocabulary.pairs[list]);
  }
  return standsIn(besides?.rest ?? clause.folded, list, vocabulary);
}

/** A phrase that itself says no ("does not work") is meant as it stands. */
export function isNegated(clause: Clause, vocabulary: Vocabulary, match: Match): boolean {
  const saysNo =
    match.rest === undefined
      ? match.places.some((place) => vocabulary.is.negators(clause.words[place] ?? ''))
      : standsIn(clause.folded, 'negators', vocabulary) && !standsIn(match.rest, 'negators', vocabulary);
  return !saysNo && hasWord(clause, 'negators', vocabulary, match);
}

function hasPair(words: readonly string[], pairs: readonly string[]): boolean {
  if (pairs.length === 0) return false;
  const line = ` ${words.join(' ')} `;
  return pairs.some((pair) => line.includes(` ${pair} `));
}

function standsIn(folded: string, list: WordList, { signs }: Vocabulary): boolean {
  return signs[list].some((sign) => folded.includes(sign));
}
