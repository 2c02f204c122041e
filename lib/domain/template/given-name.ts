/** Whether a buyer's name may be used as a given name. Rather none than a wrong one: "Hello Müller" is worse than "Hello". */
import type { MarketplaceName } from '../marketplace/marketplace';

/** One word of letters, as Amazon shows its buyers. Scripts that write family and given name as one word are left out. */
const oneGivenName =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Arabic}\p{M}]{2,30}(?:['’-][\p{L}\p{M}]{1,20})?$/u;

/** What marketplaces print where a name is hidden or missing. */
const placeholders: ReadonlySet<string> = new Set(
  'amazon ebay buyer customer client cliente kunde käufer acheteur acquirente comprador koper kupujący köpare kund køber guest gast invité ospite invitado user member unknown'.split(
    ' ',
  ),
);

export interface NamedBuyer {
  readonly name: string | undefined;
  readonly marketplace: MarketplaceName;
  readonly isBusiness: boolean;
}

/** Amazon shows given names; eBay shows user names, which are never taken apart. */
export function givenName({ name, marketplace, isBusiness }: NamedBuyer): string | undefined {
  if (!name || isBusiness || marketplace !== 'amazon') return undefined;
  if (!oneGivenName.test(name) || placeholders.has(name.toLowerCase())) return undefined;
  return name;
}
