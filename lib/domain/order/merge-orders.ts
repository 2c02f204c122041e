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

function itemKeys({ itemId, sku, title }: OrderItem): Keys {
  return [itemId, sku, title && folded(title)];
}

function shipmentKeys({ trackingNumber, carrier }: Shipment): Keys {
  return [trackingNumber && folded(trackingNumber).replaceAll(' ', ''), carrier && folded(carrier)];
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
  const surestFirst: readonly ((a: T, b: T) => boolean)[] = [
    (a, b) => covers(a, b) && covers(b, a),
    covers,
    (a, b) => isSameEntry(keysOf(a), keysOf(b)),
  ];
  const unmatched = stored.map((entry) => ({ ...entry }));
  const result = [...unmatched];
  const left = new Set(seen.map((entry) => ({ ...entry })));
  for (const isMatch of surestFirst) {
    for (const entry of left) {
      const index = unmatched.findIndex((candidate) => isMatch(candidate, entry));
      const [match] = index < 0 ? [] : unmatched.splice(index, 1);
      if (!match) continue;
      matches.set(match, entry);
      left.delete(entry);
    }
  }
  const kept = result.map((entry) => {
    const match = matches.get(entry);
    return match ? merge(entry, match) : entry;
  });
  return [...kept, ...left];
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
