/** The facts of one order as values for a template. */
import type { Order, OrderStatus, Shipment } from '../order/order';
import { daysLate, daysSinceShipping, orderSituation } from '../order/order-situation';
import { certainDay, dayOf } from '../time/calendar-day';
import { cleanLine } from './clean-value';
import { date, number, type ValuesByName } from './known-values';
import { statusWord } from './reply-words';
import { trackingValues } from './tracking-values';

interface OrderContext {
  readonly now: number;
  readonly zone: string;
  /** Primary language of the reply. */
  readonly language: string;
}

const dayMs = 86_400_000;

export function orderValues(order: Order, context: OrderContext): ValuesByName {
  const shipment = onlyShipment(order);
  return {
    ...date('order.date', certainDay(order.orderedAt, context.zone)),
    ...date('order.ship_by', certainDay(order.shipBy, context.zone)),
    ...date('order.deliver_by', certainDay(order.deliverBy, context.zone)),
    ...date('order.shipped_on', certainDay(shipment?.shippedAt, context.zone)),
    ...date('order.delivered_on', certainDay(order.deliveredAt, context.zone)),
    ...(order.total && { 'order.total': { type: 'money', money: order.total } }),
    ...statusValue(order, context),
    ...number('order.days_late', daysLate(order, context.now)),
    ...number('order.days_since_shipping', daysSinceShipping(order, context.now)),
    ...number('order.days_until_delivery', daysUntilDelivery(order, context)),
    ...itemTitles(order),
    ...trackingValues(shipment, order),
  };
}

/** The parcel, if the order travels in one. Two sightings of one tracking number are one parcel. */
function onlyShipment(order: Order): Shipment | undefined {
  const byNumber = new Map(order.shipments.map((shipment, index) => [shipment.trackingNumber ?? index, shipment]));
  const [first, ...others] = byNumber.values();
  return others.length === 0 ? first : undefined;
}

function statusValue(order: Order, { now, language }: OrderContext): ValuesByName {
  const status = statusNow(order, now);
  if (!status) return {};
  const word = statusWord(status, language);
  return { 'order.status': { type: 'status', code: status, ...(word !== undefined && { text: word }) } };
}

/** What the page called it, unless other facts of the order know better; undefined where they contradict each other. */
function statusNow(order: Order, now: number): OrderStatus | undefined {
  const situation = orderSituation(order, now);
  if (situation === 'delivered') return 'delivered';
  const isSaidToWait = order.status === 'pending' || order.status === 'unshipped';
  return isSaidToWait && situation === undefined ? undefined : order.status;
}

/** Calendar days until the promised day, 0 on the day itself; undefined once it may have passed. */
function daysUntilDelivery(order: Order, { now, zone }: OrderContext): number | undefined {
  const day = certainDay(order.deliverBy, zone);
  const situation = orderSituation(order, now);
  if (day === undefined || (situation !== 'on-its-way' && situation !== 'not-shipped')) return undefined;
  const days = Math.round((Date.parse(day) - Date.parse(dayOf(now, zone))) / dayMs);
  return days >= 0 ? days : undefined;
}

function itemTitles(order: Order): ValuesByName {
  const titles = order.items.map((item) => cleanLine(item.title));
  const texts = titles.filter((title) => title !== undefined);
  return texts.length > 0 && texts.length === titles.length ? { 'order.item_titles': { type: 'list', texts } } : {};
}
