/**
 * Keeps what the queue and the figures show in step with the conversations: written together with them, and only where
 * something is another than before.
 */
import { dequal } from 'dequal';
import type { InboxRow, Reading } from '@/lib/domain/conversation/reading';
import { waitOf } from '@/lib/domain/deadline/compute-deadline';
import { exchangesOf } from '@/lib/domain/insights/exchanges-of';
import type { Order } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import { type RowWait, waitOfRow } from '@/lib/domain/queue/row-wait';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { isContact, waitingOf } from '@/lib/domain/queue/waiting-of';
import type { RecordedConversation } from '@/lib/store/conversations-table';
import type { ConversationRecord, ReplydockDatabase } from '@/lib/store/database';
import { seeExchangesAgain, writeExchanges } from '@/lib/store/exchanges-table';
import { readOrders } from '@/lib/store/orders-table';
import { writeWaitings } from '@/lib/store/waitings-table';

/** That nothing has changed is written down again after so long. */
const seenAgainMs = 3_600_000;

/** Tables that have to be in the transaction in which it is written. */
export function tablesOfQueue({ waitings, exchanges, orders, imports, setAside }: ReplydockDatabase) {
  return [waitings, exchanges, orders, imports, setAside];
}

/** A conversation and what was last told of it. */
export interface ToldConversation {
  readonly record: ConversationRecord;
  readonly told: RowWait;
  /** Whether the record is another than before. */
  readonly isChanged: boolean;
  /** Up to here it is known, epoch ms. */
  readonly seenAt: number;
}

interface RecordedReading {
  readonly reading: Reading;
  readonly recorded: ReadonlyMap<string, RecordedConversation>;
  readonly now: number;
}

/** Inside the transaction that recorded the conversations and orders of the reading. */
export function recordQueue(db: ReplydockDatabase, { reading, recorded, now }: RecordedReading): Promise<void> {
  const rows = new Map(reading.rows.map((row) => [row.conversation.key, row]));
  const named = new Set(reading.orders.map(({ orderId }) => orderId));
  const seen = [...recorded].flatMap(([key, { record, isChanged }]): ToldConversation[] => {
    if (isContact(key) || (reading.page === 'contact' && reading.conversation?.key === key)) return [];
    const tellsOrders = record.conversation.orderIds.some((orderId) => named.has(orderId));
    const told = toldOf(reading, rows.get(record.conversation.key), record);
    return [{ record, told, isChanged: isChanged || tellsOrders, seenAt: now }];
  });
  return writeQueue(db, seen, now);
}

/** An open conversation tells more than its row, once its messages are there. */
function toldOf(reading: Reading, row: InboxRow | undefined, record: ConversationRecord): RowWait {
  const opened = reading.conversation?.key === record.key ? reading.conversation : undefined;
  if (opened && opened.messages.length > 0) return { wait: waitOf(record.conversation), isByMessages: true };
  return waitOfRow(row ?? { conversation: opened ?? withoutMessages(record) }, record);
}

/** What follows from a stored conversation alone. */
export function toldByRecord(record: ConversationRecord): RowWait {
  return waitOfRow({ conversation: withoutMessages(record) }, record);
}

function withoutMessages({ conversation }: ConversationRecord): InboxRow['conversation'] {
  return { ...conversation, messages: [] };
}

/** Writes what follows from these conversations; in a transaction over `tablesOfQueue`. */
export async function writeQueue(db: ReplydockDatabase, seen: readonly ToldConversation[], now: number): Promise<void> {
  if (seen.length === 0) return;
  const found = await db.waitings.bulkGet(seen.map(({ record }) => record.key));
  const all = seen.map((each, index) => ({ ...each, before: found[index] }));
  const due = all.filter(needsDigest);
  const orders = await readOrdersOf(db, due, now);
  await writeWaitings(
    db,
    due.map(({ record, told, before, seenAt }) => ({
      key: record.key,
      before,
      after: waitingOf(record, { ...told, orders: orders(record), lastSeenAt: seenAt }),
    })),
  );
  await recordExchanges(
    db,
    all.filter(({ isChanged }) => isChanged),
  );
  await seeAgain(
    db,
    all.filter((each) => !needsDigest(each)),
    now,
  );
}

interface Due extends ToldConversation {
  readonly before: Waiting | undefined;
}

/** Most rows of a list were answered long ago, and nothing is kept of them. */
function needsDigest({ told, before, isChanged }: Due): boolean {
  if (told.wait.kind === 'settled') return before !== undefined;
  return isChanged || !before || !dequal(before.wait, told.wait);
}

async function readOrdersOf(
  db: ReplydockDatabase,
  due: readonly Due[],
  now: number,
): Promise<(record: ConversationRecord) => readonly Order[]> {
  const keysOf = ({ conversation: { marketplace, orderIds } }: ConversationRecord) =>
    orderIds.map((orderId) => orderKey({ marketplace, orderId }));
  const keys = due.flatMap(({ record, told }) => (told.wait.kind === 'settled' ? [] : keysOf(record)));
  const stored = await readOrders(db, [...new Set(keys)], now);
  const byKey = new Map(stored.map(({ key, order }) => [key, order]));
  return (record) => keysOf(record).flatMap((key) => byKey.get(key) ?? []);
}

/** Where a row tells of something that was not read, what was known before is known only up to then. */
async function recordExchanges(db: ReplydockDatabase, changed: readonly Due[]): Promise<void> {
  if (changed.length === 0) return;
  const unread = changed.filter(({ told, record }) => !told.isByMessages && record.conversation.messages.length > 0);
  const before = await db.exchanges.bulkGet(unread.map(({ record }) => record.key));
  const knownUntil = new Map(before.flatMap((one) => (one ? [[one.key, one.lastSeenAt]] : [])));
  await writeExchanges(
    db,
    changed.map(({ record, seenAt }) => exchangesOf(record, knownUntil.get(record.key) ?? seenAt)),
  );
}

/** It still waits: the figures may rely on it up to now. */
async function seeAgain(db: ReplydockDatabase, same: readonly Due[], now: number): Promise<void> {
  const old = same.filter(({ before }) => before && Math.abs(now - before.lastSeenAt) >= seenAgainMs);
  if (old.length === 0) return;
  await db.waitings.bulkPut(old.flatMap(({ before }) => (before ? [{ ...before, lastSeenAt: now }] : [])));
  const known = old.filter(({ told }) => told.isByMessages).map(({ record }) => record.key);
  await seeExchangesAgain(db, known, now);
}
