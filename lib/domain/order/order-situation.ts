/**
 * Where an order stands, as far as replies care. Nothing is guessed: a parcel whose dates are unknown is neither on
 * its way nor late.
 */
import type { OrderSituation } from '../template/template';
import type { Order } from './order';

const dayMs = 86_400_000;
/** The shortest day there is, where clocks go forward. */
const shortestDayMs = 23 * 3_600_000;
/** Marketplaces leave seller-shipped orders at "shipped" for ever; after this long they tell nothing of lateness. */
const lateAtMostMs = 90 * dayMs;
/** Overdue by so long, a parcel seldom turns up any more: the time after which carriers open a search. */
const lostAfterMs = 14 * dayMs;

/**
 * The situation of the order a conversation is about; undefined when it cannot be told.
 * Pass `undefined` only where there is known to be no order.
 */
export function orderSituation(order: Order | undefined, now: number): OrderSituation | undefined {
  if (!order) return 'no-order';
  switch (order.status) {
    case 'cancelled':
      return 'cancelled';
    case 'delivered':
      return 'delivered';
    case 'pending':
    case 'unshipped':
      return hasShipped(order, now) || hasArrived(order, now) ? undefined : 'not-shipped';
    case 'shipped':
      return hasArrived(order, now) ? 'delivered' : situationUnderway(order, now);
    case undefined:
      if (hasArrived(order, now)) return 'delivered';
      return hasShipped(order, now) ? situationUnderway(order, now) : undefined;
    case 'returning-to-seller':
    case 'returned-to-seller':
      return order.deliveredAt === undefined && order.returnRequestedAt === undefined
        ? 'returned-to-sender'
        : undefined;
    case 'partially-shipped':
    case 'refunded':
      return undefined;
  }
}

function hasShipped(order: Order, now: number): boolean {
  return order.shipments.some(({ shippedAt }) => shippedAt !== undefined && shippedAt.latestAt <= now);
}

function hasArrived(order: Order, now: number): boolean {
  return order.deliveredAt !== undefined && order.deliveredAt.earliestAt <= now;
}

/** In time until the promised day has surely not ended, late once it surely has. */
function situationUnderway(order: Order, now: number): OrderSituation | undefined {
  const { deliverBy } = order;
  if (!deliverBy) return undefined;
  const inTimeUntil = deliverBy.precision === 'day' ? deliverBy.earliestAt + shortestDayMs : deliverBy.earliestAt;
  if (now < inTimeUntil) return 'on-its-way';
  const overdueMs = now - deliverBy.latestAt;
  if (overdueMs <= 0 || overdueMs > lateAtMostMs) return undefined;
  return overdueMs > lostAfterMs && mayBeCalledLost(order, now) ? 'lost' : 'late';
}

/** Only of parcels that surely left and can be traced; a buyer who asks for a return has something to return. */
function mayBeCalledLost(order: Order, now: number): boolean {
  return (
    order.returnRequestedAt === undefined &&
    order.shipments.length > 0 &&
    order.shipments.every(
      ({ trackingNumber, shippedAt }) =>
        trackingNumber !== undefined && (shippedAt === undefined || shippedAt.latestAt <= now),
    )
  );
}

/** Days past the promised delivery, begun ones counted; undefined unless the order is late or lost. */
export function daysLate(order: Order, now: number): number | undefined {
  const situation = orderSituation(order, now);
  if (!order.deliverBy || (situation !== 'late' && situation !== 'lost')) return undefined;
  return Math.ceil((now - order.deliverBy.latestAt) / dayMs);
}

/** Whole days since the last parcel left; undefined unless every parcel's time is known. */
export function daysSinceShipping(order: Order, now: number): number | undefined {
  const times = order.shipments.map(({ shippedAt }) => shippedAt?.latestAt);
  const known = times.filter((at) => at !== undefined && at <= now);
  if (known.length === 0 || known.length < times.length) return undefined;
  return Math.floor((now - Math.max(...known.map(Number))) / dayMs);
}
