/** The parcel of an order as values for a template: a carrier is named and linked only where nothing speaks against it. */
import { parcelCarrier } from '../order/carriers/parcel-carrier';
import type { Order, Shipment } from '../order/order';
import { cleanLine } from './clean-value';
import { text, type ValuesByName } from './known-values';

export function trackingValues(shipment: Shipment | undefined, { site, marketplace }: Order): ValuesByName {
  if (!shipment) return {};
  const number = cleanLine(shipment.trackingNumber);
  const { name, link } = parcelCarrier({ number, carrier: cleanLine(shipment.carrier), country: site });
  return {
    ...text('tracking.number', number),
    ...text('tracking.carrier', name),
    // eBay allows no addresses in messages: there the buyer finds the parcel in the purchase itself
    ...(marketplace === 'ebay' ? {} : text('tracking.link', link)),
  };
}
