/** Our own names of what a column can hold, in groups, as they stand above tables and in lists to choose from. */
import { i18n } from '#i18n';
import type { CanonicalField } from '@/lib/imports/canonical-fields';

const fieldKeys = {
  orderId: 'imports.field.orderId',
  recordNumber: 'imports.field.recordNumber',
  lineId: 'imports.field.lineId',
  itemId: 'imports.field.itemId',
  sku: 'imports.field.sku',
  title: 'imports.field.title',
  quantity: 'imports.field.quantity',
  unitPrice: 'imports.field.unitPrice',
  lineTotal: 'imports.field.lineTotal',
  currency: 'imports.field.currency',
  shipping: 'imports.field.shipping',
  total: 'imports.field.total',
  orderedAt: 'imports.field.orderedAt',
  paidAt: 'imports.field.paidAt',
  shipBy: 'imports.field.shipBy',
  deliverBy: 'imports.field.deliverBy',
  shippedAt: 'imports.field.shippedAt',
  status: 'imports.field.status',
  fulfillment: 'imports.field.fulfillment',
  salesChannel: 'imports.field.salesChannel',
  isBusiness: 'imports.field.isBusiness',
  purchaseOrder: 'imports.field.purchaseOrder',
  buyerUser: 'imports.field.buyerUser',
  buyerName: 'imports.field.buyerName',
  buyerEmail: 'imports.field.buyerEmail',
  buyerPhone: 'imports.field.buyerPhone',
  buyerStreet1: 'imports.field.buyerStreet1',
  buyerStreet2: 'imports.field.buyerStreet2',
  buyerCity: 'imports.field.buyerCity',
  buyerRegion: 'imports.field.buyerRegion',
  buyerPostalCode: 'imports.field.buyerPostalCode',
  buyerCountry: 'imports.field.buyerCountry',
  recipientName: 'imports.field.recipientName',
  recipientPhone: 'imports.field.recipientPhone',
  street1: 'imports.field.street1',
  street2: 'imports.field.street2',
  street3: 'imports.field.street3',
  city: 'imports.field.city',
  region: 'imports.field.region',
  postalCode: 'imports.field.postalCode',
  country: 'imports.field.country',
  shipmentId: 'imports.field.shipmentId',
  carrier: 'imports.field.carrier',
  tracking: 'imports.field.tracking',
  lateShipmentRisk: 'imports.field.lateShipmentRisk',
  cancellationRisk: 'imports.field.cancellationRisk',
  forwarding: 'imports.field.forwarding',
  forwardingProgram: 'imports.field.forwardingProgram',
} as const satisfies Record<CanonicalField, string>;

export function fieldName(field: CanonicalField): string {
  return i18n.t(fieldKeys[field]);
}

export const fieldGroups = [
  {
    title: 'imports.mapping.group.order',
    fields: [
      'orderId',
      'recordNumber',
      'status',
      'total',
      'currency',
      'shipping',
      'fulfillment',
      'salesChannel',
      'isBusiness',
      'purchaseOrder',
    ],
  },
  { title: 'imports.mapping.group.dates', fields: ['orderedAt', 'paidAt', 'shipBy', 'shippedAt', 'deliverBy'] },
  {
    title: 'imports.mapping.group.item',
    fields: ['title', 'quantity', 'unitPrice', 'lineTotal', 'sku', 'itemId', 'lineId'],
  },
  {
    title: 'imports.mapping.group.buyer',
    fields: [
      'buyerUser',
      'buyerName',
      'buyerEmail',
      'buyerPhone',
      'buyerStreet1',
      'buyerStreet2',
      'buyerCity',
      'buyerRegion',
      'buyerPostalCode',
      'buyerCountry',
    ],
  },
  {
    title: 'imports.mapping.group.recipient',
    fields: [
      'recipientName',
      'recipientPhone',
      'street1',
      'street2',
      'street3',
      'city',
      'region',
      'postalCode',
      'country',
    ],
  },
  {
    title: 'imports.mapping.group.shipping',
    fields: [
      'carrier',
      'tracking',
      'shipmentId',
      'lateShipmentRisk',
      'cancellationRisk',
      'forwarding',
      'forwardingProgram',
    ],
  },
] as const satisfies readonly { readonly title: string; readonly fields: readonly CanonicalField[] }[];

/** What tells a reader fastest whether a file was read rightly, in this order; other facts follow. */
const tellingFields: readonly CanonicalField[] = [
  'orderId',
  'recordNumber',
  'orderedAt',
  'title',
  'quantity',
  'lineTotal',
  'unitPrice',
  'total',
  'currency',
  'status',
];

/** All fields, the most telling first. */
export const fieldsByWeight: readonly CanonicalField[] = [
  ...new Set([...tellingFields, ...fieldGroups.flatMap(({ fields }): readonly CanonicalField[] => fields)]),
];
