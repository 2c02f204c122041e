/** One order in two lines: item and price, number with marketplace and status. Numbers are never cut. */
import { Ban, CircleDashed, ClockAlert, PackageCheck, RotateCcw, Truck } from 'lucide-react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import { formatMomentDay } from '../words/moments';
import { formatMoney } from '../words/money';
import { siteName } from '../words/names';
import { orderStatusWords, type StatusIcon } from '../words/order-status';
import { Milestones } from './milestones';

const icons = {
  waiting: CircleDashed,
  truck: Truck,
  delivered: PackageCheck,
  returned: RotateCcw,
  stopped: Ban,
  late: ClockAlert,
} as const satisfies Record<StatusIcon, unknown>;

interface OrderRowProps {
  readonly order: Order;
  /** The conversation is about it: shown in full. */
  readonly isOwn: boolean;
  /** Takes no room, but stays in the list. */
  readonly isTucked?: boolean;
  readonly now: number;
}

export function OrderRow({ order, isOwn, isTucked = false, now }: OrderRowProps) {
  const weight = isOwn ? 'font-semibold' : '';
  return (
    <li className={isTucked ? 'sr-only' : `py-1.5 ${isOwn ? '' : 'border-t border-line first:border-t-0'}`}>
      <div className="flex gap-3 empty:hidden">
        <ItemTitle order={order} weight={weight} />
        {order.total && <span className={`shrink-0 ${weight}`}>{formatMoney(order.total)}</span>}
      </div>
      <div className="flex flex-wrap justify-between gap-x-3">
        <OrderPlace orderId={order.orderId} marketplace={order.marketplace} site={order.site} />
        <OrderStatusLine order={order} isOwn={isOwn} now={now} />
      </div>
      {isOwn && (isBare(order) ? <Unseen /> : <Milestones order={order} now={now} />)}
    </li>
  );
}

interface UnseenOrderRowProps {
  readonly orderId: string;
  readonly marketplace: MarketplaceName;
  readonly site: string | undefined;
  readonly title: string | undefined;
}

/** An order that the conversation names and nobody has looked at yet. */
export function UnseenOrderRow({ orderId, marketplace, site, title }: UnseenOrderRowProps) {
  return (
    <li className="py-1.5">
      {title && (
        <p className="truncate font-semibold" title={title}>
          <bdi>{title}</bdi>
        </p>
      )}
      <OrderPlace orderId={orderId} marketplace={marketplace} site={site} />
      <Unseen />
    </li>
  );
}

function Unseen() {
  return <p className="text-xs text-ink-3">{i18n.t('orders.unseen')}</p>;
}

/** Nothing but its number and item: only a conversation named it. */
function isBare({ status, orderedAt, total, shipments, deliverBy }: Order): boolean {
  return !status && !orderedAt && !total && !deliverBy && shipments.length === 0;
}

function ItemTitle({ order, weight }: { readonly order: Order; readonly weight: string }) {
  const [first, ...others] = order.items;
  const title = first?.title;
  if (!first && isBare(order)) return null;
  const name = title ?? (first?.itemId ? i18n.t('orders.item', { id: first.itemId }) : i18n.t('orders.untitled'));
  return (
    <div className="min-w-0 flex-1">
      <p className={`truncate ${title ? weight : 'text-ink-2'}`} title={name}>
        <bdi>{name}</bdi>
      </p>
      {others.length > 0 && (
        <p className="text-xs text-ink-2">{i18n.t('orders.moreItems', others.length, { count: others.length })}</p>
      )}
    </div>
  );
}

function OrderPlace({
  orderId,
  ...place
}: {
  readonly orderId: string;
  readonly marketplace: MarketplaceName;
  readonly site: string | undefined;
}) {
  return (
    <span className="text-ink-2">
      <span className="whitespace-nowrap">{orderId}</span> ·{' '}
      <span className="whitespace-nowrap">{siteName(place)}</span>
    </span>
  );
}

function OrderStatusLine({ order, isOwn, now }: Pick<OrderRowProps, 'order' | 'isOwn' | 'now'>) {
  const status = orderStatusWords(order, now);
  if (!status)
    return !isOwn && order.orderedAt ? (
      <span className="text-ink-2">{formatMomentDay(order.orderedAt, now)}</span>
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
