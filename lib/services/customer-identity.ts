/** Who a customer is taken for, as the panel shows it: with what may be decided, and what the seller keeps about them. */
import type { CustomerOffer } from '@/lib/domain/customer/customer-offers';
import type { Order } from '@/lib/domain/order/order';
import { orderKey, parseOrderKey } from '@/lib/domain/order/order-key';
import type { CustomerIdentity, CustomerOfferView } from '@/lib/protocol/panel-view';
import type { ReplydockDatabase } from '@/lib/store/database';
import type { CustomerHistory } from './customer-history';

/** More than one decides about at a time. */
const shownOffers = 3;
/** Enough to know somebody by. */
const namesLookedAt = 20;

/** @param orders all that is known of the customer's, also what is not stored yet */
export async function identityOf(
  db: ReplydockDatabase,
  history: CustomerHistory,
  orders: readonly Order[],
): Promise<CustomerIdentity> {
  const [own] = orders;
  const offers = await Promise.all(history.offers.slice(0, shownOffers).map((offer) => toOfferView(db, offer)));
  return {
    ...(own && { order: orderKey(own) }),
    marketplaces: [...new Set(orders.map(({ marketplace }) => marketplace))],
    offers,
    decisions: [...history.decisions],
    tags: [...new Set(history.kept.flatMap(({ tags }) => tags))],
    note: history.kept
      .map(({ note }) => note)
      .filter(Boolean)
      .join('\n'),
    terms: history.terms.toSorted(),
  };
}

async function toOfferView(
  db: ReplydockDatabase,
  { orders, evidence, doubts }: CustomerOffer,
): Promise<CustomerOfferView> {
  const parties = await db.parties.bulkGet(orders.slice(0, namesLookedAt));
  const names = parties.flatMap((record) => record?.party.buyerName ?? record?.party.buyerUser ?? []);
  return {
    orders: [...orders],
    names: [...new Set(names)],
    marketplaces: [...new Set(orders.flatMap((key) => parseOrderKey(key).marketplace ?? []))],
    evidence: [...evidence],
    doubts: [...doubts],
  };
}
