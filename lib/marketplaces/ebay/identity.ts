/** Everything on the page that tells the open conversation from others; undefined unless all signs agree. */

import type { Conversation } from '@/lib/domain/conversation/conversation';
import { hashText } from '@/lib/domain/conversation/conversation-identity';
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';

/** `shown` are the words of all messages as the page lists them, for threads whose messages could not be read. */
export function toIdentity(conversation: Conversation, shown: readonly string[]): ConversationIdentity | undefined {
  const { key, conversationId, buyerName, buyerIds, orderIds, itemIds, messages } = conversation;
  if (!key) return undefined;
  const [oldest] = messages;
  const marked = oldest ? oldest.text : shown.length > 0 ? shown.join('\n') : undefined;
  return {
    key,
    ...(conversationId && { conversationId }),
    ...(buyerName && { buyerName }),
    buyerIds,
    orderIds,
    itemIds,
    ...(marked !== undefined && { threadMark: hashText(marked) }),
  };
}
