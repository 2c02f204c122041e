/** Whose messages are reckoned together: never two marketplaces, because their rules differ. */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { ConversationExchanges } from './exchange';

/** Without account or site: all of them. */
export interface Scope {
  readonly marketplace: MarketplaceName;
  readonly site?: string;
  readonly account?: string;
}

type Place = Pick<ConversationExchanges, 'marketplace' | 'site' | 'account'>;

/** A conversation whose account or site nobody knows is in none of them. */
export function isWithin(place: Place, { marketplace, site, account }: Scope): boolean {
  return (
    place.marketplace === marketplace &&
    (site === undefined || place.site === site) &&
    (account === undefined || place.account === account)
  );
}

/** Each marketplace of which something was seen and, where there are several accounts or sites, each of these. */
export function scopesOf(history: readonly Place[]): readonly Scope[] {
  const marketplaces = [...new Set(history.map(({ marketplace }) => marketplace))].toSorted();
  return marketplaces.flatMap((marketplace) => {
    const parts = partsOf(history.filter((place) => place.marketplace === marketplace));
    return parts.length > 1 ? [{ marketplace }, ...parts] : [{ marketplace }];
  });
}

function partsOf(places: readonly Place[]): readonly Scope[] {
  const parts = new Map<string, Scope>();
  for (const { marketplace, site, account } of places) {
    if (account === undefined) continue;
    const key = JSON.stringify([account, site]);
    if (!parts.has(key)) parts.set(key, { marketplace, account, ...(site !== undefined && { site }) });
  }
  return [...parts.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, scope]) => scope);
}

/** The same scope has the same name. */
export function scopeName({ marketplace, account, site }: Scope): string {
  return JSON.stringify([marketplace, account ?? null, site ?? null]);
}
