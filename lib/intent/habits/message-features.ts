/** The features of what a buyer waits to have answered: by these, habits know a message again. */
import { inOrder } from '@/lib/domain/conversation/awaiting-reply';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { type Features, featuresOf } from '../features';
import { ownWords } from '../own-words';

/** What is wanted stands near the beginning of what was not answered yet. */
const maxLength = 4000;
const mostMessages = 10;

export function messageFeatures({ messages }: Pick<Conversation, 'messages'>, language: string | undefined): Features {
  const ordered = inOrder(messages) ?? messages;
  const lastAnswer = ordered.findLastIndex(({ from, isAutomatic }) => from === 'seller' && isAutomatic !== true);
  const ofBuyer = ordered.filter(({ from }) => from === 'buyer');
  const open = ordered.slice(lastAnswer + 1).filter(({ from }) => from === 'buyer');
  const texts = (open.length > 0 ? open : ofBuyer.slice(-1)).slice(-mostMessages);
  const words = texts.map(({ text }) => ownWords(text.slice(0, maxLength))).filter((text) => text !== '');
  return featuresOf(words.join('\n').slice(0, maxLength), language);
}
