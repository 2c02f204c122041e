/** Orders and returns of the page's JSON in our own words. */

import { siteOfMarketplaceId } from '@/lib/domain/marketplace/sites';
import type { Order, OrderItem, OrderStatus, Shipment } from '@/lib/domain/order/order';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { canBeName, isBuyerPlaceholder } from './buyer-names';
import { relayId } from './case-facts';
import { toMoney } from './money';
import { type ItemJson, isReturn, type OrderJson, type PackageJson } from './page-json';
import { isAsin, isOrderId, tidy } from './patterns';
import { siteOfSalesChannel } from './sales-channel';

const statuses: Readonly<Record<string, OrderStatus>> = {
  pending: 'pending',
  pendingavailability: 'pending',
  unshipped: 'unshipped',
  partiallyshipped: 'partially-shipped',
  shipped: 'shipped',
  delivered: 'delivered',
  canceled: 'cancelled',
  cancelled: 'cancelled',
  returningtoseller: 'returning-to-seller',
  returnedtoseller: 'returned-to-seller',
  refunded: 'refunded',
};

export function toOrder(json: OrderJson): Order | undefined {
  if (!isOrderId(json.amazonOrderId)) return undefined;
  const site = (json.homeMarketplaceId && siteOfMarketplaceId(json.homeMarketplaceId)?.site) || undefined;
  const knownSite = site ?? siteOfSalesChannel(json.salesChannel ?? '');
  const relay = relayId(json.buyerProxyEmail);
  const buyerName = tidy(json.buyerName ?? '');
  const status = statusOf(json);
  const fulfilledBy = fulfilmentOf(json.fulfillmentChannel ?? '');
  const orderedAt = toMoment(json.purchaseDate);
  const shipBy = toMoment(json.latestShipDate);
  const deliverBy = toMoment(json.latestDeliveryDate);
  return {
    marketplace: 'amazon',
    orderId: json.amazonOrderId,
    buyerIds: relay ? [relay] : [],
    items: (json.orderItems ?? []).map((item) => toItem(item, knownSite)),
    shipments: (json.packages ?? []).map(toShipment).filter((shipment) => Object.keys(shipment).length > 0),
    ...(knownSite && { site: knownSite }),
    ...(canBeName(buyerName) && !isBuyerPlaceholder(buyerName) && { buyerName }),
    ...(status && { status }),
    ...(fulfilledBy && { fulfilledBy }),
    ...(orderedAt && { orderedAt }),
    ...(shipBy && { shipBy }),
    ...(deliverBy && { deliverBy }),
  };
}

/** An order of which only a return is known; undefined if the entry tells neither order nor day. */
export function toReturnedOrder(json: unknown): Order | undefined {
  if (!isReturn(json)) return undefined;
  const { orderInfo, orderDate, returnRequestDate, closeDate } = json;
  const orderId = typeof orderInfo.orderId === 'string' ? orderInfo.orderId : orderInfo.orderId?.value;
  if (!orderId || !isOrderId(orderId) || !returnRequestDate) return undefined;
  return {
    marketplace: 'amazon',
    orderId,
    buyerIds: [],
    items: [],
    shipments: [],
    returnRequestedAt: instant(Math.trunc(returnRequestDate)),
    ...(typeof closeDate === 'number' &&
      closeDate > 0 &&
      closeDate < 8e15 && { returnClosedAt: instant(Math.trunc(closeDate)) }),
    ...(orderDate && { orderedAt: instant(Math.trunc(orderDate)) }),
  };
}

function statusOf({ orderStatus }: OrderJson): OrderStatus | undefined {
  const word = typeof orderStatus === 'string' ? orderStatus : orderStatus?.OrderStatus;
  return word ? statuses[word.toLowerCase().replace(/[^a-z]/g, '')] : undefined;
}

function fulfilmentOf(channel: string): Order['fulfilledBy'] {
  if (/^(?:AFN|FBA|AMAZON\w*)$/i.test(channel)) return 'marketplace';
  return /^(?:MFN|FBM|MERCHANT|SELLER)$/i.test(channel) ? 'seller' : undefined;
}

function toItem(item: ItemJson, site: string | undefined): OrderItem {
  const asin = item.ASIN ?? item.asin;
  const price = item.ItemCost?.UnitPrice;
  const unitPrice = toMoney(price?.Amount, price?.CurrencyCode, site);
  return {
    ...(asin && isAsin(asin) && { itemId: asin }),
    ...(item.SellerSKU && { sku: item.SellerSKU }),
    ...(item.Title && { title: tidy(item.Title).slice(0, 1000) }),
    ...(Number.isInteger(item.QuantityOrdered) && item.QuantityOrdered != null && { quantity: item.QuantityOrdered }),
    ...(unitPrice && { unitPrice }),
  };
}

function toShipment(parcel: PackageJson): Shipment {
  const shippedAt = toMoment(parcel.ShipDate);
  return {
    ...(parcel.Carrier && { carrier: tidy(parcel.Carrier) }),
    ...(parcel.TrackingId && { trackingNumber: tidy(parcel.TrackingId) }),
    ...(shippedAt && { shippedAt }),
  };
}

/** Epoch seconds with a fraction. Anything that would be before 1995 or after 2100 is no such time. */
function toMoment(seconds: number | string | null | undefined): Moment | undefined {
  const value = Number(seconds ?? Number.NaN);
  return value > 788_918_400 && value < 4_102_444_800 ? instant(Math.round(value * 1000)) : undefined;
}
