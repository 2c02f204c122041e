/** One order in two lines: item and price, number with marketplace and status. Opened, a small table follows. */
import { ChevronDown } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import { formatMoney } from '../words/money';
import { siteName } from '../words/names';
import { Milestones } from './milestones';
import { OrderDetails } from './order-details';
import { OrderStatusLine } from './order-status-line';

interface OrderRowProps {
  readonly order: Order;
  /** The conversation is about it: shown in full. */
  readonly isOwn: boolean;
  /** Takes no room, but stays in the list. */
  readonly isTucked?: boolean;
  readonly now: number;
}

export function OrderRow({ order, isOwn, isTucked = false, now }: OrderRowProps) {
  const tableId = useId();
  const [isOpen, setOpen] = useState(false);
  const isUnseen = isBare(order);
  const weight = isOwn ? 'font-semibold' : '';
  // What nobody sees cannot be pressed.
  const canOpen = !isTucked && !isUnseen;
  return (
    <li className={isTucked ? 'sr-only' : `py-1.5 ${isOwn ? '' : 'border-t border-line first:border-t-0'}`}>
      <Head isOpen={isOpen} tableId={tableId} onToggle={canOpen ? () => setOpen(!isOpen) : undefined}>
        <ItemTitle order={order} weight={weight} />
        {canOpen && (
          <ChevronDown
            aria-hidden="true"
            size={14}
            className={`mt-0.5 -ml-2 shrink-0 text-ink-2 ${isOpen ? 'rotate-180' : ''}`}
          />
        )}
        {order.total && <span className={`ml-auto shrink-0 ${weight}`}>{formatMoney(order.total)}</span>}
      </Head>
      <MoreItems count={order.items.length - 1} />
      <div className="flex flex-wrap justify-between gap-x-3">
        <OrderPlace orderId={order.orderId} marketplace={order.marketplace} site={order.site} />
        <OrderStatusLine order={order} isOwn={isOwn} now={now} />
      </div>
      {isOwn && (isUnseen ? <Unseen /> : <Milestones order={order} now={now} />)}
      <div id={tableId} className="empty:hidden">
        {isOpen && canOpen && <OrderDetails order={order} isOwn={isOwn} now={now} />}
      </div>
    </li>
  );
}

interface HeadProps {
  readonly isOpen: boolean;
  readonly tableId: string;
  readonly onToggle: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The first line; where there is more to see, the whole of it is the button that opens it. */
function Head({ isOpen, tableId, onToggle, children }: HeadProps) {
  if (!onToggle) return <div className="flex gap-3 empty:hidden">{children}</div>;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={tableId}
      onClick={onToggle}
      className="-mx-1 -my-[3px] flex w-[calc(100%+0.5rem)] gap-3 rounded-chip px-1 py-[3px] text-left hover:text-accent"
    >
      {children}
    </button>
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
  const [first] = order.items;
  const title = first?.title;
  if (!first && isBare(order)) return null;
  const name = title ?? (first?.itemId ? i18n.t('orders.item', { id: first.itemId }) : i18n.t('orders.untitled'));
  return (
    <span className={`min-w-0 truncate ${title ? weight : 'text-ink-2'}`} title={name}>
      <bdi>{name}</bdi>
    </span>
  );
}

function MoreItems({ count }: { readonly count: number }) {
  if (count <= 0) return null;
  return <p className="text-xs text-ink-2">{i18n.t('orders.moreItems', count, { count })}</p>;
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
