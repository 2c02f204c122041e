/**
 * What stored orders and conversations are found by. Whatever tells of a person is a keyed hash, so that the index
 * names nobody and stays true when the personal facts have gone; a letter in front says of what kind the term is.
 */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { Order } from '../order/order';

/** Makes the keyed hash of a text. */
export type Sign = (text: string) => string;

/** One for each marketplace identity of a buyer. */
export function identityTerms(buyerIds: readonly string[], sign: Sign): string[] {
  return buyerIds.map((id) => `b:${sign(id)}`);
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
export function thingTerms({ marketplace, items, shipments }: Order): string[] {
  const keys = items.flatMap((item) => itemKey(marketplace, item) ?? []);
  const numbers = shipments.flatMap(({ trackingNumber }) => trackingNumber ?? []);
  return [...new Set([...keys.map(itemTerm), ...numbers.map(trackingTerm)])];
}

/** Everything that an order seen on a page is found by. */
export function seenOrderTerms(order: Order, sign: Sign): string[] {
  return [...identityTerms(order.buyerIds, sign), ...thingTerms(order)];
}
