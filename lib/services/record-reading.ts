/** Stores what a page told: conversations, orders, and which buyer an order belongs to. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Order } from '@/lib/domain/order/order';
import { recordConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { recordOrders } from '@/lib/store/orders-table';

export async function recordReading(db: ReplydockDatabase, reading: Reading, now: number): Promise<void> {
  const opened = reading.conversation;
  const rows = reading.rows.map((row) => row.conversation);
  // In one step, so that what the panel shows is looked up once more and not twice.
  await db.transaction('rw', db.conversations, db.orders, db.setAside, async () => {
    await recordConversations(db, opened ? [...rows, opened] : rows, now);
    await recordOrders(db, [...reading.orders, ...(opened ? ordersNamedBy(opened) : [])], now);
  });
}

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
