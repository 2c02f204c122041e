/** Reads the rows of the conversation list; what a row does not show is absent. Cheap: there may be hundreds. */
import { findAll } from '@/lib/dom/find';
import { markedRows } from './active-row';
import { itemIdOf, userNameOf } from './address';
import { findRows } from './find-rows';
import { ebaySender, wordings } from './labels';
import type { EbayPage } from './page';
import { conversationIdOf } from './row-id';
import { conversationIdAttributes, type HookName, selectorsOf, spokenOnly } from './selectors';
import { closestAmong, elementsBelow } from './tree';
import { folded, isUserName, onlyOf, ownText, rawText } from './words';

export interface RowFacts {
  readonly element: Element;
  readonly conversationId: string | undefined;
  /** User name of the other party, where a hook, a link or its place in every row says that it is one. */
  readonly userName: string | undefined;
  readonly itemId: string | undefined;
  readonly subject: string | undefined;
  readonly title: string | undefined;
  readonly preview: string | undefined;
  readonly timeText: string | undefined;
  readonly isUnread: boolean | undefined;
  /** Marked as the open one; more than one where signs disagree. */
  readonly isMarked: boolean;
  readonly isFromEbay: boolean;
  /** Everything the row shows, text by text: for comparing with the thread where no name tells which is which. */
  readonly texts: () => readonly string[];
}

export function readRows(page: EbayPage): readonly RowFacts[] {
  const rows = findRows(page);
  const marked = new Set(markedRows(rows));
  const parts = partsOf(rows, page);
  const texts = new Map(rows.map((row) => [row, once(() => textParts(row, parts))]));
  const textsOf = (row: Element) => texts.get(row)?.() ?? [];
  const isNamed = rows.some((row) => textOf('rowName', row, parts) !== undefined);
  const nameInPlace = isNamed ? () => undefined : namesInPlace(rows, textsOf);
  return rows.map((row) => readRow(row, { page, parts, isMarked: marked.has(row), textsOf, nameInPlace }));
}

interface RowContext {
  readonly page: EbayPage;
  readonly parts: RowParts;
  readonly isMarked: boolean;
  readonly textsOf: (row: Element) => readonly Element[];
  readonly nameInPlace: (row: Element) => string | undefined;
}

function readRow(row: Element, { page, parts, isMarked, textsOf, nameInPlace }: RowContext): RowFacts {
  const base = page.view.url;
  const links = parts.of('a[href]', row);
  const texts = once(() => textsOf(row).map(ownText));
  const sender = textOf('rowName', row, parts) ?? userNameInLinks(links, base) ?? nameInPlace(row);
  const isFromEbay = hookParts('ebayRow', row, parts).length > 0 || folded(sender ?? '') === ebaySender;
  return {
    element: row,
    conversationId: conversationIdOf([row, ...parts.of(withIdAttribute, row), ...links], base),
    userName: isFromEbay || !isUserName(sender) ? undefined : sender,
    itemId: itemIdInLinks(links, base),
    subject: textOf('rowSubject', row, parts),
    title: textOf('rowTitle', row, parts),
    preview: textOf('rowPreview', row, parts),
    timeText: textOf('rowTime', row, parts) ?? texts().find(page.isTime),
    isUnread: isUnread(row, parts),
    isMarked,
    isFromEbay,
    texts,
  };
}

const withIdAttribute = conversationIdAttributes.map((name) => `[${name}]`).join();

function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** What matches in rows, rows themselves included. The page is searched once for all of them. */
interface RowParts {
  readonly of: (selector: string, row: Element) => readonly Element[];
  readonly isInAny: (selector: string) => boolean;
}

