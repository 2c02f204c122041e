/** The world in the shape of the page's own JSON. */

import { currencyOf } from '../world/make-order';
import type { WorldConversation } from '../world/world';
import type { EbayWorld } from './ebay-world';
import type { ContactTarget, ListRow, MemberThread, Thread } from './page-config';

export function listRows(world: EbayWorld): readonly ListRow[] {
  const members = world.conversations.map(
    (conversation): ListRow => ({
      conversationId: conversation.conversationId,
      kind: 'member',
      userName: conversation.buyer.userName,
      itemId: conversation.items[0]?.itemId,
      title: conversation.items[0]?.title ?? '',
      latest: conversation.messages.at(-1)?.text ?? '',
      updatedAt: conversation.updatedAt,
      isUnread: conversation.isUnread,
    }),
  );
  const notices = world.notices.map(
    ({ conversationId, subject, sentAt, lines }): ListRow => ({
      conversationId,
      kind: 'ebay',
      userName: 'eBay',
      itemId: undefined,
      title: subject,
      latest: lines[0] ?? '',
      updatedAt: sentAt,
      isUnread: false,
    }),
  );
  return [...members, ...notices].sort((a, b) => b.updatedAt - a.updatedAt);
}

export function threadOf(world: EbayWorld, conversationId: string): Thread | undefined {
  const notice = world.notices.find((found) => found.conversationId === conversationId);
  if (notice) return { kind: 'ebay', conversationId, subject: notice.subject, sentAt: notice.sentAt };
  const conversation = world.conversations.find((found) => found.conversationId === conversationId);
  return conversation && memberThread(conversation);
}

function memberThread({
  conversationId,
  site,
  buyer,
  items,
  orders,
  messages,
}: WorldConversation): MemberThread | undefined {
  const item = items[0];
  if (!item) return undefined;
  return {
    kind: 'member',
    conversationId,
    userName: buyer.userName,
    item: {
      itemId: item.itemId,
      title: item.title,
      priceMinor: item.priceMinor,
      currency: currencyOf(site),
    },
    orderId: orders[0]?.orderId,
    messages,
  };
}

/** Who is to be written to about what, from any of the addresses of contact forms. */
export function contactTarget(world: EbayWorld, url: URL): ContactTarget | undefined {
  const { searchParams, pathname } = url;
  const itemId =
    searchParams.get('item_id') ?? searchParams.get('itemid') ?? /\/itm\/(?:.*\/)?(\d+)/.exec(pathname)?.[1] ?? '';
  const about = world.conversations.find(({ items }) => items.some((item) => item.itemId === itemId));
  const userName = searchParams.get('recipient') ?? searchParams.get('requested') ?? about?.buyer.userName;
  const item = about?.items.find((found) => found.itemId === itemId);
  if (userName === undefined) return undefined;
  return { userName, itemId, itemTitle: item?.title ?? '' };
}
