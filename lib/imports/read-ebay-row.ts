/**
 * A row of eBay's Orders report → its facts. An order of several items is one row that sums it up, without item number,
 * and a row for each item; `Sold For` of an item is what one of them costs.
 */
import { ebaySites } from '@/lib/domain/marketplace/sites';
import type { Money, OrderItem, OrderStatus, Shipment } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { Moment } from '@/lib/domain/time/moment';
import type { CanonicalField } from './canonical-fields';
import { foldColumn } from './column-names';
import { oldMemberColumns } from './ebay-columns';
import { orderNumberProblem } from './order-numbers';
import { parsePrice } from './parse-amount';
import { cellsOf } from './raw-row';
import type { RecognisedHeader } from './recognise-header';
import type { ReportLine } from './report-line';
import type { DayOrder } from './report-times';
import { type Places, RowCells } from './row-cells';
import { partyWithFacts, type RowReader } from './row-reader';

export interface EbayFile {
  /** Country of the site; undefined where it cannot be told. */
  readonly site: string | undefined;
  readonly sellerId: string | undefined;
}

interface EbayContext extends EbayFile {
  readonly zone: string | undefined;
  readonly order: DayOrder | undefined;
  /** What a dollar sign alone means. */
  readonly dollars: string | undefined;
}

const dollarsBySite: Readonly<Record<string, string>> = { US: 'USD', CA: 'CAD', AU: 'AUD', SG: 'SGD', HK: 'HKD' };

export function createEbayReader(header: RecognisedHeader, file: EbayFile): RowReader {
  const { columns } = header;
  const places: Places = Object.fromEntries(header.places);
  const isOldFile = oldMemberColumns.includes(foldColumn(columns[places.buyerUser ?? -1] ?? ''));
  const site = file.site ?? '';
  const context: EbayContext = {
    ...file,
    zone: ebaySites.find((each) => each.site === site)?.zone,
    order: site === 'US' ? 'mdy' : site === 'CA' || site === '' ? undefined : 'dmy',
    dollars: dollarsBySite[site],
  };

  return (cells, rowNumber) => {
    const row = new RowCells(cells, places, columns, rowNumber);
    const number = row.plain('orderId');
    const reason = number === undefined ? undefined : orderNumberProblem(number, 'ebay', isOldFile);
    if ((number === undefined || reason) && tellsOfNoSale(row) && isShort(cellsOf(cells))) return 'nothing';
    if (reason) row.refuse(reason, 'orderId', number);
    const recordNumber = row.id('recordNumber', /^[\w-]+$/);
    const orderId = number ?? (recordNumber === undefined ? undefined : `record:${recordNumber}`);
    if (orderId === undefined) row.refuse('no-order-number', 'orderId');
    const line = row.problem || orderId === undefined ? undefined : readLine(row, rowNumber, orderId, context);
    if (row.problem) return { problem: row.problem };
    return line ? { line: { ...line, facts: { ...line.facts, recordNumber } }, warnings: row.warnings } : 'nothing';
  };
}

/** Footers have few cells, in the words of whatever language. */
function isShort(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length < 4 && filled.every((cell) => cell.length < 200 && !cell.includes('\t'));
}

/** An empty row, or one of the footer: without order number it has none of what every sale has. */
function tellsOfNoSale(row: RowCells): boolean {
  const told: readonly CanonicalField[] = ['itemId', 'title', 'total', 'unitPrice', 'orderedAt', 'lineId'];
  return told.every((field) => row.plain(field) === undefined);
}

function readLine(row: RowCells, rowNumber: number, orderId: string, context: EbayContext): ReportLine {
  const buyerUser = row.text('buyerUser', 200);
  const item = itemOf(row, context);
  const total = price(row, 'total', context);
  const paidAt = row.time('paidAt', context);
  const shippedAt = row.time('shippedAt', context);
  const carrierName = row.text('carrier', 200);
  return {
    rowNumber,
    marketplace: 'ebay',
    report: 'ebay-orders',
    orderId,
    facts: {
      site: context.site,
      account: context.sellerId,
      total,
      shippingTotal: price(row, 'shipping', context),
      orderedAt: row.time('orderedAt', context),
      paidAt,
      shipBy: row.time('shipBy', context),
      deliverBy: row.time('deliverBy', context),
      status: total === undefined ? undefined : statusOf(row, shippedAt, item !== undefined),
    },
    buyerId: buyerUser === undefined ? undefined : `ebay:user:${buyerUser.toLowerCase()}`,
    item,
    shipments: shipmentsOf(row, carrierName, shippedAt),
    party: partyOf(row, buyerUser),
    carrierName,
    lateShipmentRisk: undefined,
    cancellationRisk: undefined,
    isForwarded: row.isYes('forwarding') || row.isYes('forwardingProgram') || row.isYes('forwarding'),
  };
}

