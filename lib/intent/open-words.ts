/** The buyer's own words that wait for an answer: by these a conversation is understood, and known again. */
import { inOrder } from '@/lib/domain/conversation/awaiting-reply';
import type { Message } from '@/lib/domain/conversation/conversation';
import { ownWords } from './own-words';

/** Older ones are read no more: the newest say what is still wanted. */
const mostMessages = 10;

/**
 * Since the seller's last answer; where that was answered, their last message. Message by message, oldest first.
 *
 * @param maxLength of each message; what is wanted stands at its beginning
 */
export function openWords(messages: readonly Message[], maxLength: number): readonly string[] {
  const ordered = inOrder(messages) ?? messages;
  const lastAnswer = ordered.findLastIndex(({ from, isAutomatic }) => from === 'seller' && isAutomatic !== true);
  const open = ordered.slice(lastAnswer + 1).filter(({ from }) => from === 'buyer');
  const spoken = open.length > 0 ? open : ordered.filter(({ from }) => from === 'buyer').slice(-1);
  return spoken
    .slice(-mostMessages)
    .map(({ text }) => ownWords(text.slice(0, maxLength)))
    .filter((text) => text !== '');
}
