/** What is stored of the person who writes in a conversation: their orders and conversations, by whatever joins them. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { identityTerms } from '@/lib/domain/customer/terms';
import { readConversations, readConversationsOfBuyer } from '@/lib/store/conversations-table';
import type { ConversationRecord, ReplydockDatabase } from '@/lib/store/database';
import { findOrders, orderKey, readOrders, type StoredOrder } from '@/lib/store/orders-table';
import { readSigner } from '@/lib/store/signing-key';

/** Nobody reads more; a person with more is told of as such. */
const mostOrders = 500;

export interface CustomerHistory {
  /** The conversation as it was stored before. */
  readonly before: ConversationRecord | undefined;
  /** The customer's conversations, among them this one if it is stored. */
  readonly conversations: readonly ConversationRecord[];
  /** Those that the conversation names first, then the newest. */
  readonly orders: readonly StoredOrder[];
}

export async function readCustomerHistory(
  db: ReplydockDatabase,
  conversation: Conversation,
  now: number,
): Promise<CustomerHistory> {
  const { key, marketplace, orderIds, buyerIds } = conversation;
  const terms = identityTerms(buyerIds, await readSigner(db));
  const keys = orderIds.map((orderId) => orderKey({ marketplace, orderId }));
  // All questions at once: each answer comes from another process.
  const [stored, conversations, named, found] = await Promise.all([
    readConversations(db, key ? [key] : []),
    readConversationsOfBuyer(db, terms),
    readOrders(db, keys, now),
    findOrders(db, { terms, limit: mostOrders, now }),
  ]);
  const others = found.filter((order) => !keys.includes(order.key)).toSorted(byNewest);
  return { before: key ? stored.get(key) : undefined, conversations, orders: [...named, ...others] };
}

function byNewest(one: StoredOrder, other: StoredOrder): number {
  return orderedAt(other) - orderedAt(one);
}

function orderedAt({ order, firstSeenAt }: StoredOrder): number {
  return order.orderedAt?.latestAt ?? firstSeenAt;
}