/** What the row that carries the order's total says for the whole of it; of several items each may be elsewhere. */
function statusOf(row: RowCells, shippedAt: Moment | undefined, hasItem: boolean): OrderStatus | undefined {
  if (shippedAt) return hasItem ? 'shipped' : undefined;
  if (row.has('paidAt') && row.plain('paidAt') === undefined) return 'pending';
  const isOpen = hasItem && row.has('shippedAt') && row.has('paidAt') && row.plain('tracking') === undefined;
  return isOpen && row.plain('shippedAt') === undefined ? 'unshipped' : undefined;
}

/** Words like "Free" and bare numbers tell no amount; anything else that is none refuses the row. */
function price(row: RowCells, field: CanonicalField, { dollars }: EbayContext): Money | undefined {
  const text = row.plain(field);
  if (text === undefined || !/\d/.test(text)) return undefined;
  const money = parsePrice(text, dollars);
  if (money || /^[-\d.,\s]+$/.test(text) || (dollars === undefined && text.includes('$'))) return money;
  return row.refuse('unreadable-amount', field, text);
}

function itemOf(row: RowCells, context: EbayContext): OrderItem | undefined {
  const itemId = row.id('itemId', /^\d{6,19}$/);
  const title = row.text('title', 1000);
  const quantity = row.quantity();
  const unitPrice = price(row, 'unitPrice', context);
  const lineTotal = price(row, 'lineTotal', context) ?? times(unitPrice, quantity);
  const sku = row.text('sku');
  const lineId = row.id('lineId', /^[\w-]+$/);
  if (itemId === undefined && title === undefined) return undefined;
  const item: OrderItem = {};
  // An auction's only sale was once numbered 0.
  if (lineId !== undefined && lineId !== '0') item.lineId = lineId;
  if (itemId !== undefined) item.itemId = itemId;
  if (sku !== undefined) item.sku = sku;
  if (title !== undefined) item.title = title;
  if (quantity !== undefined) item.quantity = quantity;
  if (unitPrice !== undefined) item.unitPrice = unitPrice;
  if (lineTotal !== undefined) item.lineTotal = lineTotal;
  return item;
}

function times(unit: Money | undefined, quantity: number | undefined): Money | undefined {
  if (!unit || quantity === undefined) return undefined;
  const amountMinor = unit.amountMinor * quantity;
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency: unit.currency } : undefined;
}

/** Several parcels stand in one cell. */
function shipmentsOf(row: RowCells, carrier: string | undefined, shippedAt: Moment | undefined): Shipment[] {
  const told = row.plain('tracking') === undefined ? undefined : row.id('tracking', /^[\S ]+$/);
  const numbers = (told ?? '').split(/[,;|]/).map((number) => number.trim());
  const common: Shipment = { ...(carrier !== undefined && { carrier }), ...(shippedAt !== undefined && { shippedAt }) };
  const parcels = numbers.flatMap((number) => (number === '' ? [] : { ...common, trackingNumber: number }));
  return parcels.length > 0 || shippedAt === undefined ? parcels : [common];
}

function partyOf(row: RowCells, buyerUser: string | undefined): OrderParty | undefined {
  const toRecipient = row.plain('street1') ?? row.plain('street2') ?? row.plain('city') ?? row.plain('postalCode');
  const address = toRecipient === undefined ? buyerAddress(row) : recipientAddress(row);
  const party: OrderParty = { ...address };
  const buyerName = row.text('buyerName');
  const buyerEmail = row.text('buyerEmail');
  const buyerPhone = row.phone('buyerPhone');
  const recipientName = row.text('recipientName');
  const recipientPhone = row.phone('recipientPhone');
  if (buyerUser !== undefined) party.buyerUser = buyerUser;
  if (buyerName !== undefined) party.buyerName = buyerName;
  if (buyerEmail !== undefined) party.buyerEmail = buyerEmail;
  if (buyerPhone !== undefined) party.buyerPhone = buyerPhone;
  if (recipientName !== undefined) party.recipientName = recipientName;
  if (recipientPhone !== undefined) party.recipientPhone = recipientPhone;
  return partyWithFacts(party);
}

function recipientAddress(row: RowCells): OrderParty {
  const country = row.country('country');
  return address(
    row.street('street1', 'street2', 'street3'),
    row.text('city'),
    row.text('region'),
    row.postalCode('postalCode', country),
    country,
  );
}

/** Older files have no other. */
function buyerAddress(row: RowCells): OrderParty {
  const country = row.country('buyerCountry');
  return address(
    row.street('buyerStreet1', 'buyerStreet2'),
    row.text('buyerCity'),
    row.text('buyerRegion'),
    row.postalCode('buyerPostalCode', country),
    country,
  );
}

function address(
  street: string[],
  ...[city, region, postalCode, country]: readonly (string | undefined)[]
): OrderParty {
  return {
    street,
    ...(city !== undefined && { city }),
    ...(region !== undefined && { region }),
    ...(postalCode !== undefined && { postalCode }),
    ...(country !== undefined && { country }),
  };
}
