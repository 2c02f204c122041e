/** Finds the pane that shows the opened conversation: by public hooks, else as the largest part around a thread without rows. */
import { findAll } from '@/lib/dom/find';
import { isShown } from '@/lib/dom/text';
import { isWrittenAddress } from './address';
import { wordings } from './labels';
import type { EbayPage } from './page';
import { selectorOf, selectorsOf } from './selectors';
import { elementsBelow, isElementNode, isWithin, nodeAround, nodesAround } from './tree';
import { folded } from './words';

export interface Pane {
  readonly root: Node;
  /** Everything in the pane in page order, without rows, the site's frame and the inside of mails. */
  readonly elements: readonly Element[];
  /** The frame that shows a mail from eBay itself. */
  readonly mailFrame: Element | undefined;
}

export const textBoxes =
  'textarea,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"],[role="textbox"]:not(input)';

export function findPane(page: EbayPage, rows: readonly Element[]): Pane | undefined {
  const mailFrame = findAll(page.roots, selectorOf('mailFrame')).find(isShown);
  const outside = new Set<Node>([...rows, ...page.frame]);
  const aroundOutside = new Set<Node>([...rows.flatMap(nodesAround), ...[...page.frame].flatMap(nodesAround)]);
  const isInside = (element: Element) => !isWithin(element, outside) && isShown(element);
  const root =
    knownPane(page, isInside, aroundOutside) ?? paneAround(anchorIn(page, isInside) ?? mailFrame, aroundOutside);
  if (!root) return undefined;
  const leftOut = new Set<Node>([...outside, ...(mailFrame ? [mailFrame] : [])]);
  return { root, elements: elementsBelow(root, leftOut), mailFrame: within(mailFrame, root) };
}

function within(element: Element | undefined, root: Node): Element | undefined {
  return element && isWithin(element, new Set([root])) ? element : undefined;
}

function knownPane(page: EbayPage, isInside: (element: Element) => boolean, aroundOutside: ReadonlySet<Node>) {
  for (const selector of selectorsOf('pane')) {
    const panes = findAll(page.roots, selector).filter((pane) => !aroundOutside.has(pane) && isInside(pane));
    const [first] = panes;
    if (first) return panes.find((pane) => pane.querySelector(selectorOf('bubble')) !== null) ?? first;
  }
  return undefined;
}

/** Something that only an opened conversation has. */
function anchorIn(page: EbayPage, isInside: (element: Element) => boolean): Element | undefined {
  const names = ['bubble', 'replyBox', 'threadPart', 'guessedBubble'] as const;
  const selectors = [...names.map(selectorOf), '[class*="bubble" i]'];
  for (const selector of selectors) {
    const found = findAll(page.roots, selector).find(isInside);
    if (found) return found;
  }
  const box = findAll(page.roots, textBoxes).find((found) => isInside(found) && !isOtherBox(found));
  return (
    box ??
    findAll(page.roots, 'a[href*="/itm/"],a[href*="/usr/"]').find(
      (link) => isInside(link) && !isAside(link) && !isWrittenAddress(link),
    )
  );
}

const otherBoxes = wordings('otherBox');

/** Whether a text box is for something else than a reply: a search, a note, feedback. */
export function isOtherBox(box: Element): boolean {
  if (box.closest('[role="search"],[role="searchbox"],form[action*="search" i]')) return true;
  const names = ['name', 'id', 'placeholder', 'aria-label', 'role', 'type', 'data-testid'].map((name) =>
    folded(box.getAttribute(name) ?? ''),
  );
  return names.some((name) => otherBoxes.some((word) => hasWord(name, word)));
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  const isLetter = (character: string | undefined) => character !== undefined && /\p{L}/u.test(character);
  if (/[\u3040-\u9fff]/.test(word)) return true;
  return !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
}

/** Parts beside the matter: advertising, notices, recent orders. */
export function isAside(element: Element): boolean {
  return (
    element.closest('aside,[role="complementary"],[role="alert"],[role="status"],[role="note"],[role="dialog"]') !==
    null
  );
}

/** The largest part around the anchor that holds neither rows nor the site's frame; the page's body at most. */
function paneAround(anchor: Element | undefined, aroundOutside: ReadonlySet<Node>): Node | undefined {
  let root: Node | undefined = anchor;
  for (let around = root && nodeAround(root); around; around = nodeAround(around)) {
    const isOutermost = isElementNode(around) && around.localName === 'html' && !nodeAround(around.getRootNode());
    if (isOutermost || aroundOutside.has(around)) return root;
    root = around;
  }
  return root;
}
