/** Finds the rows of the conversation list: by public hooks, by ids and links, by what a clickable row looks like. */
import { findAll } from '@/lib/dom/find';
import type { EbayPage } from './page';
import { conversationIdOf } from './row-id';
import { selectorOf } from './selectors';
import {
  boxesOf,
  closestAmong,
  elementsBelow,
  isElementNode,
  isWithin,
  nodeAround,
  nodesAroundAll,
  nodesHolding,
} from './tree';
import { ownText } from './words';

const maxRows = 2_000;
/** A row holds none of these; what does is a thread that carries its conversation's id. */
const notInRows = `textarea,[contenteditable],iframe,${selectorOf('bubble')}`;

/** In page order. */
export function findRows(page: EbayPage): readonly Element[] {
  const notRows = new Set<Node>([...page.frame, ...findAll(page.roots, selectorOf('bubble'))]);
  const aroundThreads = nodesAroundAll(findAll(page.roots, notInRows));
  const rowsAmong = (candidates: readonly Element[]) => {
    const fitting = candidates.filter((row) => !aroundThreads.has(row) && !isWithin(row, notRows));
    return withoutContainers(fitting).slice(0, maxRows);
  };
  const known = rowsAmong(findAll(page.roots, selectorOf('row')));
  if (known.length > 0) return known;
  const guesses = findAll(page.roots, selectorOf('guessedRow'));
  const guessed = rowsAmong(guesses.filter((row) => conversationIdOf([row], page.view.url) !== undefined));
  return guessed.length > 0 ? aroundLinks(guessed) : rowsAmong(clickableRows(page));
}

/** A link inside a row stands for the largest box around it that holds no other row. */
function aroundLinks(rows: readonly Element[]): Element[] {
  if (rows.length < 2) return [...rows];
  const counts = nodesHolding(rows, 6);
  return rows.map((row) => (row.localName === 'a' ? (boxesOf(row, counts, 6).at(-1) ?? row) : row));
}

/** Leaves out what holds several candidates (a list) and what stands inside a row (its parts). */
function withoutContainers(candidates: readonly Element[]): Element[] {
  const all = new Set<Node>(candidates);
  const inside = new Map<Node, number>();
  const around = new Map<Element, Node | undefined>();
  for (const candidate of candidates) {
    const outer = closestAmong(nodeAround(candidate), all);
    around.set(candidate, outer);
    if (outer) inside.set(outer, (inside.get(outer) ?? 0) + 1);
  }
  const isList = (node: Node) => (inside.get(node) ?? 0) > 1;
  return candidates.filter((candidate) => {
    const outer = around.get(candidate);
    return !isList(candidate) && (outer === undefined || isList(outer));
  });
}

/** Rows without any known name: the longest list of clickable siblings that each show one time and two more texts or more. */
function clickableRows(page: EbayPage): readonly Element[] {
  const lists = new Map<Node, Element[]>();
  for (const element of findAll(page.roots, selectorOf('clickableRow'))) {
    if (!isClickable(element)) continue;
    const list = listAround(element) ?? element;
    const rows = lists.get(list);
    if (rows) rows.push(element);
    else lists.set(list, [element]);
  }
  let longest: readonly Element[] = [];
  for (const rows of lists.values()) {
    if (rows.length > longest.length && rows.slice(0, 3).every((row) => looksLikeRow(row, page))) longest = rows;
  }
  return longest;
}

/** What can be chosen. Messages can be focused too, but not chosen. */
export const clickable =
  'button,a[href],[role="option"],[role="tab"],[role="treeitem"],[role="row"],div[tabindex="0"]:not([role="textbox"])';

/** A link, a button or an option, or a box that holds little else. */
function isClickable(element: Element): boolean {
  if (element.matches('[role="article"],[role="note"],[role="status"]')) return false;
  if (element.matches(clickable)) return true;
  const inner = element.querySelector(clickable);
  const length = element.textContent?.trim().length ?? 0;
  return inner !== null && (inner.textContent?.trim().length ?? 0) > length * 0.6;
}

/** The nearest node around that has more than one child of the same kind. */
function listAround(element: Element): Node | undefined {
  let child: Node = element;
  for (let level = 0; level < 8; level += 1) {
    const around = nodeAround(child);
    if (!around) return undefined;
    if (isElementNode(child) && hasSeveral(around, child.localName)) return around;
    child = around;
  }
  return undefined;
}

function hasSeveral(parent: Node, tag: string): boolean {
  let count = 0;
  for (let node = parent.firstChild; node && count < 2; node = node.nextSibling) {
    if (isElementNode(node) && node.localName === tag) count += 1;
  }
  return count > 1;
}

function looksLikeRow(row: Element, page: EbayPage): boolean {
  const texts = [row, ...elementsBelow(row)].map(ownText).filter((text) => text !== '');
  const times = texts.filter(page.isTime);
  return times.length === 1 && texts.length >= 3;
}
