/** Where an order stands, in a word or two. */
import { i18n } from '#i18n';
import type { Order, OrderStatus } from '@/lib/domain/order/order';
import { daysLate } from '@/lib/domain/order/order-situation';
import { orderDay } from './order-days';

const statusKeys = {
  pending: 'orders.status.pending',
  unshipped: 'orders.status.unshipped',
  'partially-shipped': 'orders.status.partlyShipped',
  shipped: 'orders.status.shipped',
  delivered: 'orders.status.delivered',
  cancelled: 'orders.status.cancelled',
  'returning-to-seller': 'orders.status.returning',
  'returned-to-seller': 'orders.status.returned',
  refunded: 'orders.status.refunded',
} as const satisfies Record<OrderStatus, string>;

export type StatusIcon = 'waiting' | 'truck' | 'delivered' | 'returned' | 'stopped' | 'late';

const statusIcons: Readonly<Record<OrderStatus, StatusIcon>> = {
  pending: 'waiting',
  unshipped: 'waiting',
  'partially-shipped': 'truck',
  shipped: 'truck',
  delivered: 'delivered',
  cancelled: 'stopped',
  'returning-to-seller': 'returned',
  'returned-to-seller': 'returned',
  refunded: 'returned',
};

export interface StatusWords {
  readonly icon: StatusIcon;
  readonly text: string;
}

/** The bare word: `Shipped`. */
export function statusName(status: OrderStatus): string {
  return i18n.t(statusKeys[status]);
}

/** Undefined where nothing is known of it. */
export function orderStatusWords(order: Order, now: number): StatusWords | undefined {
  const late = daysLate(order, now);
  if (late !== undefined) return { icon: 'late', text: i18n.t('orders.status.overdue', late, { count: late }) };
  const { status, deliveredAt } = order;
  if (order.returnRequestedAt && (status === undefined || status === 'shipped' || status === 'delivered')) {
    return { icon: 'returned', text: i18n.t('orders.status.returnRequested') };
  }
  const hasArrived = deliveredAt !== undefined && deliveredAt.earliestAt <= now;
  if (hasArrived && (status === undefined || status === 'shipped' || status === 'delivered')) {
    return { icon: 'delivered', text: i18n.t('orders.status.deliveredOn', { day: orderDay(deliveredAt, order, now) }) };
  }
  return status && { icon: statusIcons[status], text: statusName(status) };
}
