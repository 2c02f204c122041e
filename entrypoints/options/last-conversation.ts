/** The conversation that was looked at last, to see a reply in it before it is needed. */
import type { PreviewBuyer } from '@/components/templates/preview/preview-buyer';
import { orderKey } from '@/lib/domain/order/order-key';
import { chooseOrder } from '@/lib/domain/template/choose-order';
import { readConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readOrders } from '@/lib/store/orders-table';

/** Undefined where none is kept. For a live query. */
export async function readLastConversation(db: ReplydockDatabase, now: number): Promise<PreviewBuyer | undefined> {
  const [key] = await db.conversations.orderBy('lastSeenAt').reverse().limit(1).primaryKeys();
  const record = key === undefined ? undefined : (await readConversations(db, [key])).get(key);
  if (!record) return undefined;
  const { conversation } = record;
  const keys = conversation.orderIds.map((orderId) => orderKey({ ...conversation, orderId }));
  const orders = await readOrders(db, keys, now);
  const order = chooseOrder(
    conversation,
    orders.map((stored) => stored.order),
  );
  return { conversation, ...(order && { order }) };
}
