/** Orders as last known, found by number and by buyer. */
import { dequal } from 'dequal';
import { mergeOrder } from '@/lib/domain/order/merge-orders';
import { type Order, orderSchema } from '@/lib/domain/order/order';
import type { OrderRecord, ReplydockDatabase } from './database';
import { checkStored, setAside } from './set-aside';

/** Order numbers are unique within a marketplace, whatever site shows them. */
export function orderKey(order: Pick<Order, 'marketplace' | 'orderId'>): string {
  return `${order.marketplace}:${order.orderId}`;
}

export interface OrdersOfBuyer {
  readonly orders: readonly Order[];
  /** Epoch ms of the first sighting of any of them. */
  readonly firstSeenAt?: number;
}

/** Orders named by key, then those of the buyer's identities, newest first. Records that do not fit are set aside. */
export async function readOrders(
  db: ReplydockDatabase,
  {
    keys,
    buyerIds,
    now,
  }: { readonly keys: readonly string[]; readonly buyerIds: readonly string[]; readonly now: number },
): Promise<OrdersOfBuyer> {
  const [foundByKey, ofBuyer] = await Promise.all([
    db.orders.bulkGet([...keys]),
    buyerIds.length === 0
      ? []
      : db.orders
          .where('buyerIds')
          .anyOf([...buyerIds])
          .distinct()
          .toArray(),
  ]);
  const named = foundByKey.flatMap((record) => (record ? [record] : []));
  const known = new Set(named.map((record) => record.key));
  const others = ofBuyer.filter((record) => !known.has(record.key)).sort((a, b) => orderedAt(b) - orderedAt(a));
  const records = [...named, ...others];
  const checked = records.map((record) =>
    checkStored(orderSchema, { table: 'orders', key: record.key, value: record.order }, now),
  );
  const broken = checked.flatMap((result) => ('broken' in result ? [result.broken] : []));
  if (broken.length > 0) await setAside(db, broken);
  const orders = checked.flatMap((result) => ('value' in result ? [result.value] : []));
  if (records.length === 0) return { orders };
  return { orders, firstSeenAt: Math.min(...records.map((record) => record.firstSeenAt)) };
}

/** Merges sightings into what is stored; nothing known before is lost. */
export async function recordOrders(db: ReplydockDatabase, seen: readonly Order[], now: number): Promise<void> {
  if (seen.length === 0) return;
  await db.transaction('rw', db.orders, async () => {
    const stored = await db.orders.bulkGet(seen.map(orderKey));
    const before = new Map(stored.flatMap((record) => (record ? [[record.key, record]] : [])));
    const changed = new Map<string, OrderRecord>();
    for (const order of seen) {
      const key = orderKey(order);
      const record = mergeRecord(changed.get(key) ?? before.get(key), { key, order }, now);
      if (record) changed.set(key, record);
    }
    await db.orders.bulkPut([...changed.values()]);
  });
}

function orderedAt(record: OrderRecord): number {
  return record.order.orderedAt?.latestAt ?? record.firstSeenAt;
}

/** Undefined where the sighting changes nothing. */
function mergeRecord(
  before: OrderRecord | undefined,
  seen: { readonly key: string; readonly order: Order },
  now: number,
): OrderRecord | undefined {
  const order = before ? mergeOrder(before.order, seen.order) : seen.order;
  if (before && dequal(order, before.order)) return undefined;
  return { key: seen.key, buyerIds: order.buyerIds, firstSeenAt: before?.firstSeenAt ?? now, lastSeenAt: now, order };
}
