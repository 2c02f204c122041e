/** The stored conversations that may hold an answer of the seller, with what is stored of their orders and people. */
import { orderKey } from '@/lib/domain/order/order-key';
import type { AnsweredConversation } from '@/lib/intent/past-answers/private-facts';
import type { ConversationRecord, ReplydockDatabase } from '@/lib/store/database';
import { readOrders } from '@/lib/store/orders-table';

export interface AnsweredPlace {
  readonly key: string;
  /** Another one as soon as the conversation is another one. */
  readonly mark: string;
}

export interface AnsweredRecord extends AnsweredConversation {
  /** When its texts go, epoch ms. */
  readonly expiresAt: number;
}

const mostConversations = 4000;

/** Those whose texts have not expired, last seen first; their records are not read for it. */
export function listAnswered(db: ReplydockDatabase, now: number): Promise<readonly AnsweredPlace[]> {
  return db.transaction('r', db.conversations, async () => {
    const lastSeen = () => db.conversations.orderBy('lastSeenAt').reverse().limit(mostConversations);
    const keys = await lastSeen().primaryKeys();
    const times = await lastSeen().keys();
    const expired = new Set(await db.conversations.where('expiresAt').belowOrEqual(now).primaryKeys());
    return keys.flatMap((key, index) => (expired.has(key) ? [] : [{ key, mark: `${key} ${String(times[index])}` }]));
  });
}

/** Those without an answer are left out. */
export async function readAnswered(
  db: ReplydockDatabase,
  keys: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, AnsweredRecord>> {
  const records = (await db.conversations.bulkGet([...keys])).filter((record) => record !== undefined);
  return withFacts(db, records.filter(hasAnswer), now);
}

function hasAnswer({ conversation }: ConversationRecord): boolean {
  return conversation.messages.some(({ from, text }) => from === 'seller' && text !== '');
}

async function withFacts(
  db: ReplydockDatabase,
  records: readonly ConversationRecord[],
  now: number,
): Promise<ReadonlyMap<string, AnsweredRecord>> {
  const keysOf = ({ conversation: { marketplace, orderIds } }: ConversationRecord) =>
    orderIds.map((orderId) => orderKey({ marketplace, orderId }));
  const keys = [...new Set(records.flatMap(keysOf))];
  const [orders, parties] = await Promise.all([readOrders(db, keys, now), db.parties.bulkGet(keys)]);
  const orderOf = new Map(orders.map((stored) => [stored.key, stored.order]));
  const partyOf = new Map(parties.flatMap((record) => (record ? [[record.key, record.party] as const] : [])));
  return new Map(
    records.map((record) => [
      record.key,
      {
        conversation: record.conversation,
        expiresAt: record.expiresAt,
        orders: keysOf(record).flatMap((key) => orderOf.get(key) ?? []),
        parties: keysOf(record).flatMap((key) => partyOf.get(key) ?? []),
      },
    ]),
  );
}
