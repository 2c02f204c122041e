/** What the buyer of a conversation wants now, and in which language they wrote it. */
import { inOrder } from '@/lib/domain/conversation/awaiting-reply';
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import type { FoundIntent } from '@/lib/domain/suggestion/found-intent';
import { detectLanguage } from './detect-language';
import { findIntents } from './find-intents';
import { ownWords } from './own-words';

export interface Understanding {
  /** Language of the buyer's own words; undefined when it is not sure. */
  readonly language: string | undefined;
  /** Best first; empty where nothing tells. */
  readonly intents: readonly FoundIntent[];
}

/** More of a message is not read: what is wanted stands at its beginning. */
const maxLength = 10_000;

export function understandConversation(
  conversation: Pick<Conversation, 'messages' | 'buyerLanguage' | 'topic'>,
): Understanding {
  const text = newestBuyerWords(conversation.messages);
  const language = detectLanguage(text, conversation.buyerLanguage);
  return {
    language,
    intents: findIntents({ text, language: language ?? conversation.buyerLanguage, topic: conversation.topic }),
  };
}

/** The buyer's words since the seller's last answer; where that was answered, their last message. */
function newestBuyerWords(messages: readonly Message[]): string {
  const ordered = inOrder(messages) ?? messages;
  const lastAnswer = ordered.findLastIndex(({ from, isAutomatic }) => from === 'seller' && isAutomatic !== true);
  const open = ordered.slice(lastAnswer + 1).filter(({ from }) => from === 'buyer');
  const spoken = open.length > 0 ? open : ordered.filter(({ from }) => from === 'buyer').slice(-1);
  return spoken
    .map(({ text }) => ownWords(text.slice(0, maxLength)))
    .join('\n')
    .slice(-maxLength);
}
