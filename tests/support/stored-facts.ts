/** Facts in a test's database as readings and imports would have put them there. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { identityTerms, seenOrderTerms } from '@/lib/domain/customer/terms';
import type { Order } from '@/lib/domain/order/order';
import { recordConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { recordOrders } from '@/lib/store/orders-table';
import { readSigner } from '@/lib/store/signing-key';

export async function storeOrders(db: ReplydockDatabase, orders: readonly Order[], now: number): Promise<void> {
  const sign = await readSigner(db);
  await recordOrders(
    db,
    orders.map((order) => ({ order, terms: seenOrderTerms(order, sign) })),
    now,
  );
}

export async function storeConversations(
  db: ReplydockDatabase,
  conversations: readonly Conversation[],
  now: number,
): Promise<void> {
  await recordConversations(db, conversations, { sign: await readSigner(db), now });
}

export async function termsOf(db: ReplydockDatabase, buyerIds: readonly string[]): Promise<string[]> {
  return identityTerms(buyerIds, await readSigner(db));
}
