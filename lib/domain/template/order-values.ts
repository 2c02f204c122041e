/** The facts of one order as values for a template. */
import type { Order, Shipment } from '../order/order';
import { daysLate, daysSinceShipping } from '../order/order-situation';
import { certainDay } from './calendar-day';
import { cleanLine } from './clean-value';
import { date, number, text, type ValuesByName } from './known-values';
import { statusWord } from './reply-words';

interface OrderContext {
  readonly now: number;
  readonly zone: string;
  /** Primary language of the reply. */
  readonly language: string;
}

export function orderValues(order: Order, context: OrderContext): ValuesByName {
  const shipment = onlyShipment(order);
  return {
    ...date('order.date', certainDay(order.orderedAt, context.zone)),
    ...date('order.ship_by', certainDay(order.shipBy, context.zone)),
    ...date('order.deliver_by', certainDay(order.deliverBy, context.zone)),
    ...date('order.shipped_on', certainDay(shipment?.shippedAt, context.zone)),
    ...date('order.delivered_on', certainDay(order.deliveredAt, context.zone)),
    ...(order.total && { 'order.total': { type: 'money', money: order.total } }),
    ...statusValue(order, context.language),
    ...number('order.days_late', daysLate(order, context.now)),
    ...number('order.days_since_shipping', daysSinceShipping(order, context.now)),
    ...itemTitles(order),
    ...text('tracking.number', cleanLine(shipment?.trackingNumber)),
    ...text('tracking.carrier', cleanLine(shipment?.carrier)),
  };
}

/** The parcel, if the order travels in one. Two sightings of one tracking number are one parcel. */
function onlyShipment(order: Order): Shipment | undefined {
  const byNumber = new Map(order.shipments.map((shipment, index) => [shipment.trackingNumber ?? index, shipment]));
  const [first, ...others] = byNumber.values();
  return others.length === 0 ? first : undefined;
}

function statusValue(order: Order, language: string): ValuesByName {
  if (!order.status) return {};
  const word = statusWord(order.status, language);
  return { 'order.status': { type: 'status', code: order.status, ...(word !== undefined && { text: word }) } };
}

function itemTitles(order: Order): ValuesByName {
  const titles = order.items.map((item) => cleanLine(item.title));
  const texts = titles.filter((title) => title !== undefined);
  return texts.length > 0 && texts.length === titles.length ? { 'order.item_titles': { type: 'list', texts } } : {};
}
