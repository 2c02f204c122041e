/** One order as `inspect report` prints it: every key is there, null where the file tells nothing. */

import { splitAddressReference } from '@/lib/domain/customer/address-reference';
import { normaliseName } from '@/lib/domain/customer/normalise-name';
import { normalisePhone } from '@/lib/domain/customer/normalise-phone';
import { normalisePostcode } from '@/lib/domain/customer/normalise-postcode';
import { amazonSites, ebaySites } from '@/lib/domain/marketplace/sites';
import { carriersOf } from '@/lib/domain/order/carriers/carriers-of';
import type { Money, Order, OrderItem, OrderStatus } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import { isExact, type Moment } from '@/lib/domain/time/moment';
import { wallTimeAt } from '@/lib/domain/time/zones';
import type { ReportLine } from '@/lib/imports/report-line';

const printedStatus: Readonly<Record<OrderStatus, string>> = {
  pending: 'PENDING',
  unshipped: 'UNSHIPPED',
  'partially-shipped': 'PARTIALLY_SHIPPED',
  shipped: 'SHIPPED',
  delivered: 'SHIPPED',
  'returning-to-seller': 'SHIPPED',
  'returned-to-seller': 'SHIPPED',
  refunded: 'SHIPPED',
  cancelled: 'CANCELLED',
};

export function checkOf({ order, party }: ReportedOrder, lines: readonly ReportLine[]): object {
  const zone = zoneOf(order);
  return {
    lines: order.items.length,
    ...moneyOf(order),
    status: order.status ? printedStatus[order.status] : null,
    fulfillment: order.fulfilledBy ? { marketplace: 'AFN', seller: 'MFN' }[order.fulfilledBy] : null,
    salesChannel: order.salesChannel ?? null,
    isBusiness: order.isBusinessBuyer ?? null,
    purchaseOrder: order.purchaseOrder ?? null,
    title: order.items[0]?.title ?? null,
    purchaseUtc: instantOf(order.orderedAt),
    promiseUtc: instantOf(order.shipBy),
    purchaseLocalDate: localDate(order.orderedAt, zone),
    tz: zone ?? null,
    saleDate: order.marketplace === 'ebay' ? (order.orderedAt?.day ?? null) : null,
    postBy: order.marketplace === 'ebay' ? (order.shipBy?.day ?? null) : null,
    paid: order.marketplace === 'ebay' ? order.paidAt !== undefined : null,
    orderNumber: order.orderId.startsWith('record:') ? null : order.orderId,
    ...partyOf(party, order),
    international: isInternational(order, party, lines),
    ...shippingOf(order, party, lines),
    lateShipmentRisk: told(lines.map(({ lateShipmentRisk }) => lateShipmentRisk)),
    cancellationRisk: told(lines.map(({ cancellationRisk }) => cancellationRisk)),
    items: order.items.map((item) => itemOf(item, order)),
  };
}

function zoneOf({ marketplace, site }: Order): string | undefined {
  return [...amazonSites, ...ebaySites].find((each) => each.marketplace === marketplace && each.site === site)?.zone;
}

function moneyOf({ items, total, shippingTotal }: Order): object {
  const totals = items.map(({ lineTotal }) => lineTotal);
  const quantities = items.map(({ quantity }) => quantity).filter((quantity) => quantity !== undefined);
  const known = totals.filter((money) => money !== undefined);
  const [first] = known;
  const isWhole = first !== undefined && known.length === totals.length;
  const sum = known.reduce((minor, { amountMinor }) => minor + amountMinor, 0);
  return {
    quantity: quantities.length > 0 ? quantities.reduce((all, each) => all + each, 0) : null,
    itemTotal: isWhole ? decimal({ ...first, amountMinor: sum }) : null,
    unitPrice: decimal(items[0]?.unitPrice),
    shipping: decimal(shippingTotal),
    total: decimal(total),
    currency: (first ?? total ?? shippingTotal)?.currency ?? null,
  };
}

