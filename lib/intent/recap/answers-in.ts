/** Messages of a word or two, read with the question of ours that they answer. */
import { type BareAnswer, bareAnswer, kindOfWord } from './bare-answer';
import type { Found } from './found';
import type { ReadMessage } from './read-message';
import type { Quote, RecapLine } from './recap';
import { hasWord } from './word-checks';

/** The one question that our last message before this one asks. */
export interface AskedQuestion {
  readonly quote: Quote;
  readonly message: ReadMessage;
}

export function questionBefore(read: readonly ReadMessage[], place: number): AskedQuestion | undefined {
  const message = read[place - 1];
  if (message?.from !== 'seller') return undefined;
  const [question, ...others] = message.sentences.filter(({ isQuestion }) => isQuestion);
  if (!question || others.length > 0) return undefined;
  return { quote: { text: question.text, messageIndex: message.index }, message };
}

export function answersIn(
  message: ReadMessage,
  question: AskedQuestion | undefined,
  told: readonly RecapLine[],
): readonly Found[] {
  const [sentence] = message.sentences;
  const clauses = message.sentences.flatMap((each) => each.clauses);
  const answer = bareAnswer(message.text, clauses, message.vocabulary);
  if (!answer || !sentence || sentence.isQuestion) return [];
  const chosen = question ? chosenIn(answer, message, question) : correctionIn(answer, message, told);
  const quote = { text: sentence.text, messageIndex: message.index };
  if (!question) return chosen ? [{ line: { ...chosen, quote, isConditional: false }, isDenied: false }] : [];
  const said = chosen ?? ({ kind: 'answer', value: sentence.text } as const);
  return [{ line: { ...said, quote, isConditional: false, question: question.quote }, isDenied: false }];
}

interface Chosen {
  readonly kind: 'size' | 'colour' | 'quantity';
  readonly value: string;
}

/** "No, XL": only where a size was named before. */
function correctionIn({ word }: BareAnswer, { vocabulary }: ReadMessage, told: readonly RecapLine[]) {
  const kind = word === undefined ? undefined : kindOfWord(word, vocabulary);
  if (word === undefined || (kind !== 'size' && kind !== 'colour')) return undefined;
  return told.some((each) => each.kind === kind) ? chosen(kind, word) : undefined;
}

function chosenIn({ word }: BareAnswer, { vocabulary }: ReadMessage, { message }: AskedQuestion): Chosen | undefined {
  const clauses = message.sentences.filter(({ isQuestion }) => isQuestion).flatMap((each) => each.clauses);
  const [only, ...others] = (['size', 'colour', 'quantity'] as const).filter((list) =>
    clauses.some((clause) => hasWord(clause, list, message.vocabulary)),
  );
  if (word === undefined || only === undefined || others.length > 0) return undefined;
  const kind = kindOfWord(word, vocabulary);
  return kind === only || (kind === 'number' && only !== 'colour') ? chosen(only, word) : undefined;
}

function chosen(kind: Chosen['kind'], word: string): Chosen {
  return { kind, value: kind === 'size' ? word.toUpperCase() : word };
}
