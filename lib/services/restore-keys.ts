/**
 * Makes orders of another installation findable here. Terms are hashes with an installation's own key, so a backup
 * carries the keys of its store (in the sealed part, where there is a passphrase), and this is what becomes of them:
 *
 * - A key that is known here already needs nothing: a backup of this very store, restored.
 * - A store that holds nothing yet, or so little that all of it can be signed anew from plain facts, takes over the
 *   backup's key as its own: a new machine on which a page or two were opened before. All in one transaction.
 * - Any other store keeps its key and adds the backup's. From then on whatever is written or looked up is signed with
 *   all of them. `spreadKeys` gives what still tells its plain facts the terms of every key, so that it meets orders
 *   of the other side of which only hashes are left. Two such orders, one of each side, whose names have both gone
 *   cannot be known to be one person's; they come together as soon as that person is met again.
 *
 * Nobody is joined wrongly by it: hashes of different keys never meet, so a second key can only leave evidence out.
 * Left-out identities make rivals, who are kept apart, and never partners.
 */

import { kindOfKey } from '@/lib/domain/customer/match-key';
import { identityTerms, orderTerms, type Sign } from '@/lib/domain/customer/terms';
import type { ConversationRecord, OrderRecord, PartyRecord, ReplydockDatabase } from '@/lib/store/database';
import { finishedImports, unionOfTerms, wholeOrder } from '@/lib/store/orders-table';
import { createSigner, readSigner, readSigningKeys, saveSigningKeys } from '@/lib/store/signing-key';
import { recordsInBatches } from './records-in-batches';

/** More is not signed anew in one transaction. */
const mostSignedAnew = 2000;

/** @param theirs the keys of the backup, that of its own store first */
export async function takeOverKeys(db: ReplydockDatabase, theirs: readonly Uint8Array[]): Promise<void> {
  const [first] = theirs;
  if (!first) return;
  const { orders, parties, conversations, customers, imports, singles } = db;
  await db.transaction('rw', [orders, parties, conversations, customers, imports, singles], async () => {
    const keys = await readSigningKeys(db);
    const known = [keys.own, ...keys.others];
    const unknown = theirs.filter((key) => !known.some((other) => isSame(key, other)));
    if (unknown.length === 0) {
      // Orders that come now may be found under fewer keys than there are.
      if (keys.others.length > 0) await saveSigningKeys(db, { ...keys, areSpread: false });
      return;
    }
    const canAdopt = keys.others.length === 0 && unknown.includes(first);
    if (canAdopt && (await signAnew(db, createSigner(keys.own), createSigner(first)))) {
      await saveSigningKeys(db, { own: first, others: theirs.slice(1), areSpread: false });
    } else {
      await saveSigningKeys(db, { own: keys.own, others: [...keys.others, ...unknown], areSpread: false });
    }
  });
}

/** Gives everything that still tells its plain facts the terms of every key. Can be ended at any moment and begun again. */
export async function spreadKeys(db: ReplydockDatabase, signal: AbortSignal): Promise<void> {
  const { others, areSpread } = await readSigningKeys(db);
  if (others.length === 0 || areSpread) return;
  const sign = await readSigner(db);
  for await (const batch of recordsInBatches(db.orders)) {
    if (signal.aborted) return;
    await spreadOrders(db, batch, sign);
  }
  for await (const batch of recordsInBatches(db.conversations)) {
    if (signal.aborted) return;
    await spreadConversations(db, batch, sign);
  }
  await saveSigningKeys(db, { ...(await readSigningKeys(db)), areSpread: true });
}

async function spreadOrders(db: ReplydockDatabase, batch: readonly OrderRecord[], sign: Sign): Promise<void> {
  const keys = batch.map(({ key }) => key);
  await db.transaction('rw', db.orders, db.parties, db.imports, async () => {
    const [orders, parties] = await Promise.all([db.orders.bulkGet(keys), db.parties.bulkGet(keys)]);
    const finished = await finishedImports(db);
    const changed = orders.flatMap((record, index) => {
      if (!record || (!parties[index] && !tellsIdentities(record))) return [];
      const terms = unionOfTerms(record.terms, termsOfOrder(record, parties[index], { sign, finished }));
      return terms === record.terms ? [] : [{ ...record, terms }];
    });
    await db.orders.bulkPut(changed);
  });
}

async function spreadConversations(
  db: ReplydockDatabase,
  batch: readonly ConversationRecord[],
  sign: Sign,
): Promise<void> {
  await db.transaction('rw', db.conversations, async () => {
    const records = await db.conversations.bulkGet(batch.map(({ key }) => key));
    const changed = records.flatMap((record) => {
      if (!record) return [];
      const terms = unionOfTerms(record.terms, identityTerms(record.conversation.buyerIds, sign));
      return terms === record.terms ? [] : [{ ...record, terms }];
    });
    await db.conversations.bulkPut(changed);
  });
}

/** Whether all that is stored could be signed with the other key; then it is. */
async function signAnew(db: ReplydockDatabase, from: Sign, to: Sign): Promise<boolean> {
  const tables = [db.orders, db.conversations, db.customers] as const;
  const counts = await Promise.all(tables.map((table) => table.count()));
  if (counts.reduce((sum, count) => sum + count, 0) > mostSignedAnew) return false;
  const [orders, conversations, customers] = await Promise.all([
    db.orders.toArray(),
    db.conversations.toArray(),
    db.customers.toArray(),
  ]);
  const parties = await db.parties.bulkGet(orders.map(({ key }) => key));
  const finished = await finishedImports(db);
  const pairs = new Map<string, string>();
  const learn = (before: readonly string[], after: readonly string[]) => {
    for (const [index, term] of before.entries()) pairs.set(term, after[index] ?? term);
  };
  for (const [index, record] of orders.entries()) {
    const told = (sign: Sign) => termsOfOrder(record, parties[index], { sign, finished });
    learn(told(from), told(to));
  }
  for (const { conversation } of conversations) {
    learn(identityTerms(conversation.buyerIds, from), identityTerms(conversation.buyerIds, to));
  }
  const signed = [...orders, ...conversations, ...customers];
  const isKnown = (term: string) => kindOfKey(term) === undefined || pairs.has(term);
  if (!signed.every(({ terms }) => terms.every(isKnown))) return false;
  const withTerms = <T extends { readonly terms: readonly string[] }>(record: T): T => ({
    ...record,
    terms: record.terms.map((term) => pairs.get(term) ?? term),
  });
  await db.orders.bulkPut(orders.map(withTerms));
  await db.conversations.bulkPut(conversations.map(withTerms));
  await db.customers.bulkPut(customers.map(withTerms));
  return true;
}

interface Signing {
  readonly sign: Sign;
  readonly finished: ReadonlySet<string>;
}

function termsOfOrder(record: OrderRecord, told: PartyRecord | undefined, { sign, finished }: Signing): string[] {
  const order = wholeOrder(record, finished);
  return order ? orderTerms(order, told?.party, sign) : [];
}

function tellsIdentities({ seen, reported = [] }: OrderRecord): boolean {
  return [seen, ...reported.map(({ order }) => order)].some((order) => order && order.buyerIds.length > 0);
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
