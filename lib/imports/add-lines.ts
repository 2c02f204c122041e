/**
 * Folds the rows of one order into it. Rows of an order need not stand together, and an import writes in batches: the
 * result is the same however the rows are split over calls, as long as their order is kept.
 */

import type { Money, Order, OrderItem, OrderStatus, Shipment } from '@/lib/domain/order/order';
import { joinParties } from '@/lib/domain/order/order-party';
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import { isExact, type Moment } from '@/lib/domain/time/moment';
import type { OrderFacts, ReportLine } from './report-line';

/** What the order schema allows; no marketplace has orders of so many lines. */
const mostItems = 200;
const mostShipments = 50;
const mostBuyerIds = 10;

/** The order after these rows, all of which are its own; `before` is what earlier rows of the same file made of it. */
export function addLines(before: ReportedOrder | undefined, lines: readonly ReportLine[]): ReportedOrder {
  const [first] = lines;
  let reported = before;
  if (!reported) {
    if (!first) throw new NoLinesError('An order begins with a line');
    const { marketplace, orderId } = first;
    reported = { order: { marketplace, orderId, buyerIds: [], items: [], shipments: [] } };
  }
  for (const line of lines) reported = addLine(reported, line);
  return reported;
}

export class NoLinesError extends Error {
  override readonly name = 'NoLinesError';
}

function addLine({ order, party }: ReportedOrder, line: ReportLine): ReportedOrder {
  const isRepeated = isSameItemAgain(order, line);
  const joined = joinParties(line.party, party);
  return {
    order: {
      ...order,
      ...joinFacts(order, line.facts, isRepeated),
      buyerIds: joinIds(order.buyerIds, line.buyerId),
      items: line.item ? joinItems(order.items, line.item, line.report === 'fba-shipments') : order.items,
      shipments: line.shipments.reduce(joinShipments, order.shipments),
    },
    ...(joined && { party: joined }),
  };
}

/** New Orders reports repeat an item for each of its promotions; what it costs to ship is then told again, too. */
function isSameItemAgain({ items }: Order, { item, report }: ReportLine): boolean {
  return report !== 'fba-shipments' && item?.lineId !== undefined && items.some(({ lineId }) => lineId === item.lineId);
}

function joinIds(ids: string[], id: string | undefined): string[] {
  return id === undefined || ids.includes(id) || ids.length >= mostBuyerIds ? ids : [...ids, id];
}

const lastingFacts = [
  'site',
  'account',
  'total',
  'fulfilledBy',
  'recordNumber',
  'salesChannel',
  'isBusinessBuyer',
  'purchaseOrder',
  'paidAt',
] as const;

/** What is known stays; amounts of lines add up; of times, the first order, the next to ship, the last to arrive. */
function joinFacts(order: Order, facts: OrderFacts, isRepeated: boolean): Partial<Order> {
  const joined: Partial<Order> = {};
  for (const name of lastingFacts) {
    if (order[name] === undefined && facts[name] !== undefined) Object.assign(joined, { [name]: facts[name] });
  }
  const shippingTotal = isRepeated ? order.shippingTotal : sum(order.shippingTotal, facts.shippingTotal);
  const status = joinStatuses(order.status, facts.status);
  const orderedAt = choose(order.orderedAt, facts.orderedAt, (a, b) => b.earliestAt < a.earliestAt);
  const shipBy = choose(order.shipBy, facts.shipBy, (a, b) => b.latestAt < a.latestAt);
  const deliverBy = choose(order.deliverBy, facts.deliverBy, (a, b) => b.latestAt > a.latestAt);
  if (shippingTotal !== undefined) joined.shippingTotal = shippingTotal;
  if (status !== undefined) joined.status = status;
  if (orderedAt !== undefined) joined.orderedAt = orderedAt;
  if (shipBy !== undefined) joined.shipBy = shipBy;
  if (deliverBy !== undefined) joined.deliverBy = deliverBy;
  return joined;
}

function sum(a: Money | undefined, b: Money | undefined): Money | undefined {
  if (!a || !b) return a ?? b;
  const amountMinor = a.amountMinor + b.amountMinor;
  return a.currency === b.currency && Number.isSafeInteger(amountMinor) ? { ...a, amountMinor } : a;
}

/** `isBetter` tells whether the second may take the place of the first; an exact time is never replaced by a vague one. */
function choose(
  a: Moment | undefined,
  b: Moment | undefined,
  isBetter: (a: Moment, b: Moment) => boolean,
): Moment | undefined {
  if (!a || !b) return a ?? b;
  if (isExact(a) !== isExact(b)) return isExact(a) ? a : b;
  return isBetter(a, b) ? b : a;
}

/** Lines that have left and lines that have not are an order that has left in part. */
function joinStatuses(a: OrderStatus | undefined, b: OrderStatus | undefined): OrderStatus | undefined {
  if (a === undefined || b === undefined || a === b) return b ?? a;
  const both = new Set([a, b]);
  if (both.has('partially-shipped')) return 'partially-shipped';
  if (both.has('shipped') && both.has('unshipped')) return 'partially-shipped';
  if (both.has('cancelled')) return a === 'cancelled' ? b : a;
  return b;
}

/** The same line number is the same item: told again, or, in FBA reports, its next parcel. Other lines all count. */
function joinItems(items: OrderItem[], item: OrderItem, isNextParcel: boolean): OrderItem[] {
  const index = item.lineId === undefined ? -1 : items.findIndex(({ lineId }) => lineId === item.lineId);
  const known = items[index];
  if (!known) return items.length < mostItems ? [...items, withUnitPrice(item)] : items;
  const merged = { ...item, ...known };
  if (!isNextParcel) return items.with(index, withUnitPrice(merged));
  const { unitPrice: _, ...rest } = merged;
  const lineTotal = sum(known.lineTotal, item.lineTotal);
  const quantity = known.quantity === undefined ? item.quantity : known.quantity + (item.quantity ?? 0);
  return items.with(
    index,
    withUnitPrice({ ...rest, ...(lineTotal && { lineTotal }), ...(quantity !== undefined && { quantity }) }),
  );
}

/** What one costs, where the total divides evenly. */
function withUnitPrice(item: OrderItem): OrderItem {
  const { unitPrice, lineTotal, quantity } = item;
  if (unitPrice || !lineTotal || !quantity || lineTotal.amountMinor % quantity !== 0) return item;
  return { ...item, unitPrice: { ...lineTotal, amountMinor: lineTotal.amountMinor / quantity } };
}

/**
 * One parcel by its number or tracking number. A row that only says when it left, as eBay's summaries do, and a row
 * that only says its tracking number are the same parcel.
 */
function joinShipments(shipments: Shipment[], shipment: Shipment): Shipment[] {
  const index = shipments.findIndex((known) => isSameParcel(known, shipment));
  const known = shipments[index];
  if (!known) return shipments.length < mostShipments ? [...shipments, shipment] : shipments;
  return shipments.with(index, { ...shipment, ...known });
}

function isSameParcel(a: Shipment, b: Shipment): boolean {
  if (a.shipmentId !== undefined || b.shipmentId !== undefined) return a.shipmentId === b.shipmentId;
  if (a.trackingNumber !== undefined && b.trackingNumber !== undefined) return a.trackingNumber === b.trackingNumber;
  const areTimesOne = !a.shippedAt || !b.shippedAt || a.shippedAt.earliestAt === b.shippedAt.earliestAt;
  return areTimesOne && (a.carrier === undefined || b.carrier === undefined || a.carrier === b.carrier);
}
