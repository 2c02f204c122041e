/**
 * Erases everything that is stored about one customer, or about everybody. Nothing of it can be brought back. What was
 * shared with other browsers follows by `forgetErasedCustomers`.
 */
import { parseOrderKey } from '@/lib/domain/order/order-key';
import type { ReplydockDatabase } from '@/lib/store/database';
import { clearDrafts } from '@/lib/store/drafts-table';
import { forgetEditSightings } from '@/lib/store/template-edits-table';
import { sightingFinder } from './edit-services';

/** What makes up a customer: see `CustomerHistory`. */
export interface CustomerToErase {
  /** Keys of the orders. */
  readonly orders: readonly string[];
  /** Keys of the conversations. */
  readonly conversations: readonly string[];
  /** Identities, as terms. */
  readonly terms: readonly string[];
}

export async function eraseCustomer(db: ReplydockDatabase, customer: CustomerToErase): Promise<void> {
  const { orders, parties, conversations, customers, decisions, drafts, refusedRows, setAside, singles } = db;
  const { waitings, marks, exchanges, syncEvents } = db;
  const ofQueue = [waitings, marks, exchanges];
  const others = [orders, parties, conversations, customers, decisions, drafts, refusedRows, setAside, singles];
  const tables = [...others, ...ofQueue, syncEvents];
  const keys = [...customer.orders];
  const threads = [...customer.conversations, ...keys.map(contactKeyOf)];
  const isSeenWithThem = await sightingFinder(db, { conversations: threads, terms: customer.terms });
  await db.transaction('rw', tables, async () => {
    const told = await parties.bulkGet(keys);
    const words = told.flatMap((record) => (record ? textsOf(record.party) : []));
    const names = [...words, ...keys.map((key) => parseOrderKey(key).orderId)];
    const isTheirs = (value: unknown) => names.some((name) => JSON.stringify(value).includes(name));
    const ofCustomer = customers.where('terms').anyOf([...customer.terms]);
    const ids = await ofCustomer.primaryKeys();
    const isOfSync = (name: string) => ids.some((id) => name.endsWith(id));
    await Promise.all([
      forgetEditSightings(db, isSeenWithThem),
      orders.bulkDelete(keys),
      parties.bulkDelete(keys),
      conversations.bulkDelete([...customer.conversations]),
      drafts.bulkDelete(threads),
      ...ofQueue.map((table) => table.bulkDelete(threads)),
      customers.bulkDelete(ids),
      syncEvents.filter(({ part, recordId }) => part === 'customers' && isOfSync(recordId)).delete(),
      decisions
        .where('orders')
        .anyOf([...keys, ...customer.conversations])
        .delete(),
      // Cells of refused rows may hold anything, also a name that has slipped into another column.
      refusedRows.filter(({ value }) => value !== undefined && isTheirs(value)).delete(),
      setAside
        .filter(
          ({ table, key, value }) =>
            keys.includes(key) ||
            threads.includes(key) ||
            (table === 'syncDocuments' && isOfSync(key)) ||
            isTheirs(value),
        )
        .delete(),
    ]);
  });
}

/** A message that the seller began to write about an order, see `ConversationKey`. */
function contactKeyOf(order: string): string {
  return `amazon:contact:${parseOrderKey(order).orderId}`;
}

function textsOf(party: object): string[] {
  return Object.values(party)
    .flat()
    .filter((value): value is string => typeof value === 'string' && value.length > 3);
}

/** Orders, customers, conversations and what the seller kept of them; templates and settings stay. */
export async function eraseAllCustomers(db: ReplydockDatabase): Promise<void> {
  const { orders, parties, items, imports, refusedRows, conversations, customers, decisions, setAside } = db;
  const { drafts, singles, waitings, marks, exchanges, syncEvents } = db;
  const ofQueue = [waitings, marks, exchanges];
  const others = [orders, parties, items, imports, refusedRows, conversations, customers, decisions, setAside];
  const tables = [...others, ...ofQueue];
  await db.transaction('rw', [...tables, drafts, singles, syncEvents], async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await syncEvents.filter(({ part }) => part === 'customers').delete();
    await singles.delete('accounts');
    await forgetEditSightings(db, () => true);
    await clearDrafts(db);
  });
}
