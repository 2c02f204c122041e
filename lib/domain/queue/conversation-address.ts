/**
 * Where a conversation is opened: the address at which it was last seen open, else what is known of the portal's
 * addresses, else its inbox. Never anything but an https address of a portal's own message pages, whatever was stored.
 *
 * Source: addresses of both portals in public extensions and the portals' own mails, read 2026-11-21.
 */
import type { Conversation } from '../conversation/conversation';
import type { MarketplaceName } from '../marketplace/marketplace';
import { amazonSites, ebaySites, isPortalHost, siteOfHost } from '../marketplace/sites';
import type { Waiting } from './waiting';

const longestAddress = 2000;
const messagePaths: Readonly<Record<MarketplaceName, RegExp>> = {
  amazon: /^\/messaging\//i,
  ebay: /^\/(?:cnt|msg|sh\/messages|mye\/myebay\/messages)(?:\/|$)/i,
};
const caseId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The address if it may be kept for the conversation: a portal's message page that names this very conversation. Pages
 * keep the address of a conversation that was open before when another row is chosen.
 */
export function keptAddress(address: string | undefined, conversation: Conversation): string | undefined {
  const url = address === undefined ? undefined : messagesUrl(address, conversation.marketplace);
  return url && namesConversation(url, conversation) ? url.href : undefined;
}

/** As much of a conversation as tells where it is. */
export interface ConversationPlace extends Pick<Waiting, 'key' | 'marketplace'> {
  readonly site?: string | undefined;
  readonly address?: string | undefined;
}

/** Where to open it. */
export function addressOf({ key, marketplace, site, address }: ConversationPlace): string {
  const kept = address === undefined ? undefined : messagesUrl(address, marketplace);
  if (kept) return kept.href;
  return marketplace === 'amazon' ? amazonAddress(key, site) : ebayAddress(site);
}

function messagesUrl(address: string, marketplace: MarketplaceName): URL | undefined {
  if (address.length > longestAddress || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const { protocol, port, username, password, hostname, pathname, href } = url;
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return undefined;
  if (!isPortalHost(hostname) || marketplaceOf(hostname) !== marketplace) return undefined;
  if (!messagePaths[marketplace].test(pathname) || href.length > longestAddress) return undefined;
  return url;
}

/** Hosts of a whole region are Amazon's. */
function marketplaceOf(host: string): MarketplaceName {
  return siteOfHost(host)?.marketplace ?? 'amazon';
}

function namesConversation(url: URL, { marketplace, conversationId, itemIds, buyerIds }: Conversation): boolean {
  const values = [...url.searchParams.values(), ...url.pathname.split('/')].map(folded);
  if (conversationId !== undefined && values.includes(folded(conversationId))) return true;
  if (marketplace !== 'ebay') return false;
  const buyer = folded(url.searchParams.get('other_user_id') ?? '');
  const item = url.searchParams.get('reference_id') ?? '';
  return itemIds.includes(item) && buyerIds.some((id) => folded(id) === `ebay:user:${buyer}`);
}

function folded(text: string): string {
  return text.toLowerCase();
}

function amazonAddress(key: string, site: string | undefined): string {
  const domain = amazonSites.find((known) => known.site === site)?.domain ?? 'amazon.com';
  const inbox = `https://sellercentral.${domain}/messaging/inbox`;
  const id = key.slice('amazon:'.length);
  return caseId.test(id) ? `${inbox}?fi=caseId&ss=${id}&cc=${id}` : inbox;
}

function ebayAddress(site: string | undefined): string {
  const domain = ebaySites.find((known) => known.site === site)?.domain ?? 'ebay.com';
  return `https://www.${domain}/cnt/ViewMessage?group_type=CORE`;
}
