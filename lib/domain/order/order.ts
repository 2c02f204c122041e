/**
 * One order as seen on a page or in a report file. Sightings of the same order are merged field by field: see `merge-orders`.
 */
import * as z from 'zod/mini';
import { marketplaceNames } from '../marketplace/marketplace';
import { momentSchema } from '../time/moment-schema';

/** Decimal money as integer minor units, e.g. 4250 and USD. */
export const moneySchema = z.object({
  amountMinor: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof moneySchema>;

export const orderStatuses = [
  'pending',
  'unshipped',
  'partially-shipped',
  'shipped',
  'delivered',
  'cancelled',
  'returning-to-seller',
  'returned-to-seller',
  'refunded',
] as const;
export type OrderStatus = (typeof orderStatuses)[number];

const shortText = z.string().check(z.maxLength(1000));
const id = z.string().check(z.maxLength(64));

export const orderItemSchema = z.object({
  /** The marketplace's number of this line of the order: Amazon's order item id, eBay's transaction id. */
  lineId: z.optional(id),
  itemId: z.optional(id),
  sku: z.optional(shortText),
  title: z.optional(shortText),
  quantity: z.optional(z.int().check(z.minimum(0))),
  unitPrice: z.optional(moneySchema),
  /** What the line costs in all, where a report tells that and not the price of one. */
  lineTotal: z.optional(moneySchema),
});
export type OrderItem = z.infer<typeof orderItemSchema>;

export const shipmentSchema = z.object({
  /** The marketplace's own number of the parcel. */
  shipmentId: z.optional(id),
  carrier: z.optional(shortText),
  trackingNumber: z.optional(shortText),
  shippedAt: z.optional(momentSchema),
});
export type Shipment = z.infer<typeof shipmentSchema>;

export const orderSchema = z.object({
  marketplace: z.enum(marketplaceNames),
  /** Country code of the marketplace (US, UK, DE …). */
  site: z.optional(z.string().check(z.maxLength(8))),
  account: z.optional(z.string().check(z.maxLength(200))),
  orderId: id,
  buyerName: z.optional(shortText),
  /** Same identities as in `Conversation.buyerIds`. */
  buyerIds: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(10)),
  items: z.array(orderItemSchema).check(z.maxLength(200)),
  shipments: z.array(shipmentSchema).check(z.maxLength(50)),
  total: z.optional(moneySchema),
  shippingTotal: z.optional(moneySchema),
  status: z.optional(z.enum(orderStatuses)),
  /** Who ships: the marketplace's warehouse (FBA) or the seller. */
  fulfilledBy: z.optional(z.enum(['marketplace', 'seller'])),
  /** eBay's own count of sales, the only number of an order that is not paid yet. */
  recordNumber: z.optional(id),
  /** As the report names it, e.g. `Amazon.de`; `Non-Amazon` for orders of other shops that Amazon ships. */
  salesChannel: z.optional(shortText),
  isBusinessBuyer: z.optional(z.boolean()),
  purchaseOrder: z.optional(shortText),
  orderedAt: z.optional(momentSchema),
  paidAt: z.optional(momentSchema),
  shipBy: z.optional(momentSchema),
  deliverBy: z.optional(momentSchema),
  deliveredAt: z.optional(momentSchema),
  returnRequestedAt: z.optional(momentSchema),
  /** When the marketplace was done with that request. */
  returnClosedAt: z.optional(momentSchema),
});
export type Order = z.infer<typeof orderSchema>;
