/**
 * Shapes of the JSON that Amazon's pages load for themselves: lenient where a field is null or absent, strict in type
 * and bounds. Entries of a list that do not fit are left out; the rest of the list stays.
 *
 * Source: a capture of the inbox of July 2026 and readings of the order pages of September 2026. Times are epoch
 * milliseconds, but epoch SECONDS with a fraction in the orders API.
 */
import { either, type Guarded, isAnything, isFlag, isList, isNumber, isShape, isText, maybe } from './shape';

const text = (maxLength: number) => maybe(isText(maxLength));
const timeMs = maybe(isNumber(8e15));

const isParty = isShape({ partyId: text(200), partyRole: text(40) });

const isArtifact = isShape({
  artifactType: text(60),
  creator: maybe(isParty),
  createdDate: timeMs,
  formattedDate: text(100),
  attachments: maybe(isList(isAnything, 200)),
  message: maybe(isShape({ messageBody: text(200_000), status: text(40) })),
});
export type CaseArtifact = Guarded<typeof isArtifact>;

export const isCase = isShape({
  caseId: isText(64),
  topic: text(300),
  status: text(60),
  marketplaceId: text(40),
  marketplaceCountryCode: text(8),
  buyerLopTag: text(35),
  orders: maybe(isList(isText(64), 100)),
  lastUpdatedDate: timeMs,
  formattedLastUpdatedDate: text(100),
  openDate: timeMs,
  closeDate: timeMs,
  merchantId: text(200),
  asinIds: maybe(isList(isText(64), 100)),
  actionNeeded: maybe(either(isFlag, isText(100))),
  unread: maybe(isFlag),
  caseArtifacts: maybe(isList(isArtifact, 1000)),
  subject: text(2000),
  isBusinessBuyer: maybe(isFlag),
  buyerName: text(1000),
  buyerProxyEmail: text(400),
  buyerActive: maybe(isFlag),
  parties: maybe(isList(isParty, 50)),
});
export type CaseJson = Guarded<typeof isCase>;

export const isCaseList = isShape({ cases: isList(isAnything, 2000) });
export const isCaseDetail = isShape({ partyCase: isCase });

export const isOrderContext = isShape({
  orderContextList: isList(
    isShape({
      orderContextFields: maybe(isList(isShape({ type: text(60), textValue: text(400) }), 100)),
      productContextFields: maybe(isList(isShape({ productName: text(1000), asinId: text(64) }), 100)),
    }),
    100,
  ),
});
export type OrderContextJson = Guarded<typeof isOrderContext>;

export const isPartnerAccounts = isShape({ partnerAccountId: isText(200) });

/** Numbers come as such or as text. */
const numeric = (max: number) => maybe(either(isNumber(max), isText(40)));
const seconds = numeric(8e12);

const isItem = isShape({
  Title: text(2000),
  SellerSKU: text(1000),
  ASIN: text(64),
  asin: text(64),
  QuantityOrdered: maybe(isNumber(1e6)),
  ItemCost: maybe(isShape({ UnitPrice: maybe(isShape({ Amount: numeric(1e12), CurrencyCode: text(3) })) })),
});
export type ItemJson = Guarded<typeof isItem>;

const isPackage = isShape({ TrackingId: text(400), Carrier: text(400), ShipDate: seconds });
export type PackageJson = Guarded<typeof isPackage>;

export const isOrder = isShape({
  amazonOrderId: isText(64),
  homeMarketplaceId: text(40),
  orderStatus: maybe(either(isText(60), isShape({ OrderStatus: text(60) }))),
  fulfillmentChannel: text(40),
  salesChannel: text(100),
  buyerName: text(1000),
  purchaseDate: seconds,
  latestShipDate: seconds,
  latestDeliveryDate: seconds,
  buyerProxyEmail: text(400),
  orderItems: maybe(isList(isItem, 200)),
  packages: maybe(isList(isPackage, 50)),
});
export type OrderJson = Guarded<typeof isOrder>;

export const isOrderDetail = isShape({ order: isOrder });
export const isOrderList = isShape({ orders: isList(isAnything, 1000) });

export const isReturn = isShape({
  orderInfo: isShape({ orderId: maybe(either(isText(64), isShape({ value: text(64) }))) }),
  returnRequestDate: timeMs,
  closeDate: isAnything,
  orderDate: timeMs,
});
export const isReturnList = isShape({ returnRequests: isList(isAnything, 1000) });

export const isSignInRequest = isShape({ reason: isText(40) });
