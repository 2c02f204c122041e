/** Whether the opened thread is still being fetched. */
import { findAll } from '@/lib/dom/find';
import { isShown } from '@/lib/dom/text';
import type { Bubble } from './bubbles';
import type { Pane } from './find-pane';
import type { EbayPage } from './page';
import { selectorOf } from './selectors';
import { isElementNode, isWithin, nodesAround } from './tree';

/** Skeletons and progress marks in the pane, but for those of uploads and of pictures in a message. */
export function isLoading(pane: Pane, bubbles: readonly Bubble[]): boolean {
  const excused = new Set<Node>(bubbles.map((bubble) => bubble.element));
  const loading = selectorOf('loading');
  const isExcused = (element: Element) =>
    isWithin(element, excused) || element.closest(selectorOf('composer')) !== null;
  const root = isElementNode(pane.root) && pane.root.matches(loading) ? [pane.root] : [];
  return [...root, ...pane.elements].some(
    (element) => element.matches(loading) && !isExcused(element) && isShown(element),
  );
}

/** Without a pane: whether something is loading outside of the list, which may go on loading rows at its end. */
export function isLoadingBeside(page: EbayPage, rows: readonly Element[]): boolean {
  const [first, ...others] = rows;
  const list = first && nodesAround(first).find((node) => others.every((row) => isWithin(row, new Set([node]))));
  const lists = new Set<Node>([...findAll(page.roots, selectorOf('list')), ...(list ? [list] : [])]);
  return findAll(page.roots, selectorOf('loading')).some((element) => isShown(element) && !isWithin(element, lists));
}
