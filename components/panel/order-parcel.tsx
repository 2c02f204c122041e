/** One parcel of an order: carrier, when it left, its number; a link only where the carrier is certain. */
import { ArrowUpRight } from 'lucide-react';
import { i18n } from '#i18n';
import { parcelCarrier } from '@/lib/domain/order/carriers/parcel-carrier';
import type { Order, Shipment } from '@/lib/domain/order/order';
import { orderDay } from '../words/order-days';
import { DetailRow } from './detail-row';

interface OrderParcelProps {
  readonly shipment: Shipment;
  readonly order: Order;
  /** Tells when it left. */
  readonly hasDay: boolean;
  readonly now: number;
}

export function OrderParcel({ shipment, order, hasDay, now }: OrderParcelProps) {
  const { trackingNumber, carrier, shippedAt } = shipment;
  const { name, link } = parcelCarrier({ number: trackingNumber, carrier, country: order.site });
  const title = (
    <>
      <bdi>{name ?? i18n.t('orders.detail.parcel')}</bdi>
      {hasDay && shippedAt && `, ${i18n.t('orders.detail.shipped', { day: orderDay(shippedAt, order, now) })}`}
    </>
  );
  return (
    <DetailRow name={title}>
      {trackingNumber && (link ? <TrackingLink {...{ link, trackingNumber, name }} /> : <bdi>{trackingNumber}</bdi>)}
    </DetailRow>
  );
}

interface TrackingLinkProps {
  readonly link: string;
  readonly trackingNumber: string;
  readonly name: string | undefined;
}

function TrackingLink({ link, trackingNumber, name = '' }: TrackingLinkProps) {
  return (
    <a
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      title={i18n.t('orders.detail.tracking', { number: trackingNumber, carrier: name })}
      className="text-accent underline-offset-2 hover:underline"
    >
      <bdi>{trackingNumber}</bdi>
      <ArrowUpRight aria-hidden="true" size={14} className="ml-1 inline-block" />
    </a>
  );
}
