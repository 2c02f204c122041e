/** The contact page: a message about an order that is only being started. The address tells the order. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { siteOfHost, siteOfMarketplaceId } from '@/lib/domain/marketplace/sites';
import type { PageView } from '../page-adapter';
import { canBeName, isBuyerPlaceholder } from './buyer-names';
import { type Field, found, missing, settle } from './field';
import { contactHeadings } from './labels';
import type { PageAddress } from './page-address';
import type { PageData } from './page-data';
import type { Leaf, PageScan } from './page-scan';
import { orderIdsIn, tidy } from './patterns';
import { readLanguage } from './read-language';
import { contactHooks } from './selectors';

export interface ContactFields {
  readonly isRecognised: boolean;
  readonly site: Field<string>;
  readonly buyerName: Field<string>;
  readonly buyerLanguage: Field<string>;
  readonly orderIds: Field<string[]>;
  readonly itemIds: Field<string[]>;
  readonly buyerIds: Conversation['buyerIds'];
}

export function readContact(
  { url }: PageView,
  address: PageAddress,
  scan: PageScan,
  languages: readonly string[],
  pageData: PageData,
): ContactFields {
  const headings = scan.leaves.filter((leaf) => isHeading(leaf));
  const names = new Set(headings.flatMap((leaf) => nameInHeading(leaf.text) ?? []));
  const isHooked = scan.roots.some((root) => root.querySelector(contactHooks.root) !== null);
  const language = readLanguage(scan.leaves, languages);
  const order = address.orderId ? pageData.orders.get(address.orderId) : undefined;
  const items = order?.items.flatMap((item) => item.itemId ?? []) ?? [];
  return {
    isRecognised: isHooked || names.size > 0,
    site: settle(
      [
        { value: address.marketplaceId && siteOfMarketplaceId(address.marketplaceId)?.site, source: 'url' },
        { value: order?.site, source: 'page-data' },
        { value: address.marketplaceId ? undefined : siteOfHost(url.host)?.site, source: 'host' },
      ],
      'not-on-page',
    ),
    buyerName: readName(names),
    buyerLanguage: language ? found(language, 'label') : missing('not-on-page'),
    orderIds: readOrderIds(address.orderId, scan.leaves),
    itemIds: items.length > 0 ? found(items, 'page-data') : missing('not-on-page'),
    buyerIds: order?.buyerIds ?? [],
  };
}

function isHeading({ element, text }: Leaf): boolean {
  if (text.length > 140) return false;
  return element.closest(`${contactHooks.header},h1,h2,h3,h4,[role="heading"],kat-label`) !== null;
}

function nameInHeading(text: string): string | undefined {
  for (const heading of contactHeadings) {
    const name = heading.exec(text)?.slice(1).find(Boolean);
    if (name) return tidy(name);
  }
  return undefined;
}

function readName(names: ReadonlySet<string>): Field<string> {
  const [name] = names;
  if (!name) return missing('not-on-page');
  if (names.size > 1) return missing('sources-disagree');
  if (isBuyerPlaceholder(name)) return missing('placeholder');
  return canBeName(name) ? found(name, 'label') : missing('not-understood');
}

/** The page may print the order's number, too: then it has to be that of the address. */
function readOrderIds(orderId: string | undefined, leaves: readonly Leaf[]): Field<string[]> {
  const printed = new Set(leaves.flatMap((leaf) => orderIdsIn(leaf.text)));
  if (!orderId) return missing('not-on-page');
  return printed.size === 0 || printed.has(orderId) ? found([orderId], 'url') : missing('sources-disagree');
}
