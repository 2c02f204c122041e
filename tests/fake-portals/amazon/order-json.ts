/** Orders of the world as the JSON that inbox, order and returns pages load: three shapes, two kinds of date. */
import { printDay } from '../variants/date-styles';
import type { World, WorldConversation, WorldOrder } from '../world/world';
import type { CaseSetting, JsonObject } from './case-json';
import { marketplaceIdOf } from './marketplace-names';

/** Amounts are printed as shops of this language print them. */
function printMoney(minor: number, currency: string, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(minor / 10 ** digits);
}

/** The order pane beside a case. */
export function orderContextJson(conversation: WorldConversation, { variant, words, world }: CaseSetting): JsonObject {
  const order = conversation.orders[0];
  const printing = { language: variant.language, zone: variant.zone, now: world.now };
  const day = (at: number) => printDay(at, 'medium', printing);
  return {
    orderContextList: [
      {
        productContextFields: conversation.items.map((item) => ({
          productName: order ? item.title : null,
          productUrl: `https://${variant.host.replace('sellercentral', 'www')}/gp/product/${item.itemId}`,
          imageUrl: `https://m.media-amazon.example/images/I/${item.itemId}._SS250_.jpg`,
          orderTotal: order ? printMoney(order.totalMinor, order.currency, variant.language) : null,
          quantity: order?.lines.find((line) => line.item.itemId === item.itemId)?.quantity ?? null,
          asinId: item.itemId,
        })),
        orderContextFields: order
          ? [
              { type: 'ORDER_ID', textValue: order.orderId },
              { type: 'PURCHASE_DATE', textValue: day(order.orderedAt) },
              { type: 'SHIP_BY', textValue: day(order.shipByAt) },
              { type: 'DELIVER_BY', textValue: day(order.deliverByAt) },
              { type: 'ORDER_TOTAL', textValue: printMoney(order.totalMinor, order.currency, variant.language) },
              { type: 'ORDER_STATUS', textValue: words.orderStatuses[order.status] },
            ]
          : [],
        orderContextButtons: null,
        a2zClaimsInfo: null,
        isMFNOrder: order ? !order.isFulfilledByMarketplace : null,
        preClaimA2ZHint: null,
      },
    ],
  };
}

const pageStatuses = {
  pending: 'Pending',
  unshipped: 'Unshipped',
  shipped: 'Shipped',
  delivered: 'Delivered',
  cancelled: 'Canceled',
} as const;

/** Epoch seconds with a fraction, as the order pages have them. */
const seconds = (at: number) => at / 1000;

/** Id of an order's line, always the same for the same order. */
export function orderItemId(order: WorldOrder, index: number): string {
  return `${order.orderId.replaceAll('-', '').slice(0, 13)}${index}`;
}

function itemJson(order: WorldOrder, index: number): JsonObject {
  const line = order.lines[index];
  return {
    OrderItemId: orderItemId(order, index),
    Title: line?.item.title,
    SellerSKU: line?.item.sku,
    ASIN: line?.item.itemId,
    ImageUrl: `https://m.media-amazon.example/images/I/${line?.item.itemId}.jpg`,
    QuantityOrdered: line?.quantity,
    QuantityCanceled: order.status === 'cancelled' ? line?.quantity : 0,
    ItemCost: { UnitPrice: { Amount: (line?.item.priceMinor ?? 0) / 100, CurrencyCode: order.currency } },
  };
}

function packagesJson(order: WorldOrder): readonly JsonObject[] {
  if (order.shippedAt === undefined) return [];
  return [
    {
      PackageId: 1,
      TrackingId: order.trackingNumber,
      Carrier: order.carrier,
      ShipDate: seconds(order.shippedAt),
      PackageItems: order.lines.map((line, index) => ({
        OrderItemId: orderItemId(order, index),
        QuantityShipped: line.quantity,
      })),
      MssDetails: { PickupStartDate: null, PickupEndDate: null },
    },
  ];
}

export function orderJson(order: WorldOrder): JsonObject {
  return {
    amazonOrderId: order.orderId,
    homeMarketplaceId: marketplaceIdOf(order.site),
    salesChannel: 'Amazon',
    fulfillmentChannel: order.isFulfilledByMarketplace ? 'AFN' : 'MFN',
    buyerName: order.buyer.name ?? order.buyer.shownName,
    buyerProxyEmail: `${order.buyer.alias}@marketplace.amazon.com`,
    orderStatus: { OrderStatus: pageStatuses[order.status] },
    labelStatus: null,
    cod: false,
    purchaseDate: seconds(order.orderedAt),
    latestShipDate: seconds(order.shipByAt),
    latestDeliveryDate: seconds(order.deliverByAt),
    orderItems: order.lines.map((_, index) => itemJson(order, index)),
    packages: packagesJson(order),
    blob: 'opaque',
  };
}

export function orderSearchJson(world: World): JsonObject {
  return { orders: world.orders.map(orderJson), total: world.orders.length };
}

/** Every third delivered or shipped order comes back. Dates are epoch milliseconds here. */
export function returnsJson(world: World): JsonObject {
  const returned = world.orders.filter((order) => order.shippedAt !== undefined).filter((_, index) => index % 3 === 0);
  return {
    returnRequests: returned.map((order) => ({
      returnRequestId: `R-${order.orderId}`,
      orderInfo: { orderId: { value: order.orderId } },
      requestState: { value: 'PendingApproval' },
      returnRequestDate: order.deliverByAt,
      orderDate: order.orderedAt,
      closeDate: null,
      badges: [],
      labelInfo: { carrierTrackingId: { value: null }, carrierName: null },
      items: order.lines.map((line) => ({
        asin: line.item.itemId,
        merchantSKU: { value: line.item.sku },
        product: { value: line.item.title },
        returnQuantity: 1,
        returnReason: { value: 'CR-UNWANTED_ITEM' },
        resolution: { value: 'StandardRefund' },
        replacementOrderId: { value: null },
      })),
    })),
  };
}
