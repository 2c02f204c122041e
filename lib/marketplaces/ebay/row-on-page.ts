/** A row of the list as the rest of Replydock knows it. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { InboxRow } from '@/lib/domain/conversation/reading';
import { ebayBuyerId, ebayConversationKey } from './conversation-key';
import type { EbayPage } from './page';
import type { RowFacts } from './read-rows';

export interface ReadRow {
  readonly element: Element;
  readonly row: InboxRow;
}

export function toRows(rows: readonly RowFacts[], page: EbayPage, account: string | undefined): readonly ReadRow[] {
  const [selected, ...others] = rows.filter((row) => row.isMarked);
  return rows.map((facts) => ({
    element: facts.element,
    row: {
      conversation: toConversation(facts, page, account),
      ...(facts.isUnread !== undefined && { isUnread: facts.isUnread }),
      ...(selected && others.length === 0 && { isSelected: facts === selected }),
    },
  }));
}

/** Mails from eBay itself await nothing. */
function toConversation(facts: RowFacts, page: EbayPage, account: string | undefined): Conversation {
  const site = page.site?.site;
  const key = ebayConversationKey({
    site,
    conversationId: facts.conversationId,
    buyer: facts.userName,
    itemId: facts.itemId,
  });
  const updatedAt = facts.timeText === undefined ? undefined : page.momentOf(facts.timeText);
  const subject = facts.subject ?? facts.title;
  return {
    ...(key && { key }),
    marketplace: 'ebay',
    ...(site && { site }),
    ...(facts.conversationId && { conversationId: facts.conversationId }),
    ...(account && { account }),
    ...(facts.userName && { buyerName: facts.userName }),
    buyerIds: facts.userName ? [ebayBuyerId(facts.userName)] : [],
    ...(subject && { subject }),
    orderIds: [],
    itemIds: facts.itemId ? [facts.itemId] : [],
    ...(facts.title && { itemTitle: facts.title }),
    messages: [],
    ...(facts.isFromEbay && { status: 'no-response-needed' }),
    ...(updatedAt && { updatedAt }),
  };
}
