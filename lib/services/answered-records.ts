/** The stored conversations that may hold an answer of the seller, with what is stored of their orders and people. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Order } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { mostPlaces } from '@/lib/protocol/past-answer-words';
import type { ConversationRecord, ReplydockDatabase } from '@/lib/store/database';
import { readOrders } from '@/lib/store/orders-table';

export interface AnsweredKeys {
  /** Last seen first. */
  readonly keys: string[];
  /** The first so many were stored since the time that was asked for. */
  readonly changed: number;
}

/** Those whose texts have not expired. Read as whole lists of keys: a cursor would be a task for each of them. */
export function listAnswered(
  db: ReplydockDatabase,
  { now, since }: { readonly now: number; readonly since?: number | undefined },
): Promise<AnsweredKeys> {
  return db.transaction('r', db.conversations, async () => {
    const { conversations } = db;
    const [oldest] = await conversations
      .orderBy('lastSeenAt')
      .reverse()
      .offset(mostPlaces - 1)
      .limit(1)
      .keys();
    const lastSeen =
      typeof oldest === 'number'
        ? conversations.where('lastSeenAt').aboveOrEqual(oldest)
        : conversations.orderBy('lastSeenAt');
    const [listed, expired, fresh] = await Promise.all([
      lastSeen.primaryKeys(),
      conversations.where('expiresAt').belowOrEqual(now).primaryKeys(),
      since === undefined ? undefined : conversations.where('lastSeenAt').aboveOrEqual(since).primaryKeys(),
    ]);
    const gone = new Set(expired);
    const changed = new Set(fresh ?? listed);
    const keys = listed
      .reverse()
      .filter((key) => !gone.has(key))
      .slice(0, mostPlaces);
    return { keys, changed: keys.filter((key) => changed.has(key)).length };
  });
}

interface AnsweredRecord {
  readonly key: string;
  readonly expiresAt: number;
  readonly conversation: Conversation;
  readonly orders: readonly Order[];
  readonly parties: readonly OrderParty[];
}

interface RecordsAsked {
  readonly keys: readonly string[];
  readonly now: number;
  readonly mayBeUsed: (conversation: Conversation) => boolean;
}

/** More text at once would keep others waiting. */
const mostLetters = 150_000;

/** Of the first keys, as many as hold no more text than fits; those without an answer are left out. */
export async function readAnswered(
  db: ReplydockDatabase,
  { keys, now, mayBeUsed }: RecordsAsked,
): Promise<{ readonly done: number; readonly records: AnsweredRecord[] }> {
  const stored = await db.conversations.bulkGet([...keys]);
  const done = countFitting(stored);
  const records = stored
    .slice(0, done)
    .filter((record) => record !== undefined)
    .filter((record) => record.expiresAt > now && hasAnswer(record) && mayBeUsed(record.conversation));
  return { done, records: await withFacts(db, records, now) };
}

/** At least one. */
function countFitting(stored: readonly (ConversationRecord | undefined)[]): number {
  let letters = 0;
  const over = stored.findIndex((record) => {
    letters += record?.conversation.messages.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    return letters > mostLetters;
  });
  return over === -1 ? stored.length : Math.max(1, over);
}

function hasAnswer({ conversation }: ConversationRecord): boolean {
  return conversation.messages.some(({ from, text }) => from === 'seller' && text !== '');
}

async function withFacts(
  db: ReplydockDatabase,
  records: readonly ConversationRecord[],
  now: number,
): Promise<AnsweredRecord[]> {
  const keysOf = ({ conversation: { marketplace, orderIds } }: ConversationRecord) =>
    orderIds.map((orderId) => orderKey({ marketplace, orderId }));
  const keys = [...new Set(records.flatMap(keysOf))];
  if (keys.length === 0) return records.map((record) => toAnswered(record, [], []));
  const [orders, parties] = await Promise.all([readOrders(db, keys, now), db.parties.bulkGet(keys)]);
  const orderOf = new Map(orders.map((stored) => [stored.key, stored.order]));
  const partyOf = new Map(parties.flatMap((record) => (record ? [[record.key, record.party] as const] : [])));
  return records.map((record) =>
    toAnswered(
      record,
      keysOf(record).flatMap((key) => orderOf.get(key) ?? []),
      keysOf(record).flatMap((key) => partyOf.get(key) ?? []),
    ),
  );
}

function toAnswered(
  { key, expiresAt, conversation }: ConversationRecord,
  orders: readonly Order[],
  parties: readonly OrderParty[],
): AnsweredRecord {
  return { key, expiresAt, conversation, orders, parties };
}
