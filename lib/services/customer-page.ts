/** One customer with everything that is stored about them, as the customers page shows, exports and erases it. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Settings } from '@/lib/domain/settings/settings';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import { readConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readOrders } from '@/lib/store/orders-table';
import { countCustomer } from './customer-counts';
import { readCustomerHistory } from './customer-history';
import { identityOf } from './customer-identity';

interface CustomerQuestion {
  /** Any order of the customer. */
  readonly key: string;
  readonly settings: Pick<Settings, 'joinedAccounts' | 'joinsMarketplaces'>;
  readonly now: number;
}

/** Undefined where the order is not stored any more. */
export async function readCustomerPage(
  db: ReplydockDatabase,
  { key, settings, now }: CustomerQuestion,
): Promise<CustomerPage | undefined> {
  const [named] = await readOrders(db, [key], now);
  if (!named) return undefined;
  const { marketplace, account, orderId, buyerIds } = named.order;
  // A conversation about this order would be with the same person.
  const about: Conversation = {
    marketplace,
    ...(account && { account }),
    buyerIds,
    orderIds: [orderId],
    itemIds: [],
    messages: [],
  };
  const history = await readCustomerHistory(db, { conversation: about, settings, now });
  const stored = history.orders.toSorted((one, other) => orderedAt(other) - orderedAt(one));
  const orders = stored.map(({ order }) => order);
  const parties = await db.parties.bulkGet(stored.map((order) => order.key));
  const firstSeen = [...stored, ...history.conversations].map(({ firstSeenAt }) => firstSeenAt);
  return {
    facts: countCustomer({
      orders,
      conversationCount: history.conversations.length,
      firstSeenAt: Math.min(...firstSeen),
      isComplete: history.isComplete,
    }),
    identity: await identityOf(db, history, orders),
    orders,
    parties: new Map(parties.flatMap((record) => (record ? [[record.key, record.party]] : []))),
    conversations: history.conversations.map((record) => record.key),
  };
}

function orderedAt({ order, firstSeenAt }: Awaited<ReturnType<typeof readOrders>>[number]): number {
  return order.orderedAt?.latestAt ?? firstSeenAt;
}

/** Everything that is stored about the customer, as JSON text for a file. Hashes mean nothing elsewhere and stay. */
export async function exportCustomer(db: ReplydockDatabase, customer: CustomerPage, now: number): Promise<string> {
  const { facts, identity, orders, parties, conversations } = customer;
  const records = await readConversations(db, conversations);
  const { terms: _, offers: __, ...kept } = identity;
  const content = {
    format: 'replydock-customer',
    version: 1,
    exportedAt: new Date(now).toISOString(),
    facts,
    kept,
    orders,
    people: Object.fromEntries(parties),
    conversations: [...records.values()].map(({ conversation, timeline }) => ({ ...conversation, timeline })),
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
