/** What a background would show after the seller has said or written something about a buyer. */
import type { CustomerVerdict, KeptAboutCustomer } from '@/lib/protocol/customer-words';
import type { CustomerIdentity, PanelView } from '@/lib/protocol/panel-view';
import { now } from './sample-facts';

/** Whoever is joined is offered no more; whoever is told apart is neither offered nor among the orders. */
export function decided(
  shown: PanelView,
  { id, verdict, orders }: CustomerVerdict & { readonly id: string },
): PanelView {
  const other = orders[1];
  const marketplaces: CustomerIdentity['marketplaces'] = other.startsWith('ebay:') ? ['amazon', 'ebay'] : ['amazon'];
  return withIdentity(shown, (identity) => ({
    ...identity,
    marketplaces: verdict === 'same' ? marketplaces : identity.marketplaces.slice(0, 1),
    offers: identity.offers.filter((offer) => !offer.orders.includes(other)),
    decisions: [...identity.decisions, { id, verdict, orders, decidedAt: now }],
  }));
}

export function withoutDecision(shown: PanelView, decisionId: string): PanelView {
  return withIdentity(shown, (identity) => ({
    ...identity,
    decisions: identity.decisions.filter(({ id }) => id !== decisionId),
  }));
}

/** Kept for whoever is known by any of the terms; somebody else's view stays as it is. */
export function kept(shown: PanelView, { terms, tags, note }: KeptAboutCustomer): PanelView {
  return withIdentity(shown, (identity) =>
    identity.terms.some((term) => terms.includes(term)) ? { ...identity, tags, note } : identity,
  );
}

function withIdentity(shown: PanelView, change: (identity: CustomerIdentity) => CustomerIdentity): PanelView {
  return shown.identity ? { ...shown, identity: change(shown.identity) } : shown;
}
