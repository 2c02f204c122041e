/**
 * What stored orders and conversations are found by. Whatever tells of a person is a keyed hash, so that the index
 * names nobody and stays true when the personal facts have gone; what stands in front says of what kind the term is.
 */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { Order } from '../order/order';
import type { OrderParty } from '../order/order-party';
import { keysOfIdentities } from './identity-keys';
import { kindOfKey } from './match-key';
import { matchKeysOf, wholeNameKeys } from './match-keys';
import { type Sign, signInAllWays, signKeys } from './sign-keys';

export type { Sign } from './sign-keys';

/** One for each marketplace identity of a buyer. */
export function identityTerms(buyerIds: readonly string[], sign: Sign): string[] {
  return signInAllWays(keysOfIdentities(buyerIds), sign);
}

/** Under which orders a person of this name is found, in any spelling of it and as a whole. */
export function nameTerms(name: string, sign: Sign): string[] {
  return signInAllWays(wholeNameKeys(name), sign);
}

/** Everything that an order is found by. */
export function orderTerms(order: Order, party: OrderParty | undefined, sign: Sign): string[] {
  const keys = signKeys(matchKeysOf(order, party), sign);
  return [...new Set([...keys.certain, ...keys.likely, ...keys.wholeName, ...thingTerms(order)])];
}

/** Spaces and dashes in tracking numbers are for reading. */
export function trackingTerm(trackingNumber: string): string {
  return `t:${trackingNumber.replace(/[\s-]/g, '').toUpperCase()}`;
}

export function itemTerm(key: string): string {
  return `i:${key}`;
}

/** Names an item across orders; undefined where nothing does. */
export function itemKey(
  marketplace: MarketplaceName,
  { itemId, sku }: { readonly itemId?: string | undefined; readonly sku?: string | undefined },
): string | undefined {
  if (itemId) return `${marketplace}:${itemId}`;
  return sku ? `${marketplace}:sku:${sku}` : undefined;
}

/** What an order is found by besides the people in it. */
function thingTerms({ marketplace, items, shipments }: Order): string[] {
  const keys = items.flatMap((item) => itemKey(marketplace, item) ?? []);
  const numbers = shipments.flatMap(({ trackingNumber }) => trackingNumber ?? []);
  return [...new Set([...keys.map(itemTerm), ...numbers.map(trackingTerm)])];
}

/** Whether the term is a marketplace's identity of a buyer. */
export function isIdentityTerm(term: string): boolean {
  return kindOfKey(term) === 'identity';
}
