/**
 * What a customer's orders and the seller's decisions say about who is the same person: whom else they are known as,
 * why, and what would part them or take a decision back.
 */
import { type Decision, settleDecisions } from '@/lib/domain/customer/decisions';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Order } from '@/lib/domain/order/order';
import { orderKey, parseOrderKey } from '@/lib/domain/order/order-key';
import type { CustomerIdentity } from '@/lib/protocol/panel-view';
import type { LinkKind } from '../people/link-sentence';
import { personBehind } from '../people/person-behind';
import type { OtherPerson } from '../people/who';

type Pair = readonly [string, string];

export type PersonLink =
  | { readonly kind: 'known'; readonly other: OtherPerson; readonly orders: Pair }
  | {
      readonly kind: Exclude<LinkKind, 'known'>;
      readonly other: OtherPerson;
      readonly orders: Pair;
      readonly decision: string;
    };

interface PersonFacts {
  readonly identity: CustomerIdentity;
  /** Those of the customer that are shown. */
  readonly orders: readonly Order[];
  /** Where the customer writes. */
  readonly marketplace: MarketplaceName;
}

/** Links that hold, what joins before what parts, the newest first. */
export function personLinks(facts: PersonFacts): readonly PersonLink[] {
  const { identity } = facts;
  const { overruled } = settleDecisions(identity.decisions);
  const standing = identity.decisions.filter((decision) => !overruled.includes(decision)).toReversed();
  const joined = standing.filter(({ verdict }) => verdict === 'same').map((decision) => toLink(decision, facts));
  const apart = standing.filter(({ verdict }) => verdict !== 'same').map((decision) => toLink(decision, facts));
  const isJoinedAcross = joined.some(
    ({ orders: [one, other] }) => parseOrderKey(one).marketplace !== parseOrderKey(other).marketplace,
  );
  return [...(isJoinedAcross ? [] : knownElsewhere(facts)), ...joined, ...apart];
}

/**
 * Marketplaces share no identity, so that whoever is known on both without the seller's word is joined by the only
 * other thing that joins.
 */
function knownElsewhere({ identity, orders, marketplace }: PersonFacts): readonly PersonLink[] {
  if (identity.marketplaces.length < 2) return [];
  const own = orders.find((order) => order.marketplace === marketplace);
  const theirs = orders.filter((order) => order.marketplace !== marketplace);
  const other = theirs.find((order) => nameOf(order) !== undefined) ?? theirs[0];
  if (!own || !other) return [];
  return [{ kind: 'known', other: toPerson(other), orders: [orderKey(own), orderKey(other)] }];
}

function toLink({ id, verdict, orders: pair }: Decision, facts: PersonFacts): PersonLink {
  const name = verdict === 'same' ? otherJoined(pair, facts) : otherParted(pair, facts);
  const order = facts.orders.find((known) => orderKey(known) === name);
  return {
    kind: verdict === 'same' ? 'joined' : 'apart',
    other: order ? toPerson(order) : personBehind(name),
    orders: pair,
    decision: id,
  };
}

function otherJoined([one, other]: Pair, { identity, marketplace }: PersonFacts): string {
  const elsewhere = [one, other].find((name) => parseOrderKey(name).marketplace !== marketplace);
  return elsewhere ?? (other === identity.order ? one : other);
}

function otherParted([one, other]: Pair, { orders, identity }: PersonFacts): string {
  if (one === identity.order || other === identity.order) return one === identity.order ? other : one;
  return orders.some((order) => orderKey(order) === other) ? one : other;
}

function toPerson(order: Order): OtherPerson {
  const name = nameOf(order);
  const { orderId, marketplace, site } = order;
  return { names: name === undefined ? [] : [name], orderId, places: [{ marketplace, site }] };
}

const ebayUser = 'ebay:user:';

/** On eBay a seller knows people by their user names. */
function nameOf({ marketplace, buyerIds, buyerName }: Order): string | undefined {
  const user = marketplace === 'ebay' ? buyerIds.find((id) => id.startsWith(ebayUser)) : undefined;
  return user?.slice(ebayUser.length) ?? buyerName;
}
