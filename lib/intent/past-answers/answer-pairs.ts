/** What a buyer wrote and what the seller answered, out of a whole conversation. Texts are as they were sent. */
import { inOrder } from '@/lib/domain/conversation/awaiting-reply';
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import { unifyLineEnds } from '@/lib/domain/template/clean-value';
import { isAutomaticMail } from '../automatic-mail';
import { ownWords } from '../own-words';

export interface AnswerPair {
  /** All that the buyer wrote since the answer before. */
  readonly question: string;
  readonly answer: string;
  /** Epoch ms; undefined where the page told no time. */
  readonly answeredAt: number | undefined;
}

/** Shorter answers say nothing that is worth finding again. */
export const leastAnswerLetters = 20;
/** A longer answer is a story of its own. */
const mostAnswerLetters = 4000;
/** What is wanted stands at the beginning. */
export const mostQuestionLetters = 2000;

/** In a thread whose order is not sure, nobody knows what answers what: it has no pairs. */
export function answerPairs({ messages }: Pick<Conversation, 'messages'>): readonly AnswerPair[] {
  const ordered = inOrder(messages);
  if (!ordered) return [];
  const pairs: AnswerPair[] = [];
  let asked: string[] = [];
  for (const message of ordered) {
    if (message.from === 'buyer') asked.push(ownWords(message.text.slice(0, mostQuestionLetters)));
    if (message.from === 'unknown') asked = [];
    if (message.from !== 'seller' || message.isAutomatic === true) continue;
    const pair = toPair(asked, message);
    if (pair) pairs.push(pair);
    if (asked.length > 0 && pair) asked = [];
  }
  return pairs;
}

function toPair(asked: readonly string[], { text, sentAt }: Message): AnswerPair | undefined {
  const question = asked
    .filter((words) => words !== '')
    .join('\n')
    .slice(-mostQuestionLetters);
  const answer = ownWords(unifyLineEnds(text).normalize('NFC'));
  if (question === '' || letterCount(answer) < leastAnswerLetters || answer.length > mostAnswerLetters)
    return undefined;
  if (isAutomaticMail(answer)) return undefined;
  return { question, answer, answeredAt: sentAt?.latestAt };
}

export function letterCount(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
