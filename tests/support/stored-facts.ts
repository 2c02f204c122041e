/** Facts in a test's database as readings and imports would have put them there. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { neverExpires } from '@/lib/domain/customer/retention';
import { identityTerms } from '@/lib/domain/customer/terms';
import type { Order } from '@/lib/domain/order/order';
import { toSighting } from '@/lib/services/record-reading';
import { recordConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { recordOrders } from '@/lib/store/orders-table';
import { readSettings } from '@/lib/store/settings-table';
import { readSigner } from '@/lib/store/signing-key';

export async function storeOrders(db: ReplydockDatabase, orders: readonly Order[], now: number): Promise<void> {
  const placing = { sign: await readSigner(db), settings: await readSettings(db), now };
  await recordOrders(
    db,
    orders.map((order) => toSighting(order, placing)),
    now,
  );
}

export async function storeConversations(
  db: ReplydockDatabase,
  conversations: readonly Conversation[],
  now: number,
): Promise<void> {
  await recordConversations(db, conversations, { sign: await readSigner(db), expiresAt: () => neverExpires, now });
}

export async function termsOf(db: ReplydockDatabase, buyerIds: readonly string[]): Promise<string[]> {
  return identityTerms(buyerIds, await readSigner(db));
}
