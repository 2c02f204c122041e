/** What is known of one order beyond its two lines, as a small table. What is not known has no row. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Order, OrderItem } from '@/lib/domain/order/order';
import { formatMoney } from '../words/money';
import { marketplaceName } from '../words/names';
import { orderDay } from '../words/order-days';
import { amountWords } from '../words/order-items';
import { deliverByWords, shipByWords } from '../words/order-promises';
import { DetailRow } from './detail-row';
import { OrderParcel } from './order-parcel';

interface OrderDetailsProps {
  readonly order: Order;
  /** What its milestones tell stands above already. */
  readonly isOwn: boolean;
  readonly now: number;
}

interface Detail {
  readonly name: string;
  readonly value: ReactNode;
}

export function OrderDetails({ order, isOwn, now }: OrderDetailsProps) {
  const { items, shipments } = order;
  const hasDay = !isOwn || shipments.length > 1;
  const facts = factsOf({ order, isOwn, now });
  if (items.length + shipments.length + facts.length === 0) {
    return <p className="pt-1 text-xs text-ink-3">{i18n.t('orders.detail.notKnown')}</p>;
  }
  return (
    <dl className="flex flex-col gap-1 pt-2 pb-1">
      {numbered(items).map(({ thing: item, place }) => (
        <DetailRow key={`item ${place}`} name={<ItemName item={item} isOnly={items.length === 1} />}>
          {amountWords(item)}
        </DetailRow>
      ))}
      {facts.map(({ name, value }) => (
        <DetailRow key={name} name={name}>
          {value}
        </DetailRow>
      ))}
      {numbered(shipments).map(({ thing: shipment, place }) => (
        <OrderParcel key={`parcel ${place}`} {...{ shipment, order, hasDay, now }} />
      ))}
    </dl>
  );
}

/** Two lines of one order may be alike in everything but their place. */
function numbered<T>(things: readonly T[]) {
  return things.map((thing, place) => ({ thing, place }));
}

/** The title of the only item stands above already. */
function ItemName({ item, isOnly }: { readonly item: OrderItem; readonly isOnly: boolean }) {
  const { title, itemId, sku } = item;
  const name = title ?? (itemId ? i18n.t('orders.item', { id: itemId }) : i18n.t('orders.untitled'));
  return (
    <>
      {isOnly ? i18n.t('orders.detail.item') : <bdi className="line-clamp-2">{name}</bdi>}
      {sku && <span className="block text-xs text-ink-3">{i18n.t('orders.detail.sku', { sku })}</span>}
    </>
  );
}

function factsOf({ order, isOwn, now }: OrderDetailsProps): readonly Detail[] {
  const { shippingTotal, orderedAt, paidAt, deliveredAt, returnRequestedAt } = order;
  const isDueAbove = isOwn && !deliveredAt;
  const rows: readonly (Detail | undefined)[] = [
    row(i18n.t('orders.detail.postage'), shippingTotal && formatMoney(shippingTotal)),
    row(i18n.t('orders.detail.ordered'), !isOwn && orderedAt && orderDay(orderedAt, order, now)),
    row(i18n.t('orders.detail.paid'), paidAt && orderDay(paidAt, order, now)),
    row(i18n.t('orders.detail.shipBy'), shipByWords(order, now)),
    row(i18n.t('orders.detail.deliverBy'), !isDueAbove && deliverByWords(order, now)),
    row(i18n.t('orders.detail.delivered'), !isOwn && deliveredAt && orderDay(deliveredAt, order, now)),
    row(i18n.t('orders.detail.returnAsked'), returnRequestedAt && orderDay(returnRequestedAt, order, now)),
    row(i18n.t('orders.detail.sentBy'), senderOf(order)),
    row(i18n.t('orders.detail.business'), order.isBusinessBuyer && i18n.t('orders.detail.businessBuyer')),
    row(i18n.t('orders.detail.purchaseOrder'), order.purchaseOrder && <bdi>{order.purchaseOrder}</bdi>),
    row(i18n.t('orders.detail.recordNumber'), order.recordNumber && <bdi>{order.recordNumber}</bdi>),
  ];
  return rows.filter((known) => known !== undefined);
}

function row(name: string, value: ReactNode): Detail | undefined {
  return value ? { name, value } : undefined;
}

function senderOf({ fulfilledBy, marketplace }: Order): string | undefined {
  if (fulfilledBy === undefined) return undefined;
  return fulfilledBy === 'seller' ? i18n.t('orders.detail.sentBySeller') : marketplaceName(marketplace);
}
