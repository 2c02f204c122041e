/**
 * Joining two sightings of one order, field by field: what is known wins over what is not, the later sighting over the
 * earlier, the more exact time over the vaguer. A list page shows less than an order page and takes nothing away.
 */
import { mergeMoments } from '../time/moment-range';
import type { Order, OrderItem, Shipment } from './order';

/** What is known after `seen` came on top of `stored`. Throws when the two are different orders. */
export function mergeOrder(stored: Order, seen: Order): Order {
  if (stored.marketplace !== seen.marketplace || stored.orderId !== seen.orderId) {
    throw new DifferentOrdersError(
      `${stored.marketplace} ${stored.orderId} is not ${seen.marketplace} ${seen.orderId}`,
    );
  }
  return {
    ...known(stored),
    ...known(seen),
    ...known({
      orderedAt: mergeMoments(stored.orderedAt, seen.orderedAt),
      shipBy: mergeMoments(stored.shipBy, seen.shipBy),
      deliverBy: mergeMoments(stored.deliverBy, seen.deliverBy),
      deliveredAt: mergeMoments(stored.deliveredAt, seen.deliveredAt),
      returnRequestedAt: mergeMoments(stored.returnRequestedAt, seen.returnRequestedAt),
      returnClosedAt: mergeMoments(stored.returnClosedAt, seen.returnClosedAt),
    }),
    buyerIds: [...new Set([...stored.buyerIds, ...seen.buyerIds])],
    items: mergeLists(stored.items, seen.items, itemKeys, mergeItem),
    shipments: mergeLists(stored.shipments, seen.shipments, shipmentKeys, mergeShipment),
  };
}

export class DifferentOrdersError extends Error {
  override readonly name = 'DifferentOrdersError';
}

/** The names of one entry, strongest first. */
type Keys = readonly (string | undefined)[];

function itemKeys({ lineId, itemId, sku, title }: OrderItem): Keys {
  return [lineId, itemId, sku, title && folded(title)];
}

function shipmentKeys({ shipmentId, trackingNumber, carrier }: Shipment): Keys {
  return [shipmentId, trackingNumber && folded(trackingNumber).replaceAll(' ', ''), carrier && folded(carrier)];
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function mergeItem(stored: OrderItem, seen: OrderItem): OrderItem {
  return { ...known(stored), ...known(seen) };
}

function mergeShipment(stored: Shipment, seen: Shipment): Shipment {
  return {
    ...known(stored),
    ...known(seen),
    ...known({ shippedAt: mergeMoments(stored.shippedAt, seen.shippedAt) }),
  };
}

/**
 * Every entry once. Entries are matched one to one, the surest matches first, so that two lines of the same item stay
 * two and a second look at the same list finds each line where it put it.
 */
function mergeLists<T extends object>(
  stored: readonly T[],
  seen: readonly T[],
  keysOf: (entry: T) => Keys,
  merge: (a: T, b: T) => T,
): T[] {
  const matches = new Map<T, T>();
  const result = stored.map((entry) => ({ ...entry }));
  const left = seen.map((entry) => ({ ...entry }));
  const surestFirst: readonly ((a: T, b: T) => boolean)[] = [
    (a, b) => covers(a, b) && covers(b, a),
    covers,
    (a, b) => isSameEntry(keysOf(a), keysOf(b)),
  ];
  for (const isMatch of surestFirst) {
    const matched = new Set(matches.values());
    const open = result.filter((entry) => !matches.has(entry));
    const unmatched = left.filter((entry) => !matched.has(entry));
    for (const [entry, match] of matchAsMany(open, unmatched, isMatch)) matches.set(entry, match);
  }
  const matched = new Set(matches.values());
  const kept = result.map((entry) => {
    const match = matches.get(entry);
    return match ? merge(entry, match) : entry;
  });
  return [...kept, ...left.filter((entry) => !matched.has(entry))];
}

/** Pairs as many entries as can be: what tells little fits many, and makes way for what fits only one. */
function matchAsMany<T>(
  stored: readonly T[],
  seen: readonly T[],
  isMatch: (stored: T, seen: T) => boolean,
): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  const place = (entry: T, asked: Set<T>): boolean => {
    for (const candidate of stored) {
      if (asked.has(candidate) || !isMatch(candidate, entry)) continue;
      asked.add(candidate);
      const holder = pairs.get(candidate);
      if (holder !== undefined && !place(holder, asked)) continue;
      pairs.set(candidate, entry);
      return true;
    }
    return false;
  };
  for (const entry of seen) place(entry, new Set());
  return pairs;
}

/** Whether `a` tells everything that `b` tells. */
function covers(a: object, b: object): boolean {
  const told = new Map(Object.entries(a));
  return Object.entries(b).every(([name, value]) => JSON.stringify(told.get(name)) === JSON.stringify(value));
}

/** The strongest name that both have decides; entries without any name are told apart by their place alone. */
function isSameEntry(a: Keys, b: Keys): boolean {
  const strongest = a.findIndex((key, index) => key && b[index]);
  if (strongest >= 0) return a[strongest] === b[strongest];
  return !a.some(Boolean) && !b.some(Boolean);
}

function known<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T;
function known(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined));
}
