/** Where an order stands, as icon and words; else the day of it, where that is not shown anyway. */
import { Ban, CircleDashed, ClockAlert, PackageCheck, RotateCcw, Truck } from 'lucide-react';
import type { Order } from '@/lib/domain/order/order';
import { orderDay } from '../words/order-days';
import { orderStatusWords, type StatusIcon } from '../words/order-status';

const icons = {
  waiting: CircleDashed,
  truck: Truck,
  delivered: PackageCheck,
  returned: RotateCcw,
  stopped: Ban,
  late: ClockAlert,
} as const satisfies Record<StatusIcon, unknown>;

interface OrderStatusLineProps {
  readonly order: Order;
  /** Its days stand below. */
  readonly isOwn: boolean;
  readonly now: number;
}

export function OrderStatusLine({ order, isOwn, now }: OrderStatusLineProps) {
  const status = orderStatusWords(order, now);
  if (!status)
    return !isOwn && order.orderedAt ? (
      <span className="text-ink-2">{orderDay(order.orderedAt, order, now)}</span>
    ) : null;
  const Icon = icons[status.icon];
  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap ${status.icon === 'late' ? 'text-late' : 'text-ink-2'}`}
    >
      <Icon aria-hidden="true" size={14} className="shrink-0" />
      {status.text}
    </span>
  );
}
