/** The JSON of the order pages, as far as the imitated page uses it. Dates are epoch seconds with a fraction. */
import * as z from 'zod/mini';

const itemSchema = z.looseObject({
  Title: z.string(),
  ASIN: z.string(),
  SellerSKU: z.string(),
  OrderItemId: z.string(),
  QuantityOrdered: z.number(),
  ItemCost: z.looseObject({ UnitPrice: z.looseObject({ Amount: z.number(), CurrencyCode: z.string() }) }),
});

const orderSchema = z.looseObject({
  amazonOrderId: z.string(),
  homeMarketplaceId: z.string(),
  buyerName: z.string(),
  salesChannel: z.string(),
  fulfillmentChannel: z.string(),
  orderStatus: z.looseObject({ OrderStatus: z.string() }),
  purchaseDate: z.number(),
  latestShipDate: z.number(),
  latestDeliveryDate: z.number(),
  orderItems: z.array(itemSchema),
  packages: z.array(z.looseObject({ TrackingId: z.string(), Carrier: z.string(), ShipDate: z.number() })),
});
export type PageOrder = z.infer<typeof orderSchema>;

export const oneOrderSchema = z.looseObject({ order: orderSchema });
export const orderSearchSchema = z.looseObject({ orders: z.array(orderSchema), total: z.number() });

export const returnsSchema = z.looseObject({
  returnRequests: z.array(
    z.looseObject({
      returnRequestId: z.string(),
      orderInfo: z.looseObject({ orderId: z.looseObject({ value: z.string() }) }),
      requestState: z.looseObject({ value: z.string() }),
      returnRequestDate: z.number(),
    }),
  ),
});
