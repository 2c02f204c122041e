/** What the address of an eBay page tells. Source: addresses in public extensions and help pages, read 2026-11-21. */
import type { PageKind } from '@/lib/domain/conversation/reading';

/** `messages` is inbox or conversation: only the page itself tells which. `retired` = the messages pages before 2022. */
export type AddressKind = 'messages' | 'retired' | Exclude<PageKind, 'inbox' | 'conversation'>;

const messagePaths = /^\/(?:cnt\/viewmessages?|msg|sh\/messages|mye\/myebay\/messages)(?:\/|$)/;
const retiredPaths = /^\/mesgweb(?:\/|$)/;
const contactPaths = /^\/(?:contact\/|cnt\/(?:intermediatedfaq|findanswers|interact|replytomessages|contact|sendmsg))/;
const orderPaths = /^\/(?:mesh|sh)\/ord\/details/;
const orderListPaths = /^\/sh\/ord(?:\/|$)/;

export function addressKind(url: URL): AddressKind {
  const path = url.pathname.toLowerCase();
  if (messagePaths.test(path)) return 'messages';
  if (retiredPaths.test(path)) return 'retired';
  if (contactPaths.test(path)) return 'contact';
  if (orderPaths.test(path)) return 'order';
  if (orderListPaths.test(path)) return 'orders';
  return 'other';
}

/** The value of the first of these parameters, whatever their case; undefined when absent, empty or unreasonably long. */
export function parameterOf(url: URL, names: readonly string[]): string | undefined {
  for (const [name, value] of url.searchParams) {
    if (names.includes(name.toLowerCase()) && value.trim() !== '' && value.length <= 200) return value.trim();
  }
  return undefined;
}

/** Parameters that name a conversation. Those that name a message (`question_id`, `messageId`) do not: it is another number. */
const conversationParameters = ['conversationid', 'conversation_id', 'threadid', 'thread_id'];

const identifier = /^[\w.:~-]{1,100}$/;

export function isConversationId(value: string | null | undefined): value is string {
  return typeof value === 'string' && identifier.test(value);
}

export function conversationIdOfAddress(url: URL): string | undefined {
  const value = parameterOf(url, conversationParameters);
  return isConversationId(value) ? value : undefined;
}

/** A link that a page made of an address somebody wrote: it speaks for the writer, not for the page. */
export function isWrittenAddress(link: Element): boolean {
  if (/\b(?:nofollow|ugc)\b/.test(link.getAttribute('rel') ?? '')) return true;
  return /^\s*(?:https?:|www\.)|\/(?:itm|usr)\//i.test(link.textContent ?? '');
}

function toUrl(href: string, base: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

/** The address a link leads to; undefined for links without one and for scripts. */
export function linkAddress(link: Element, base: URL, attribute: 'href' | 'src' = 'href'): URL | undefined {
  const href = link.getAttribute(attribute);
  if (href === null || href.length > 4_000) return undefined;
  const url = toUrl(href, base.href);
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

export function itemIdOf(link: Element, base: URL): string | undefined {
  return itemIdOfPath(linkAddress(link, base)?.pathname ?? '');
}

export function userNameOf(link: Element, base: URL): string | undefined {
  return userNameOfPath(linkAddress(link, base)?.pathname ?? '');
}

export function orderIdOf(link: Element, base: URL): string | undefined {
  const address = linkAddress(link, base);
  return address && orderIdOfAddress(address);
}

/** Item number of `/itm/<id>` and `/itm/<slug>/<id>`. */
export function itemIdOfPath(path: string): string | undefined {
  return /\/itm\/(?:[^/]+\/)?(\d{9,15})(?:\/|$)/.exec(path)?.[1];
}

/** User name of `/usr/<name>`, as it is written there. */
export function userNameOfPath(path: string): string | undefined {
  const encoded = /\/usr\/([^/]{1,200})/.exec(path)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return decodeURIComponent(encoded).trim() || undefined;
  } catch {
    return undefined;
  }
}

const orderNumber = /^\d{2}-\d{5}-\d{5}$/;

export function isOrderNumber(value: string | undefined): value is string {
  return value !== undefined && orderNumber.test(value);
}

/** Order number of a link to order details. */
export function orderIdOfAddress(url: URL): string | undefined {
  const value = parameterOf(url, ['orderid', 'order_id']);
  return isOrderNumber(value) ? value : undefined;
}
