/** Keys of eBay conversations: by the page's own id, else by buyer and item, which eBay groups conversations by. */
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import { folded } from './words';

function isKey(text: string): text is ConversationKey {
  return /^ebay:\S{1,200}$/.test(text);
}

function toKey(text: string): ConversationKey | undefined {
  return isKey(text) ? text : undefined;
}

export interface KeyParts {
  readonly site: string | undefined;
  readonly conversationId: string | undefined;
  readonly buyer: string | undefined;
  readonly itemId: string | undefined;
}

export function ebayConversationKey({ site, conversationId, buyer, itemId }: KeyParts): ConversationKey | undefined {
  const prefix = `ebay:${site ?? '-'}:`;
  if (conversationId) return toKey(prefix + conversationId);
  return buyer && itemId ? toKey(`${prefix}${encodeURIComponent(folded(buyer))}/${itemId}`) : undefined;
}

/** The buyer's identity: user names are the same in any case. */
export function ebayBuyerId(userName: string): string {
  return `ebay:user:${folded(userName)}`;
}
