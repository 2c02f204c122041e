/**
 * The columns of Amazon's order reports, which have English names in every country, and how their headers are told
 * apart. The names are folded (see `foldColumn`); of several names for a field the first one present counts.
 *
 * Source: developer-docs.amazon.com/sp-api/docs/report-type-values-order and its attribute pages, read 2026-11-21.
 */
import type { CanonicalField } from './canonical-fields';
import type { ReportKind } from './report-survey';

export const amazonColumns: Readonly<Partial<Record<CanonicalField, readonly string[]>>> = {
  orderId: ['amazonorderid', 'orderid'],
  lineId: ['orderitemid', 'amazonorderitemid', 'amazonorderitemcode'],
  itemId: ['asin'],
  sku: ['sku'],
  title: ['productname'],
  quantity: ['quantity', 'quantitypurchased', 'quantityshipped'],
  lineTotal: ['itemprice'],
  currency: ['currency'],
  shipping: ['shippingprice'],
  orderedAt: ['purchasedate'],
  paidAt: ['paymentsdate'],
  shipBy: ['promisedate', 'latestshipdate'],
  deliverBy: ['latestdeliverydate', 'estimatedarrivaldate', 'scheduleddeliveryenddate', 'deliveryenddate'],
  shippedAt: ['shipmentdate'],
  status: ['orderstatus'],
  fulfillment: ['fulfillmentchannel'],
  salesChannel: ['saleschannel'],
  isBusiness: ['isbusinessorder'],
  purchaseOrder: ['purchaseordernumber'],
  buyerName: ['buyername'],
  buyerEmail: ['buyeremail'],
  buyerPhone: ['buyerphonenumber'],
  recipientName: ['recipientname'],
  recipientPhone: ['shipphonenumber'],
  street1: ['shipaddress1'],
  street2: ['shipaddress2'],
  street3: ['shipaddress3'],
  city: ['shipcity'],
  region: ['shipstate'],
  postalCode: ['shippostalcode'],
  country: ['shipcountry'],
  shipmentId: ['shipmentid'],
  carrier: ['carrier'],
  tracking: ['trackingnumber'],
  lateShipmentRisk: ['vergeoflateshipment'],
  cancellationRisk: ['vergeofcancellation'],
};

/** A header belongs to the first kind all of whose columns it has, and none of the others. */
export const amazonHeaders: readonly {
  readonly report: ReportKind;
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}[] = [
  { report: 'fba-shipments', has: ['amazonorderid', 'shipmentid', 'shipmentitemid'], lacks: [] },
  { report: 'all-orders', has: ['amazonorderid', 'purchasedate', 'orderstatus'], lacks: ['shipmentid'] },
  { report: 'unshipped', has: ['orderid', 'promisedate'], lacks: ['returndate'] },
  {
    report: 'new-orders',
    has: ['orderid', 'orderitemid', 'purchasedate', 'quantitypurchased'],
    lacks: ['returndate', 'settlementid'],
  },
];
