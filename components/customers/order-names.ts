/** Under which names somebody bought it, as far as these are kept. */
import type { Order } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import type { OrderParty } from '@/lib/domain/order/order-party';
import type { CustomerPage } from '@/lib/protocol/customer-pages';

const ebayUser = 'ebay:user:';

/** Who bought it: the name, and on eBay the user name too. Who only receives the parcel may be somebody else. */
export function buyerNames({ buyerName, buyerIds }: Order, party: OrderParty | undefined): readonly string[] {
  const users = buyerIds.filter((id) => id.startsWith(ebayUser)).map((id) => id.slice(ebayUser.length));
  return different([party?.buyerName ?? buyerName, party?.buyerUser, ...users]);
}

/** All names under which the customer bought, the latest first. */
export function customerNames({ orders, parties }: Pick<CustomerPage, 'orders' | 'parties'>): readonly string[] {
  return different(orders.flatMap((order) => buyerNames(order, parties.get(orderKey(order)))));
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
