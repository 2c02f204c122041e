/** Whether the opened thread is still being fetched. */
import { findAll, frameDocument } from '@/lib/dom/find';
import { isShown } from '@/lib/dom/text';
import { linkAddress } from './address';
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
  const loading = [
    ...findAll(page.roots, selectorOf('loading')),
    ...findAll(page.roots, 'iframe[src]').filter((frame) => isFrameComing(frame, page)),
  ];
  return loading.some((element) => isShown(element) && !isWithin(element, lists));
}

/** Smaller frames serve the page, not its reader. */
const minFramePx = 100;

/** A frame of the page's own host that has nothing in it yet. */
function isFrameComing(frame: Element, page: EbayPage): boolean {
  if (linkAddress(frame, page.view.url, 'src')?.host !== page.view.url.host) return false;
  const inside = frameDocument(frame);
  if (!inside || inside.body?.firstElementChild) return false;
  const { width, height } = frame.getBoundingClientRect();
  return Math.min(width, height) >= minFramePx;
}
