/** Who is meant by an order, or by an offer: as much as can be told without the order itself. */
import { parseOrderKey } from '@/lib/domain/order/order-key';
import type { CustomerOfferView } from '@/lib/protocol/panel-view';
import type { OtherPerson } from './who';

/** By the key of an order of theirs. */
export function personBehind(key: string, names: readonly string[] = []): OtherPerson {
  const { marketplace, orderId } = parseOrderKey(key);
  return { names, orderId, places: marketplace ? [{ marketplace }] : [] };
}

/** Somebody who may be the same, as the one who is offered. */
export function offeredPerson({
  names,
  orders,
  marketplaces,
}: Pick<CustomerOfferView, 'names' | 'orders' | 'marketplaces'>): OtherPerson {
  const [first = ''] = orders;
  return { ...personBehind(first, names), places: marketplaces.map((marketplace) => ({ marketplace })) };
}
