/** What was told of a conversation, in the words that all of Replydock uses; what was not told is absent. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { ebayBuyerId, ebayConversationKey } from './conversation-key';
import type { EbayPage } from './page';

/** `| undefined` throughout, because readers hand over what they have. */
export interface ConversationFacts {
  readonly conversationId?: string | undefined;
  readonly buyer?: string | undefined;
  readonly itemId?: string | undefined;
  readonly itemTitle?: string | undefined;
  readonly orderId?: string | undefined;
  readonly subject?: string | undefined;
  /** When it was last changed, as printed. */
  readonly timeText?: string | undefined;
  readonly messages?: Conversation['messages'];
  /** Mails from eBay itself await nothing. */
  readonly isFromEbay?: boolean;
}

export function toConversation(facts: ConversationFacts, page: EbayPage, account: string | undefined): Conversation {
  const { conversationId, buyer, itemId, itemTitle, orderId, subject, timeText, messages = [] } = facts;
  const site = page.site?.site;
  const key = ebayConversationKey({ site, conversationId, buyer, itemId });
  const updatedAt = timeText === undefined ? undefined : page.momentOf(timeText);
  return {
    ...(key && { key }),
    marketplace: 'ebay',
    ...(site && { site }),
    ...(conversationId && { conversationId }),
    ...(account && { account }),
    ...(buyer && { buyerName: buyer }),
    buyerIds: buyer ? [ebayBuyerId(buyer)] : [],
    ...(subject && { subject }),
    orderIds: orderId ? [orderId] : [],
    itemIds: itemId ? [itemId] : [],
    ...(itemTitle && { itemTitle }),
    messages,
    ...(facts.isFromEbay && { status: 'no-response-needed' }),
    ...(updatedAt && { updatedAt }),
  };
}
