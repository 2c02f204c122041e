/** Days that were promised, with whether they were kept where that is certain: `Sat 14 Nov, kept`. */
import { i18n } from '#i18n';
import type { Order } from '@/lib/domain/order/order';
import type { Moment } from '@/lib/domain/time/moment';
import { orderDay } from './order-days';

interface Promise {
  readonly order: Order;
  readonly by: Moment;
  /** When everything that was promised had happened; undefined where that is not known. */
  readonly doneAt: Moment | undefined;
  readonly now: number;
}

export function shipByWords(order: Order, now: number): string | undefined {
  const times = order.shipments.map(({ shippedAt }) => shippedAt);
  const known = times.filter((at) => at !== undefined);
  const isWhole = known.length > 0 && known.length === times.length && order.status !== 'partially-shipped';
  const last = known.toSorted((one, other) => one.latestAt - other.latestAt).at(-1);
  return order.shipBy && promiseWords({ order, by: order.shipBy, doneAt: isWhole ? last : undefined, now });
}

export function deliverByWords(order: Order, now: number): string | undefined {
  return order.deliverBy && promiseWords({ order, by: order.deliverBy, doneAt: order.deliveredAt, now });
}

/** A day that may be on either side of the other tells nothing. */
function promiseWords({ order, by, doneAt, now }: Promise): string {
  const day = orderDay(by, order, now);
  if (doneAt && doneAt.latestAt <= by.latestAt) return i18n.t('orders.detail.kept', { day });
  if (doneAt && doneAt.earliestAt > by.latestAt) return i18n.t('orders.detail.missed', { day });
  return day;
}
