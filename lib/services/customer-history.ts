/** What is stored of the person who writes in a conversation: their orders and conversations, by whatever joins them. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { CustomerOffer } from '@/lib/domain/customer/customer-offers';
import { customerScope } from '@/lib/domain/customer/customer-scope';
import type { Decision } from '@/lib/domain/customer/decisions';
import { expandCustomer } from '@/lib/domain/customer/expand-customer';
import type { Sighting } from '@/lib/domain/customer/sighting';
import { identityTerms, isIdentityTerm } from '@/lib/domain/customer/terms';
import { orderKey } from '@/lib/domain/order/order-key';
import type { Settings } from '@/lib/domain/settings/settings';
import { readAccounts } from '@/lib/store/accounts-table';
import { readConversations, readConversationsOfBuyer } from '@/lib/store/conversations-table';
import { readCustomers, readDecisions } from '@/lib/store/customers-table';
import type { ConversationRecord, CustomerRecord, ReplydockDatabase } from '@/lib/store/database';
import { findOrders, readOrders, type StoredOrder } from '@/lib/store/orders-table';
import { readSigner } from '@/lib/store/signing-key';

export interface CustomerHistory {
  /** The conversation as it was stored before. */
  readonly before: ConversationRecord | undefined;
  /** The customer's conversations, among them this one if it is stored. */
  readonly conversations: readonly ConversationRecord[];
  /** Those that the conversation names first, then the newest. */
  readonly orders: readonly StoredOrder[];
  /** Who may be the same person, and is not joined. */
  readonly offers: readonly CustomerOffer[];
  /** The seller's decisions about this customer that stand. */
  readonly decisions: readonly Decision[];
  readonly kept: readonly CustomerRecord[];
  /** Identities of the customer, as terms: what is kept about them is found by these. */
  readonly terms: readonly string[];
  /** False where there may be more orders than were looked at. */
  readonly isComplete: boolean;
}

interface HistoryQuestion {
  readonly conversation: Conversation;
  /** May still be on their way: what does not need them is asked meanwhile. */
  readonly settings: JoiningSettings | Promise<JoiningSettings>;
  readonly now: number;
}

type JoiningSettings = Pick<Settings, 'joinedAccounts' | 'joinsMarketplaces'>;

export async function readCustomerHistory(
  db: ReplydockDatabase,
  { conversation, settings, now }: HistoryQuestion,
): Promise<CustomerHistory> {
  const { key, marketplace, account, orderIds, buyerIds } = conversation;
  const keys = orderIds.map((orderId) => orderKey({ marketplace, orderId }));
  const met = new Map<string, StoredOrder>();
  const meet = (orders: readonly StoredOrder[]): Sighting[] => {
    for (const order of orders) met.set(order.key, order);
    return orders.map(toSighting);
  };
  // All questions at once: each answer comes from another process.
  const [sign, joining, stored, named, decisions, accounts] = await Promise.all([
    readSigner(db),
    settings,
    readConversations(db, key ? [key] : []),
    readOrders(db, keys, now),
    readDecisions(db, now),
    readAccounts(db),
  ]);
  const own = identityTerms(buyerIds, sign);
  const writer: Sighting = { order: key ?? 'conversation', marketplace, account, keys: own };
  const ofWriter = Promise.all([readConversationsOfBuyer(db, own), readCustomers(db, own)]);
  const found = await expandCustomer({
    seeds: [writer, ...meet(named)],
    ordersByKey: async (terms, atMost) => meet(await findOrders(db, { terms, limit: atMost, now })),
    ordersNamed: async (names) => meet(await readOrders(db, names, now)),
    decisions,
    isInScope: customerScope({ marketplace, account, accounts, ...joining }),
  });
  const orders = found.orders.flatMap((name) => met.get(name) ?? []);
  const terms = [...new Set([...own, ...orders.flatMap((order) => order.terms.filter(isIdentityTerm))])];
  const [conversations, kept] =
    terms.length === own.length
      ? await ofWriter
      : await Promise.all([readConversationsOfBuyer(db, terms), readCustomers(db, terms)]);
  const isNamed = (order: StoredOrder) => keys.includes(order.key);
  const theirs = new Set(found.orders);
  return {
    before: key ? stored.get(key) : undefined,
    conversations,
    orders: [...orders.filter(isNamed), ...orders.filter((order) => !isNamed(order)).toSorted(byNewest)],
    offers: found.offers,
    decisions: decisions.filter(
      ({ undoneAt, orders: pair }) => undoneAt === undefined && pair.some((order) => theirs.has(order)),
    ),
    kept,
    terms,
    isComplete: found.isComplete,
  };
}

function toSighting({ key, terms, order }: StoredOrder): Sighting {
  return { order: key, marketplace: order.marketplace, account: order.account, keys: terms };
}

function byNewest(one: StoredOrder, other: StoredOrder): number {
  return orderedAt(other) - orderedAt(one);
}

function orderedAt({ order, firstSeenAt }: StoredOrder): number {
  return order.orderedAt?.latestAt ?? firstSeenAt;
}
