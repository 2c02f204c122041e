/** What an order is called wherever a text stands for it: in the store, in decisions, in messages. */
import { type MarketplaceName, marketplaceNames } from '../marketplace/marketplace';

/** `<marketplace>:<order number>`: order numbers are unique within a marketplace, whatever site shows them. */
export function orderKey({
  marketplace,
  orderId,
}: {
  readonly marketplace: MarketplaceName;
  readonly orderId: string;
}): string {
  return `${marketplace}:${orderId}`;
}

export interface OrderName {
  /** Undefined where the text names an order of no marketplace that is known. */
  readonly marketplace: MarketplaceName | undefined;
  readonly orderId: string;
}

export function parseOrderKey(key: string): OrderName {
  const marketplace = marketplaceNames.find((name) => key.startsWith(`${name}:`));
  return { marketplace, orderId: marketplace ? key.slice(marketplace.length + 1) : key };
}
