/** Reads one row of the conversation list; what it does not show is absent. Cheap: there may be hundreds. */
import { itemIdOfPath, linkAddress, userNameOfPath } from './address';
import { ebaySender, wordings } from './labels';
import type { EbayPage } from './page';
import { conversationIdOfRow } from './row-id';
import { type HookName, selectorOf, spokenOnly } from './selectors';
import { elementsBelow } from './tree';
import { folded, isUserName, ownText, rawText } from './words';

export interface RowFacts {
  readonly element: Element;
  readonly conversationId: string | undefined;
  /** User name of the other party, where a hook or a link says that it is one. */
  readonly userName: string | undefined;
  readonly itemId: string | undefined;
  readonly subject: string | undefined;
  readonly title: string | undefined;
  readonly preview: string | undefined;
  readonly timeText: string | undefined;
  readonly isUnread: boolean | undefined;
  readonly isFromEbay: boolean;
  /** Everything the row shows, text by text: for comparing with the thread where no name tells which is which. */
  readonly texts: () => readonly string[];
}

export function readRow(row: Element, page: EbayPage): RowFacts {
  const parts = partsOf(row, page);
  const links = parts.all('a[href]');
  const sender = textOf(parts, 'rowName') ?? userNameInLinks(links, page.view.url);
  const isFromEbay = parts.all(selectorOf('ebayRow')).length > 0 || folded(sender ?? '') === ebaySender;
  const texts = once(() => textsIn(row));
  return {
    element: row,
    conversationId: conversationIdOfRow(row, page.view.url),
    userName: isFromEbay || !isUserName(sender) ? undefined : sender,
    itemId: itemIdInLinks(links, page.view.url),
    subject: textOf(parts, 'rowSubject'),
    title: textOf(parts, 'rowTitle'),
    preview: textOf(parts, 'rowPreview'),
    timeText: textOf(parts, 'rowTime') ?? texts().find(page.isTime),
    isUnread: isUnread(parts),
    isFromEbay,
    texts,
  };
}

function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

interface Parts {
  /** Matches in page order, the row itself first. */
  readonly all: (selector: string) => readonly Element[];
}

function partsOf(row: Element, page: EbayPage): Parts {
  if (!page.aroundRoots.has(row)) {
    return { all: (selector) => [...(row.matches(selector) ? [row] : []), ...row.querySelectorAll(selector)] };
  }
  const elements = [row, ...elementsBelow(row)];
  return { all: (selector) => elements.filter((element) => element.matches(selector)) };
}

function textsIn(row: Element): readonly string[] {
  const shown = [row, ...elementsBelow(row)].filter((part) => part.closest(spokenOnly) === null);
  return shown.map(ownText).filter((text) => text !== '');
}

function textOf(parts: Parts, name: HookName): string | undefined {
  for (const part of parts.all(selectorOf(name))) {
    if (part.closest(spokenOnly)) continue;
    const text = rawText(part);
    if (text !== '') return text.slice(0, 1000);
  }
  return undefined;
}

function userNameInLinks(links: readonly Element[], base: URL): string | undefined {
  for (const link of links) {
    const name = userNameOfPath(linkAddress(link, base)?.pathname ?? '');
    if (name) return name;
  }
  return undefined;
}

function itemIdInLinks(links: readonly Element[], base: URL): string | undefined {
  const ids = new Set(links.flatMap((link) => itemIdOfPath(linkAddress(link, base)?.pathname ?? '') ?? []));
  const [first, ...others] = ids;
  return others.length === 0 ? first : undefined;
}

function isUnread(parts: Parts): boolean | undefined {
  if (parts.all(selectorOf('unreadRow')).length > 0) return true;
  if (parts.all(`[aria-label],${spokenOnly}`).some(hasUnreadName)) return true;
  return parts.all(selectorOf('readRow')).length > 0 ? false : undefined;
}

const unreadWords = wordings('unread');

/** eBay begins the hidden text of an unread row with "Unread, ". */
function hasUnreadName(part: Element): boolean {
  const name = part.getAttribute('aria-label') ?? part.textContent ?? '';
  const [start = ''] = folded(name.slice(0, 60)).split(/[,:、，]/);
  return unreadWords.includes(start.trim());
}
