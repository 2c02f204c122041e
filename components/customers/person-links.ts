/** Whom the customer is taken for too, why, and what would part them or take the seller's decision back. */

import { settleDecisions } from '@/lib/domain/customer/decisions';
import type { Order } from '@/lib/domain/order/order';
import { orderKey, parseOrderKey } from '@/lib/domain/order/order-key';
import type { CustomerPage } from '@/lib/protocol/customer-pages';
import type { LinkKind } from '../people/link-sentence';

type Pair = readonly [string, string];

export type PersonLink =
  | { readonly kind: 'known'; readonly orders: Pair; readonly other: string }
  | {
      readonly kind: Exclude<LinkKind, 'known'>;
      readonly decision: string;
      readonly orders: Pair;
      readonly other: string;
    };

type LinkedCustomer = Pick<CustomerPage, 'identity' | 'orders'>;

/** Links that hold, what joins before what parts, the newest first. `other` is an order of the other person. */
export function personLinks(customer: LinkedCustomer): readonly PersonLink[] {
  const { decisions } = customer.identity;
  const { overruled } = settleDecisions(decisions);
  const standing = decisions
    .filter((decision) => decision.undoneAt === undefined && !overruled.includes(decision))
    .toReversed();
  const links = standing.map(({ id, verdict, orders: pair }): PersonLink => {
    const kind = verdict === 'same' ? 'joined' : 'apart';
    return { kind, decision: id, orders: pair, other: otherOf(pair, customer) };
  });
  const joined = links.filter(({ kind }) => kind === 'joined');
  const isJoinedAcross = joined.some(({ orders: [one, other] }) => placeOf(one) !== placeOf(other));
  return [
    ...(isJoinedAcross ? [] : knownElsewhere(customer)),
    ...joined,
    ...links.filter((link) => link.kind === 'apart'),
  ];
}

/** Marketplaces share no identity: whoever is known on both without the seller's word is joined by what else joins. */
function knownElsewhere({ orders }: LinkedCustomer): readonly PersonLink[] {
  const [own] = orders;
  const theirs = own && orders.find(({ marketplace }) => marketplace !== own.marketplace);
  if (!own || !theirs) return [];
  return [{ kind: 'known', orders: [orderKey(own), orderKey(theirs)], other: orderKey(theirs) }];
}

/** The one that is not the customer's; where both are, the one by which the customer was not named. */
function otherOf([one, other]: Pair, { identity, orders }: LinkedCustomer): string {
  if (!isTheirs(other, orders)) return other;
  if (!isTheirs(one, orders)) return one;
  return other === identity.order ? one : other;
}

function isTheirs(key: string, orders: readonly Order[]): boolean {
  return orders.some((order) => orderKey(order) === key);
}

function placeOf(key: string): string | undefined {
  return parseOrderKey(key).marketplace;
}
