/**
 * A row of an Amazon report → its facts. Cells whose form is known are checked, so that a row whose cells have moved is
 * refused and not misread. `item-price` is what the line costs in all.
 */
import { amazonSites, type Site } from '@/lib/domain/marketplace/sites';
import type { Money, OrderItem, Shipment } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import { amazonStatus } from './amazon-status';
import type { CanonicalField } from './canonical-fields';
import { orderNumberProblem } from './order-numbers';
import { parseDecimal } from './parse-amount';
import { isEmptyFrom } from './raw-row';
import type { RecognisedHeader } from './recognise-header';
import type { ReportLine } from './report-line';
import type { ReportKind } from './report-survey';
import { type Places, RowCells } from './row-cells';
import { partyWithFacts, type RowReader } from './row-reader';

const siteByDomain = new Map<string, Site>(amazonSites.map((site) => [site.domain, site]));
const aliasAddress = /^([^@\s]{1,64})@(?:[\w-]+\.)*marketplace\.(amazon\.[a-z.]{2,6})$/i;

export function createAmazonReader(header: RecognisedHeader): RowReader {
  const { report, columns } = header;
  const places: Places = Object.fromEntries(header.places);

  return (cells, rowNumber) => {
    const row = new RowCells(cells, places, columns, rowNumber);
    const orderId = orderIdOf(row);
    if (orderId === undefined) {
      if (!row.problem && isEmptyFrom(cells, 0)) return 'nothing';
      row.refuse('no-order-number', 'orderId');
    }
    const line = row.problem || orderId === undefined ? undefined : readLine(row, report, rowNumber, orderId);
    if (row.problem) return { problem: row.problem };
    return line ? { line, warnings: row.warnings } : 'nothing';
  };
}

function orderIdOf(row: RowCells): string | undefined {
  const text = row.plain('orderId');
  const reason = text && orderNumberProblem(text, 'amazon', false);
  return reason ? row.refuse(reason, 'orderId', text) : text;
}

function readLine(row: RowCells, report: ReportKind, rowNumber: number, orderId: string): ReportLine {
  const email = row.text('buyerEmail');
  if (email !== undefined && !email.includes('@')) row.refuse('unexpected-value', 'buyerEmail', email);
  const alias = email === undefined ? null : aliasAddress.exec(email);
  const salesChannel = row.text('salesChannel', 200);
  const place = siteByDomain.get((salesChannel ?? alias?.[2] ?? '').toLowerCase());
  const currency = row.id('currency', /^[A-Z]{3}$/);
  const status = row.text('status', 100);
  const shipments = shipmentsOf(row);
  return {
    rowNumber,
    marketplace: 'amazon',
    report,
    orderId,
    facts: {
      site: place?.site,
      salesChannel,
      status: status === undefined ? undefined : amazonStatus(status),
      fulfilledBy: fulfilledBy(row.plain('fulfillment'), report),
      isBusinessBuyer: row.isYes('isBusiness'),
      purchaseOrder: row.text('purchaseOrder', 200),
      shippingTotal: amount(row, 'shipping', currency),
      orderedAt: row.time('orderedAt'),
      paidAt: row.time('paidAt'),
      shipBy: row.time('shipBy'),
      deliverBy: row.time('deliverBy'),
    },
    buyerId: alias?.[1] === undefined ? undefined : `amazon:relay:${alias[1].toLowerCase()}`,
    item: itemOf(row, currency),
    shipments,
    party: partyOf(row, email),
    carrierName: shipments[0]?.carrier,
    lateShipmentRisk: row.isYes('lateShipmentRisk'),
    cancellationRisk: row.isYes('cancellationRisk'),
    isForwarded: undefined,
  };
}

function fulfilledBy(text: string | undefined, report: ReportKind): 'marketplace' | 'seller' | undefined {
  if (report === 'fba-shipments' || /^(?:amazon|afn)/i.test(text ?? '')) return 'marketplace';
  return /^(?:merchant|mfn)/i.test(text ?? '') ? 'seller' : undefined;
}

/** Without a currency nothing can be said of an amount, but that it is none refuses the row all the same. */
function amount(row: RowCells, field: CanonicalField, currency: string | undefined): Money | undefined {
  const text = row.plain(field);
  if (text === undefined) return undefined;
  const money = parseDecimal(text, currency ?? 'USD');
  if (!money) return row.refuse('unreadable-amount', field, text);
  return currency === undefined ? undefined : money;
}

function itemOf(row: RowCells, currency: string | undefined): OrderItem {
  const item: OrderItem = {};
  const lineId = row.id('lineId');
  const itemId = asinOf(row);
  const sku = row.text('sku');
  const title = row.text('title', 1000);
  const quantity = row.quantity();
  const lineTotal = amount(row, 'lineTotal', currency);
  if (lineId !== undefined) item.lineId = lineId;
  if (itemId !== undefined) item.itemId = itemId;
  if (sku !== undefined) item.sku = sku;
  if (title !== undefined) item.title = title;
  if (quantity !== undefined) item.quantity = quantity;
  if (lineTotal !== undefined) item.lineTotal = lineTotal;
  return item;
}

/** Books have their ISBN there, which may begin with a zero. */
function asinOf(row: RowCells): string | undefined {
  const text = row.id('itemId');
  if (text === undefined || /^[A-Z0-9]{10}$/.test(text)) return text;
  return row.refuse(/^\d{5,9}[\dX]?$/.test(text) ? 'lost-zeros' : 'unexpected-value', 'itemId', text);
}

const none: readonly Shipment[] = [];

function shipmentsOf(row: RowCells): readonly Shipment[] {
  const shipment: Shipment = {};
  const shipmentId = row.id('shipmentId');
  const carrier = row.text('carrier', 200);
  const trackingNumber = row.id('tracking', /^[\S ]+$/);
  const shippedAt = row.time('shippedAt');
  if (shipmentId !== undefined) shipment.shipmentId = shipmentId;
  if (carrier !== undefined) shipment.carrier = carrier;
  if (trackingNumber !== undefined) shipment.trackingNumber = trackingNumber;
  if (shippedAt !== undefined) shipment.shippedAt = shippedAt;
  return shipmentId !== undefined || trackingNumber !== undefined || shippedAt !== undefined ? [shipment] : none;
}

function partyOf(row: RowCells, buyerEmail: string | undefined): OrderParty | undefined {
  const country = row.country('country');
  const party: OrderParty = { street: row.street('street1', 'street2', 'street3') };
  const buyerName = row.text('buyerName');
  const buyerPhone = row.phone('buyerPhone');
  const recipientName = row.text('recipientName');
  const recipientPhone = row.phone('recipientPhone');
  const city = row.text('city');
  const region = row.text('region');
  const postalCode = row.postalCode('postalCode', country);
  if (buyerEmail !== undefined) party.buyerEmail = buyerEmail;
  if (buyerName !== undefined) party.buyerName = buyerName;
  if (buyerPhone !== undefined) party.buyerPhone = buyerPhone;
  if (recipientName !== undefined) party.recipientName = recipientName;
  if (recipientPhone !== undefined) party.recipientPhone = recipientPhone;
  if (city !== undefined) party.city = city;
  if (region !== undefined) party.region = region;
  if (postalCode !== undefined) party.postalCode = postalCode;
  if (country !== undefined) party.country = country;
  return partyWithFacts(party);
}
