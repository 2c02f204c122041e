/**
 * Takes names, addresses and texts away when their time has come, and one customer or everything when the seller says
 * so. What is left of an expired order is found by keyed hashes, so that a history stays joined.
 */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { messagesExpireAt, neverExpires, personalFactsExpireAt } from '@/lib/domain/customer/retention';
import type { Order } from '@/lib/domain/order/order';
import { knownMessages, toWordless } from '@/lib/domain/queue/known-messages';
import type { Settings } from '@/lib/domain/settings/settings';
import type { ConversationRecord, OrderRecord, ReplydockDatabase } from '@/lib/store/database';
import { forgetDrafts } from '@/lib/store/drafts-table';
import { readOrders } from '@/lib/store/orders-table';
import { emptyTrash } from '@/lib/store/template-trash';
import { forgetNamesOfWaitings } from '@/lib/store/waitings-table';
import { forgetOldEdits } from './edit-services';

/** So many records are in one transaction. */
const atATime = 500;

export interface Forgotten {
  readonly orders: number;
  readonly conversations: number;
}

/** Takes away what has expired at `now`. */
export async function forgetExpired(db: ReplydockDatabase, now: number): Promise<Forgotten> {
  let orders = 0;
  for (let count = atATime; count === atATime; orders += count) count = await forgetParties(db, now);
  let conversations = 0;
  for (let count = atATime; count === atATime; conversations += count) count = await forgetTexts(db, now);
  await forgetDrafts(db, now);
  await emptyTrash(db, now);
  await forgetOldEdits(db, now);
  return { orders, conversations };
}

function forgetParties(db: ReplydockDatabase, now: number): Promise<number> {
  return db.transaction('rw', db.parties, db.orders, async () => {
    const keys = await db.parties.where('expiresAt').belowOrEqual(now).limit(atATime).primaryKeys();
    const records = await db.orders.bulkGet(keys);
    await db.orders.bulkPut(records.flatMap((record) => (record ? [withoutIdentities(record)] : [])));
    await db.parties.bulkDelete(keys);
    return keys.length;
  });
}

/** What stays of an order when who is behind it has gone. */
export function withoutIdentities({ seen, reported, ...record }: OrderRecord): OrderRecord {
  return {
    ...record,
    ...(seen && { seen: anonymous(seen) }),
    ...(reported && { reported: reported.map((part) => ({ ...part, order: anonymous(part.order) })) }),
  };
}

function anonymous({ buyerName: _, ...order }: Order): Order {
  return { ...order, buyerIds: [] };
}

function forgetTexts(db: ReplydockDatabase, now: number): Promise<number> {
  return db.transaction('rw', db.conversations, db.waitings, async () => {
    const records = await db.conversations.where('expiresAt').belowOrEqual(now).limit(atATime).toArray();
    await db.conversations.bulkPut(records.map(withoutTexts));
    await forgetNamesOfWaitings(
      db,
      records.map(({ key }) => key),
    );
    return records.length;
  });
}

/** What a deadline and the statistics need stays: who wrote when, and how it ended. */
export function withoutTexts(whole: ConversationRecord): ConversationRecord {
  const { conversation, timeline, address: _address, ...record } = whole;
  return {
    ...record,
    expiresAt: neverExpires,
    conversation: lastingFacts(conversation),
    timeline: knownMessages(conversation.messages, timeline).map(toWordless),
  };
}

function lastingFacts({
  buyerName: _name,
  subject: _subject,
  itemTitle: _title,
  ...conversation
}: Conversation): Conversation {
  return { ...conversation, buyerIds: [], messages: [] };
}

/** After the seller has changed how long things are kept. What has expired by the new rule is forgotten with the next round. */
export async function rescheduleForgetting(
  db: ReplydockDatabase,
  settings: Pick<Settings, 'keepNamesDays' | 'keepMessagesDays'>,
  now: number,
): Promise<void> {
  for (const keys of parts(await db.parties.toCollection().primaryKeys())) {
    const orders = new Map((await readOrders(db, keys, now)).map(({ key, order }) => [key, order]));
    await db.parties
      .where('key')
      .anyOf(keys)
      .modify((record) => {
        const order = orders.get(record.key);
        Object.assign(record, { expiresAt: order ? personalFactsExpireAt(order, settings, now) : now });
      });
  }
  await db.conversations.toCollection().modify((record) => {
    const hasTexts = record.conversation.messages.length > 0 || record.conversation.buyerName !== undefined;
    const expiresAt = hasTexts ? messagesExpireAt(record.conversation, settings, record.lastSeenAt) : neverExpires;
    Object.assign(record, { expiresAt });
  });
}

function parts<T>(list: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / atATime) }, (_, index) =>
    list.slice(index * atATime, (index + 1) * atATime),
  );
}