function decimal(money: Money | undefined): string | null {
  if (!money) return null;
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency: money.currency }).resolvedOptions()
    .maximumFractionDigits;
  const minor = String(Math.abs(money.amountMinor)).padStart((digits ?? 2) + 1, '0');
  const sign = money.amountMinor < 0 ? '-' : '';
  return digits ? `${sign}${minor.slice(0, -digits)}.${minor.slice(-digits)}` : `${sign}${minor}`;
}

function instantOf(moment: Moment | undefined): string | null {
  if (!moment || moment.precision === 'day' || !isExact(moment)) return null;
  return new Date(moment.earliestAt).toISOString().replace('.000Z', 'Z');
}

function localDate(moment: Moment | undefined, zone: string | undefined): string | null {
  if (!moment) return null;
  if (moment.day) return moment.day;
  const shown = zone === undefined ? undefined : wallTimeAt(zone, moment.earliestAt);
  return shown === undefined ? null : new Date(shown).toISOString().slice(0, 10);
}

function partyOf(party: OrderParty | undefined, { site }: Order): object {
  const country = party?.country ?? site?.replace('UK', 'GB');
  const { street, reference } = splitAddressReference(party?.street ?? []);
  const phone = party?.recipientPhone ?? party?.buyerPhone;
  const number = phone === undefined ? undefined : normalisePhone(phone, country);
  return {
    buyer: party?.buyerUser ?? null,
    buyerName: party?.buyerName ?? null,
    buyerNameNormalised: normalised(party?.buyerName),
    nameNormalised: normalised(party?.recipientName),
    street: street[0] ?? null,
    city: party?.city ?? null,
    shipPostalCode: party?.postalCode ?? null,
    postcodeNormalised: (party?.postalCode && normalisePostcode(party.postalCode, country)) ?? null,
    countryCode: party?.country ?? null,
    addressReference: reference ?? null,
    phone: phone ?? null,
    phoneE164: number?.e164 ?? null,
    extension: number?.extension ?? null,
    recipientDiffersFromBuyer: differ(party?.buyerName, party?.recipientName),
  };
}

function normalised(name: string | undefined): string | null {
  return (name && normaliseName(name)) || null;
}

/** A parcel in care of somebody goes to somebody else. */
function differ(buyer: string | undefined, recipient: string | undefined): boolean | null {
  if (buyer === undefined || recipient === undefined) return null;
  const isInCare = (name: string) => /\bc\s?\/\s?o\b/i.test(name);
  return normaliseName(buyer) !== normaliseName(recipient) || isInCare(buyer) !== isInCare(recipient);
}

function isInternational({ site }: Order, party: OrderParty | undefined, lines: readonly ReportLine[]): boolean | null {
  if (told(lines.map(({ isForwarded }) => isForwarded))) return true;
  if (!site || !party?.country) return null;
  return party.country !== site.replace('UK', 'GB');
}

function shippingOf(order: Order, party: OrderParty | undefined, lines: readonly ReportLine[]): object {
  const carriers = [...new Set(lines.flatMap(({ carrierName }) => carrierName ?? []))];
  const shipment = order.shipments.find(({ trackingNumber }) => trackingNumber !== undefined);
  const detected = shipment?.trackingNumber
    ? carriersOf({ number: shipment.trackingNumber, country: party?.country, carrier: shipment.carrier })
    : [];
  return {
    shipments: order.shipments.length,
    carriers: carriers.length > 0 ? carriers : null,
    tracking: shipment?.trackingNumber ?? null,
    carrierDetected: detected[0] ?? null,
  };
}

/** True if any row says so, false if one says not. */
function told(values: readonly (boolean | undefined)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(false) ? false : null;
}

function itemOf({ title, sku, itemId, quantity }: OrderItem, { marketplace }: Order): object {
  return {
    title: title ?? null,
    sku: sku ?? null,
    [marketplace === 'amazon' ? 'asin' : 'itemId']: itemId ?? null,
    quantity: quantity ?? null,
  };
}
