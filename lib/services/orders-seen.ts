/**
 * The orders of a buyer as they will be stored once a reading has been recorded. The panel shows these at once: what
 * the page tells now need not go through the store first.
 */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Reading } from '@/lib/domain/conversation/reading';
import { mergeOrder } from '@/lib/domain/order/merge-orders';
import type { Order } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';

/**
 * The orders that a conversation names belong to its buyer. The title is known to be theirs only where there is one
 * order and one item.
 */
export function ordersNamedBy(conversation: Conversation): Order[] {
  const { marketplace, site, account, buyerIds, orderIds, itemIds, itemTitle } = conversation;
  const isOneThing = orderIds.length === 1 && itemIds.length === 1;
  const items = isOneThing ? itemIds.map((itemId) => ({ itemId, ...(itemTitle && { title: itemTitle }) })) : [];
  return orderIds.map((orderId) => ({
    marketplace,
    ...(site && { site }),
    ...(account && { account }),
    orderId,
    buyerIds,
    items,
    shipments: [],
  }));
}

/** Every order that a reading tells of, as it is recorded. */
export function ordersSeen({ orders, conversation }: Reading): Order[] {
  return [...orders, ...(conversation ? ordersNamedBy(conversation) : [])];
}

/**
 * The stored orders of the conversation with what the reading adds to them: those it names first, then the buyer's
 * others in the order they were stored in, new ones before.
 */
export function withOrdersSeen(stored: readonly Order[], reading: Reading, conversation: Conversation): Order[] {
  const byKey = new Map(stored.map((order) => [orderKey(order), order]));
  for (const seen of ordersSeen(reading)) {
    const key = orderKey(seen);
    const before = byKey.get(key);
    if (before) byKey.set(key, mergeOrder(before, seen));
    else if (isOf(seen, conversation)) byKey.set(key, seen);
  }
  const places = new Map(stored.map((order, place) => [orderKey(order), place]));
  const placeOf = (order: Order): number => {
    const named = conversation.orderIds.indexOf(order.orderId);
    if (named >= 0) return named - conversation.orderIds.length - 1;
    return places.get(orderKey(order)) ?? -1;
  };
  return [...byKey.values()].sort((one, other) => placeOf(one) - placeOf(other));
}

function isOf(order: Order, { marketplace, orderIds, buyerIds }: Conversation): boolean {
  if (order.marketplace !== marketplace) return false;
  return orderIds.includes(order.orderId) || order.buyerIds.some((id) => buyerIds.includes(id));
}
