/** Answers of a word or two to our own question. */
import { type Clause, isUnspaced } from './clauses';
import { joinedSizes, letterSize } from './sizes';
import { unspacedAnswer } from './unspaced-choices';
import type { Vocabulary } from './vocabulary';

/** What a message of a few words answers: a size, a colour, a number or yes and no. Undefined for thanks and the like. */
export function bareAnswer(text: string, clauses: readonly Clause[], vocabulary: Vocabulary): BareAnswer | undefined {
  if (isUnspaced(vocabulary.language)) return unspacedAnswer(text, vocabulary);
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
