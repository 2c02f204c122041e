/**
 * Finds stored orders while the seller types: by order number, tracking number, name, eBay user name or item. Every
 * question goes to an index, so it takes as long with a million orders as with ten.
 */
import { identityTerms, itemTerm, nameTerms, trackingTerm } from '@/lib/domain/customer/terms';
import { marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { foldText } from '@/lib/domain/template/fold-text';
import { distinctWords } from '@/lib/domain/template/search-words';
import type { FoundBy, FoundOrder } from '@/lib/protocol/customer-pages';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readOrders } from '@/lib/store/orders-table';
import { readSigner } from '@/lib/store/signing-key';

const leastLetters = 2;
/** Shorter numbers fit too much. */
const leastOfTracking = 5;
/** Rows looked at to find those that have all words. */
const mostLookedAt = 400;
const mostItems = 20;
const itemsAtOnce = 4;

/** At most `limit` orders, what fits best first. */
export async function searchOrders(
  db: ReplydockDatabase,
  { query, limit, now }: { readonly query: string; readonly limit: number; readonly now: number },
): Promise<readonly FoundOrder[]> {
  const text = query.trim();
  if (text.length < leastLetters) return [];
  const ways = [byOrderNumber, byTrackingNumber, byUserName, byName, byWholeName, byItem];
  const found = await Promise.all(ways.map((way) => way(db, text, limit)));
  const reasons = new Map<string, FoundBy>();
  for (const { by, keys } of found) for (const key of keys) if (!reasons.has(key)) reasons.set(key, by);
  const keys = [...reasons.keys()].slice(0, limit);
  const [orders, parties] = await Promise.all([readOrders(db, keys, now), db.parties.bulkGet(keys)]);
  const partyOf = new Map(parties.flatMap((record) => (record ? [[record.key, record.party]] : [])));
  return orders.flatMap(({ key, order }) => {
    const by = reasons.get(key);
    const party = partyOf.get(key);
    return by ? [{ key, order, by, ...(party && { party }) }] : [];
  });
}

interface Found {
  readonly by: FoundBy;
  /** Of orders. */
  readonly keys: readonly string[];
}

type Way = (db: ReplydockDatabase, text: string, limit: number) => Promise<Found>;

const byOrderNumber: Way = async (db, text, limit) => {
  const number = text.replaceAll(/\s/g, '');
  if (!/^[\dS][\d-]*$/i.test(number)) return { by: 'order-number', keys: [] };
  const ranges = marketplaceNames.map((name) =>
    db.orders.where('key').startsWith(`${name}:${number.toUpperCase()}`).limit(limit).primaryKeys(),
  );
  return { by: 'order-number', keys: (await Promise.all(ranges)).flat() };
};

const byTrackingNumber: Way = async (db, text, limit) => {
  const term = trackingTerm(text);
  if (!/\d/.test(term) || term.length < leastOfTracking + 2) return { by: 'tracking-number', keys: [] };
  return { by: 'tracking-number', keys: await db.orders.where('terms').startsWith(term).limit(limit).primaryKeys() };
};

const byUserName: Way = async (db, text, limit) => {
  if (/\s/.test(text)) return { by: 'user-name', keys: [] };
  const terms = identityTerms([`ebay:user:${text.toLowerCase()}`], await readSigner(db));
  return { by: 'user-name', keys: await keysWithTerms(db, terms, limit) };
};

const byName: Way = async (db, text, limit) => {
  const words = distinctWords(text);
  const longest = longestOf(words);
  if (!longest) return { by: 'name', keys: [] };
  const records = await db.parties.where('words').startsWith(longest).limit(mostLookedAt).toArray();
  const fitting = onceEach(records).filter((record) => hasAll(record.words, words));
  return { by: 'name', keys: fitting.slice(0, limit).map(({ key }) => key) };
};

const byWholeName: Way = async (db, text, limit) => ({
  by: 'whole-name',
  keys: await keysWithTerms(db, nameTerms(text, await readSigner(db)), limit),
});

const byItem: Way = async (db, text, limit) => {
  const words = distinctWords(text);
  const longest = longestOf(words);
  if (!longest) return { by: 'item', keys: [] };
  const [named, titled] = await Promise.all([
    db.items.bulkGet(marketplaceNames.map((name) => `${name}:${text.toUpperCase()}`)),
    db.items.where('words').startsWith(longest).limit(mostLookedAt).toArray(),
  ]);
  const fitting = titled.filter((item) => hasAll(item.words, words));
  const items = onceEach([...named.flatMap((item) => item ?? []), ...fitting]).slice(0, mostItems);
  const terms = items.map(({ key }) => itemTerm(key));
  const keys: string[] = [];
  // A few items mostly have more orders than are shown.
  for (let first = 0; first < terms.length && keys.length < limit; first += itemsAtOnce)
    keys.push(...(await keysWithTerms(db, terms.slice(first, first + itemsAtOnce), limit)));
  return { by: 'item', keys };
};

/** An index of words names a record once for each word; to let the index leave doubles out takes a step for each row. */
function onceEach<Row extends { readonly key: string }>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [row.key, row])).values()];
}

async function keysWithTerms(db: ReplydockDatabase, terms: readonly string[], limit: number): Promise<string[]> {
  if (terms.length === 0) return [];
  const found = await Promise.all(
    terms.map((term) => db.orders.where('terms').equals(term).limit(limit).primaryKeys()),
  );
  return found.flat();
}

/** The longest word fits least. */
function longestOf(words: readonly string[]): string | undefined {
  const [longest] = words.toSorted((one, other) => other.length - one.length);
  return longest !== undefined && longest.length >= leastLetters ? longest : undefined;
}

/** Each word of the query is the beginning of one of the words. */
function hasAll(words: readonly string[], query: readonly string[]): boolean {
  return query.every((wanted) => words.some((word) => word.startsWith(foldText(wanted))));
}
