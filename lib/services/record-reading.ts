/** Stores what a page told: conversations, orders, and which buyer an order belongs to. */
import type { Reading } from '@/lib/domain/conversation/reading';
import { recordConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { recordOrders } from '@/lib/store/orders-table';
import { ordersSeen } from './orders-seen';

export async function recordReading(db: ReplydockDatabase, reading: Reading, now: number): Promise<void> {
  const opened = reading.conversation;
  const rows = reading.rows.map((row) => row.conversation);
  // In one step, so that what the panel shows is looked up once more and not twice.
  await db.transaction('rw', db.conversations, db.orders, db.setAside, async () => {
    await recordConversations(db, opened ? [...rows, opened] : rows, now);
    await recordOrders(db, ordersSeen(reading), now);
  });
}
