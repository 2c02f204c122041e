/** Stores what a page told: conversations, orders, and which buyer an order belongs to. */
import type { Reading } from '@/lib/domain/conversation/reading';
import { seenOrderTerms } from '@/lib/domain/customer/terms';
import { recordConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { recordOrders } from '@/lib/store/orders-table';
import { readSigner } from '@/lib/store/signing-key';
import { ordersSeen } from './orders-seen';

export async function recordReading(db: ReplydockDatabase, reading: Reading, now: number): Promise<void> {
  const opened = reading.conversation;
  const rows = reading.rows.map((row) => row.conversation);
  const sign = await readSigner(db);
  const orders = ordersSeen(reading).map((order) => ({ order, terms: seenOrderTerms(order, sign) }));
  // In one step, so that what the panel shows is looked up once more and not twice.
  await db.transaction('rw', db.conversations, db.orders, db.setAside, async () => {
    await recordConversations(db, opened ? [...rows, opened] : rows, { sign, now });
    await recordOrders(db, orders, now);
  });
}
