/** Orders as last known, by number and by what they are found by. Pages and report files each have their own part. */
import { dequal } from 'dequal';
import { mergeOrder } from '@/lib/domain/order/merge-orders';
import { type Order, orderSchema } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import { joinParties } from '@/lib/domain/order/order-party';
import type { OrderPlace, OrderRecord, PartyRecord, ReplydockDatabase, ReportedPart } from './database';
import { rowsWithTerms } from './rows-with-terms';
import { checkStored, setAside } from './set-aside';

/** An order as one, whoever told of it. */
export interface StoredOrder {
  readonly key: string;
  readonly terms: readonly string[];
  /** Epoch ms. */
  readonly firstSeenAt: number;
  readonly order: Order;
}

/** What a page told of an order: the order without names, and where to put it. */
export interface OrderSighting extends OrderPlace {
  readonly order: Order;
}

/** The stored orders with these keys. */
export async function readOrders(
  db: ReplydockDatabase,
  keys: readonly string[],
  now: number,
): Promise<readonly StoredOrder[]> {
  if (keys.length === 0) return [];
  const records = await db.orders.bulkGet([...keys]);
  return toStoredOrders(
    db,
    records.flatMap((record) => (record ? [record] : [])),
    now,
  );
}

/** All stored orders with any of these terms, at most so many; in no order. */
export async function findOrders(
  db: ReplydockDatabase,
  { terms, limit, now }: { readonly terms: readonly string[]; readonly limit: number; readonly now: number },
): Promise<readonly StoredOrder[]> {
  return toStoredOrders(db, await rowsWithTerms(db.orders, terms, limit), now);
}

/** Merges sightings on pages into what is stored; nothing known before is lost. */
export async function recordOrders(db: ReplydockDatabase, seen: readonly OrderSighting[], now: number): Promise<void> {
  if (seen.length === 0) return;
  await db.transaction('rw', db.orders, db.parties, async () => {
    const keys = seen.map(({ order }) => orderKey(order));
    const [stored, parties] = await Promise.all([db.orders.bulkGet(keys), db.parties.bulkGet(keys)]);
    const before = new Map(stored.flatMap((record) => (record ? [[record.key, record]] : [])));
    const changed = new Map<string, OrderRecord>();
    for (const sighting of seen) {
      const key = orderKey(sighting.order);
      const record = withSighting(changed.get(key) ?? before.get(key), key, sighting, now);
      if (record) changed.set(key, record);
    }
    await db.orders.bulkPut([...changed.values()]);
    await db.parties.bulkPut(
      seen.flatMap((sighting, index) => changedParty(keys[index], parties[index], sighting) ?? []),
    );
  });
}

/** Undefined where the sighting changes nothing. */
function withSighting(
  before: OrderRecord | undefined,
  key: string,
  sighting: OrderSighting,
  now: number,
): OrderRecord | undefined {
  const seen = before?.seen ? mergeOrder(before.seen, sighting.order) : sighting.order;
  const terms = unionOfTerms(before?.terms, sighting.terms);
  if (before && dequal(seen, before.seen) && terms.length === before.terms.length) return undefined;
  return { ...before, key, terms, firstSeenAt: before?.firstSeenAt ?? now, lastSeenAt: now, seen };
}

/** Undefined where the page tells nothing new of who is behind the order. */
function changedParty(
  key: string | undefined,
  before: PartyRecord | undefined,
  { party: told }: OrderSighting,
): PartyRecord | undefined {
  if (key === undefined || !told) return undefined;
  const party = joinParties(before?.party, told.party) ?? told.party;
  const words = unionOfTerms(before?.words, told.words);
  const record = { key, expiresAt: told.expiresAt, words, party };
  return dequal(record, before) ? undefined : record;
}

export function unionOfTerms(before: readonly string[] = [], more: readonly string[]): readonly string[] {
  const added = more.filter((term) => !before.includes(term));
  return added.length === 0 ? before : [...before, ...added];
}

async function toStoredOrders(
  db: ReplydockDatabase,
  records: readonly OrderRecord[],
  now: number,
): Promise<readonly StoredOrder[]> {
  const finished = records.some(hasRivals) ? await finishedImports(db) : new Set<string>();
  const broken: Parameters<typeof setAside>[1][number][] = [];
  const fitting = (key: string, value: Order): Order[] => {
    const checked = checkStored(orderSchema, { table: 'orders', key, value }, now);
    if ('value' in checked) return [checked.value];
    broken.push(checked.broken);
    return [];
  };
  const orders = records.flatMap((record) => {
    const parts = partsOf(record, finished).flatMap((part) => fitting(record.key, part));
    const order = parts.length > 0 ? parts.reduce(mergeOrder) : undefined;
    return order ? [{ key: record.key, terms: record.terms, firstSeenAt: record.firstSeenAt, order }] : [];
  });
  await setAside(db, broken);
  return orders;
}

/**
 * The order as one. Undefined where nothing is told of it.
 * @param finished ids of imports that were read to their end
 */
export function wholeOrder(record: OrderRecord, finished: ReadonlySet<string>): Order | undefined {
  const parts = partsOf(record, finished);
  return parts.length > 0 ? parts.reduce(mergeOrder) : undefined;
}

/** What is told of the order, the oldest first: what was told later counts more. */
function partsOf({ seen, lastSeenAt, reported = [] }: OrderRecord, finished: ReadonlySet<string>): readonly Order[] {
  const kinds = new Set(reported.map(({ report }) => report));
  const current = [...kinds].flatMap((kind) => currentPart(reported, kind, finished) ?? []);
  const told = current.map(({ order, toldAt }) => ({ order, toldAt }));
  const all = seen ? [...told, { order: seen, toldAt: lastSeenAt }] : told;
  return all.sort((one, other) => one.toldAt - other.toldAt).map(({ order }) => order);
}

/** While a file is being imported, the one before it of its kind still counts: it may be the only one that is whole. */
export function currentPart(
  reported: readonly ReportedPart[],
  kind: string,
  finished: ReadonlySet<string>,
): ReportedPart | undefined {
  const ofKind = reported.filter(({ report }) => report === kind);
  const whole = ofKind.filter(({ importId }) => finished.has(importId));
  return (whole.length > 0 ? whole : ofKind).toSorted((one, other) => one.toldAt - other.toldAt).at(-1);
}

function hasRivals({ reported = [] }: OrderRecord): boolean {
  return new Set(reported.map(({ report }) => report)).size < reported.length;
}

export async function finishedImports(db: ReplydockDatabase): Promise<ReadonlySet<string>> {
  const records = await db.imports.toArray();
  return new Set(records.filter(({ state }) => state === 'finished').map(({ id }) => id));
}
