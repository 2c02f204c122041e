/** What an order is called in decisions, and under which names somebody bought it, as far as these are kept. */
import { type MarketplaceName, marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { CustomerPage } from '@/lib/protocol/customer-pages';

const ebayUser = 'ebay:user:';

/** What stands for the order in `CustomerPage.parties`, in offers and in decisions. */
export function keyOfOrder({ marketplace, orderId }: Pick<Order, 'marketplace' | 'orderId'>): string {
  return `${marketplace}:${orderId}`;
}

export interface OrderName {
  readonly marketplace: MarketplaceName | undefined;
  readonly orderId: string;
}

export function parseOrderKey(key: string): OrderName {
  const marketplace = marketplaceNames.find((name) => key.startsWith(`${name}:`));
  return { marketplace, orderId: marketplace ? key.slice(marketplace.length + 1) : key };
}

/** Who bought it: the name, and on eBay the user name too. Who only receives the parcel may be somebody else. */
export function buyerNames({ buyerName, buyerIds }: Order, party: OrderParty | undefined): readonly string[] {
  const users = buyerIds.filter((id) => id.startsWith(ebayUser)).map((id) => id.slice(ebayUser.length));
  return different([party?.buyerName ?? buyerName, party?.buyerUser, ...users]);
}

/** All names under which the customer bought, the latest first. */
export function customerNames({ orders, parties }: Pick<CustomerPage, 'orders' | 'parties'>): readonly string[] {
  return different(orders.flatMap((order) => buyerNames(order, parties.get(keyOfOrder(order)))));
}

/** The same name in other letters is no other name. */
function different(names: readonly (string | undefined)[]): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const text = name?.trim();
    const folded = text?.toLowerCase();
    if (text && folded && !known.has(folded)) known.set(folded, text);
  }
  return [...known.values()];
}
