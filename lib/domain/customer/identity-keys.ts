/**
 * Who the marketplace says the buyer is: the strongest evidence there is, within that marketplace.
 * Source: alias addresses and user names in order reports; what pages tell comes in `Order.buyerIds` already.
 */
import type { Order } from '../order/order';
import type { OrderParty } from '../order/order-party';
import { identityKey, type MatchKey } from './match-key';

const amazonAlias = /^([\w.-]{4,100})(?:\+[\w.-]{1,100})?@(?:m\.)?marketplace\.amazon\.[a-z.]{2,10}$/i;
const ebayAlias = /^([0-9a-f]{16,40})@members\.ebay\.[a-z.]{2,10}$/i;
/** eBay shows strangers' names as `a***b`: those are many people's. */
const ebayUser = /^[^\s*@:<>]{2,64}$/;

/** One key for each identity, whichever source told it. Real mail addresses are no identity: people share and lend them. */
export function identityKeys(order: Order, party: OrderParty | undefined): readonly MatchKey[] {
  const ids = [...order.buyerIds, ...(party ? idsOfParty(order, party) : [])];
  return keysOfIdentities(ids);
}

function idsOfParty({ marketplace }: Order, { buyerEmail, buyerUser }: OrderParty): readonly string[] {
  const email = buyerEmail?.trim() ?? '';
  const user = buyerUser?.normalize('NFKC').trim().toLowerCase() ?? '';
  if (marketplace === 'amazon') {
    const alias = amazonAlias.exec(email)?.[1];
    return alias ? [`amazon:relay:${alias.toLowerCase()}`] : [];
  }
  const alias = ebayAlias.exec(email)?.[1];
  return [
    ...(alias ? [`ebay:relay:${alias.toLowerCase()}`] : []),
    ...(ebayUser.test(user) && !/^-+$/.test(user) ? [`ebay:user:${user}`] : []),
  ];
}

/** Keys of identities as orders and conversations name them: `amazon:relay:abc` becomes a key of `amazon:relay`. */
export function keysOfIdentities(ids: readonly string[]): readonly MatchKey[] {
  return [...new Set(ids.flatMap(toKey))];
}

function toKey(id: string): readonly MatchKey[] {
  const [, kind, value] = /^((?:amazon|ebay):[a-z]+):(.+)$/.exec(id) ?? [];
  return kind && value ? [identityKey(kind, value)] : [];
}