function partsOf(rows: readonly Element[], page: EbayPage): RowParts {
  const all = new Set<Node>(rows);
  const searched = new Map<string, ReadonlyMap<Node, readonly Element[]>>();
  const search = (selector: string) => {
    const found = new Map<Node, Element[]>();
    for (const element of findAll(page.roots, selector)) {
      const row = closestAmong(element, all);
      if (!row) continue;
      const known = found.get(row);
      if (known) known.push(element);
      else found.set(row, [element]);
    }
    searched.set(selector, found);
    return found;
  };
  const matches = (selector: string) => searched.get(selector) ?? search(selector);
  return {
    of: (selector, row) => matches(selector).get(row) ?? [],
    isInAny: (selector) => matches(selector).size > 0,
  };
}

/** What matches what is known of a hook, or else what is guessed where no row holds what is known. */
function hookParts(name: HookName, row: Element, parts: RowParts): readonly Element[] {
  const selector = selectorsOf(name).find((known) => parts.isInAny(known));
  return selector === undefined ? [] : parts.of(selector, row);
}

/** What shows a text of its own. */
function textParts(row: Element, parts: RowParts): readonly Element[] {
  const spoken = parts.of(spokenOnly, row);
  return [row, ...elementsBelow(row)].filter((part) => ownText(part) !== '' && !isInside(part, spoken));
}

function isInside(part: Element, boxes: readonly Element[]): boolean {
  return boxes.some((box) => box.contains(part));
}

function textOf(name: HookName, row: Element, parts: RowParts): string | undefined {
  const spoken = parts.of(spokenOnly, row);
  for (const part of hookParts(name, row, parts)) {
    const text = isInside(part, spoken) ? '' : rawText(part);
    if (text !== '') return text.slice(0, 1000);
  }
  return undefined;
}

function userNameInLinks(links: readonly Element[], base: URL): string | undefined {
  for (const link of links) {
    const name = userNameOf(link, base);
    if (name) return name;
  }
  return undefined;
}

function itemIdInLinks(links: readonly Element[], base: URL): string | undefined {
  return onlyOf(links.flatMap((link) => itemIdOf(link, base) ?? []));
}

function isUnread(row: Element, parts: RowParts): boolean | undefined {
  if (hookParts('unreadRow', row, parts).length > 0) return true;
  if ([...parts.of('[aria-label]', row), ...parts.of(spokenOnly, row)].some(hasUnreadName)) return true;
  return hookParts('readRow', row, parts).length > 0 ? false : undefined;
}

const unreadWords = new Set(wordings('unread'));

/** eBay begins the hidden text of an unread row with "Unread, ". */
function hasUnreadName(part: Element): boolean {
  const name = part.getAttribute('aria-label') ?? part.textContent ?? '';
  const [start = ''] = folded(name.slice(0, 60)).split(/[,:、，]/);
  return unreadWords.has(start.trim());
}

/** What user names look like when nothing says that they are some: no number, no time, no word of several. */
const plainName = /^(?=.*\p{L})[\p{L}\p{Nd}._*!$~-]{3,64}$/u;

/**
 * Where no hook names the sender: the first text of every row, if all of them stand in the same kind of box, look like
 * user names and differ from each other as names do and states do not.
 */
function namesInPlace(
  rows: readonly Element[],
  textsOf: (row: Element) => readonly Element[],
): (row: Element) => string | undefined {
  const first = new Map(rows.map((row) => [row, textsOf(row).find((part) => ownText(part).length > 1)]));
  const parts = [...first.values()];
  const kinds = new Set(parts.map((part) => part && `${part.localName} ${part.className}`));
  const names = parts.map((part) => folded(part ? ownText(part) : '')).filter((name) => name !== ebaySender);
  const distinct = new Set(names).size;
  const marked = names.filter((name) => /[\p{Nd}._*-]/u.test(name)).length;
  const areNames = kinds.size === 1 && distinct > 2 && distinct * 2 > names.length && marked * 3 > names.length;
  if (!areNames || !names.every((name) => plainName.test(name))) return () => undefined;
  return (row) => {
    const part = first.get(row);
    return part && ownText(part);
  };
}
