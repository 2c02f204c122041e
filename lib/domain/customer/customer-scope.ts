/**
 * Whose orders may be looked at together. Each of the seller's accounts is a shop of its own unless the seller joined
 * them; whoever serves one shop on each marketplace need not join anything.
 */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { Sighting } from './sighting';

export interface SellerAccount {
  readonly marketplace: MarketplaceName;
  readonly account: string;
}

export interface ScopeQuestion {
  /** Where the customer was met. */
  readonly marketplace: MarketplaceName;
  /** The seller's account there, where known. */
  readonly account?: string | undefined;
  /** Every account that the stored orders and conversations are of. */
  readonly accounts: readonly SellerAccount[];
  /** Accounts that the seller joined, each group a list. */
  readonly joinedAccounts: readonly (readonly string[])[];
  /** Off: a customer is looked for on their own marketplace only. */
  readonly joinsMarketplaces: boolean;
}

/**
 * Tells which orders may belong to the customer. With several shops in one browser an order of an unknown account
 * belongs to none of them for sure: it is left out wherever it might be another shop's.
 */
export function customerScope(question: ScopeQuestion): (sighting: Sighting) => boolean {
  const shopOf = shops(question.joinedAccounts);
  const here = (sighting: Sighting): boolean =>
    question.joinsMarketplaces || sighting.marketplace === question.marketplace;
  const shopsOn = (marketplace: MarketplaceName): ReadonlySet<string> =>
    new Set(question.accounts.filter((one) => one.marketplace === marketplace).map(({ account }) => shopOf(account)));
  const hasOneShop = shopsOn('amazon').size <= 1 && shopsOn('ebay').size <= 1;
  if (hasOneShop) return here;
  const own = question.account === undefined ? undefined : shopOf(question.account);
  const isOwn = ({ marketplace, account }: Sighting): boolean => {
    if (account !== undefined) return shopOf(account) === own;
    const [only, ...others] = shopsOn(marketplace);
    return own === undefined ? false : only === own && others.length === 0;
  };
  return (sighting) => here(sighting) && isOwn(sighting);
}

/** Names the shop of an account: itself, or the first of the accounts that are joined with it, over however many lists. */
function shops(joinedAccounts: readonly (readonly string[])[]): (account: string) => string {
  const groups: Set<string>[] = [];
  for (const joined of joinedAccounts) {
    const touching = groups.filter((group) => joined.some((account) => group.has(account)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...touching.flatMap((group) => [...group]), ...joined]));
  }
  return (account) => [...(groups.find((group) => group.has(account)) ?? [account])].sort()[0] ?? account;
}
