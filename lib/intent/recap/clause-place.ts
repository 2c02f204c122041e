/** A clause where it stands: in its sentence and message, with what a date in it is reckoned from. */
import type { Clause, Sentence } from './clauses';
import type { DateQuestion } from './due-days';
import type { ReadMessage } from './read-message';
import type { Vocabulary } from './vocabulary';
import { hasWord } from './word-checks';

export interface Place {
  readonly clause: Clause;
  /** Of the clause in its sentence. */
  readonly place: number;
  readonly sentence: Sentence;
  readonly message: ReadMessage;
  /** Of the marketplace. */
  readonly zone: string;
}

/** Whether what a sentence says depends on something that stands anywhere in it. */
export function isUnder(list: 'ifs' | 'conditions', { clauses }: Sentence, vocabulary: Vocabulary): boolean {
  return clauses.some((clause) => hasWord(clause, list, vocabulary));
}

export function dateQuestion(
  { words, folded }: Clause,
  { message: { vocabulary, sentAt }, zone }: Pick<Place, 'message' | 'zone'>,
): DateQuestion {
  return { words, folded, language: vocabulary.language, dateWords: vocabulary.dates, sentAt, zone };
}
