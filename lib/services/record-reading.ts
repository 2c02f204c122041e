/** Stores what a page told: conversations, orders, and which buyer an order belongs to. */
import type { Reading } from '@/lib/domain/conversation/reading';
import { messagesExpireAt } from '@/lib/domain/customer/retention';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { recordAccount } from '@/lib/store/accounts-table';
import { recordConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { type OrderSighting, recordOrders } from '@/lib/store/orders-table';
import { readSettings } from '@/lib/store/settings-table';
import { readSigner } from '@/lib/store/signing-key';
import { orderPlace, type Placing } from './order-place';
import { ordersSeen } from './orders-seen';

export async function recordReading(db: ReplydockDatabase, reading: Reading, now: number): Promise<void> {
  const opened = reading.conversation;
  if (opened?.account) await recordAccount(db, { marketplace: opened.marketplace, account: opened.account });
  const [sign, settings] = await Promise.all([readSigner(db), readSettings(db)]);
  await recordSigned(db, reading, { sign, settings, now });
  // A backup that was restored meanwhile may have changed the key together with everything that is signed with it.
  const signAfter = await readSigner(db);
  if (signAfter !== sign) await recordSigned(db, reading, { sign: signAfter, settings, now });
}

async function recordSigned(db: ReplydockDatabase, reading: Reading, placing: Placing): Promise<void> {
  const { sign, settings, now } = placing;
  const opened = reading.conversation;
  const rows = reading.rows.map((row) => row.conversation);
  const orders = ordersSeen(reading).map((order) => toSighting(order, placing));
  // In one step, so that what the panel shows is looked up once more and not twice.
  await db.transaction('rw', db.conversations, db.orders, db.parties, db.setAside, async () => {
    await recordConversations(db, opened ? [...rows, opened] : rows, {
      sign,
      expiresAt: (conversation) => messagesExpireAt(conversation, settings, now),
      now,
    });
    await recordOrders(db, orders, now);
  });
}

/** Names go to the party, which expires; the order keeps none. */
export function toSighting({ buyerName, ...order }: Order, placing: Placing): OrderSighting {
  const buyerUser = order.buyerIds.find((id) => id.startsWith('ebay:user:'))?.slice('ebay:user:'.length);
  const party: OrderParty | undefined =
    buyerName || buyerUser
      ? { ...(buyerName && { buyerName }), ...(buyerUser && { buyerUser }), street: [] }
      : undefined;
  return { order, ...orderPlace({ order, ...(party && { party }) }, placing) };
}
