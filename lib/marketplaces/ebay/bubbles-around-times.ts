/**
 * Messages on a page whose names say nothing: each message shows one time, so the largest box around a time that holds
 * no other time, no text box and none of the thread's heading is a message. Gives up where boxes do not resemble each other.
 */

import { isWrittenAddress } from './address';
import { isAside, type Pane, textBoxes } from './find-pane';
import { clickable } from './find-rows';
import type { EbayPage } from './page';
import { isElementNode, nodeAround, nodesHolding, outermost } from './tree';
import { ownText, rawText } from './words';

const heading = 'h1,h2,h3,a[href*="/itm/"],a[href*="/usr/"]';

/** Boxes in page order; empty where no time is shown, undefined where the boxes found differ in kind. */
export function bubblesAroundTimes(pane: Pane, page: EbayPage): readonly Element[] | undefined {
  const elements = pane.elements.filter((element) => !isAside(element));
  const times = outermost(elements.filter((element) => printsTime(element, page)));
  const holders = nodesHolding(times);
  const isHead = (element: Element) => element.matches(`${textBoxes},${heading}`) && !isWrittenAddress(element);
  const forbidden = nodesHolding(elements.filter(isHead));
  const boxes = times.map((time) => largestBox(time, pane.root, holders, forbidden));
  const messages = boxes.filter((box, index) => saysMoreThan(box, times[index]));
  if (messages.length === 0) return messages;
  const lists = new Set(messages.map(nodeAround));
  const isWhole = boxes.every((box) => lists.has(nodeAround(box))) && !holdsMore(lists, boxes, forbidden);
  return isWhole && areAlike(messages) ? messages : undefined;
}

/** Whether a list shows something beside its messages and the headings of its days: a message without time, perhaps. */
function holdsMore(
  lists: ReadonlySet<Node | undefined>,
  boxes: readonly Element[],
  forbidden: ReadonlyMap<Node, number>,
): boolean {
  const around = nodesHolding(boxes);
  for (const list of lists) {
    for (let child = list?.firstChild; child; child = child.nextSibling) {
      if (!isElementNode(child) || around.has(child) || forbidden.has(child) || child.localName === 'button') continue;
      if (rawText(child) !== '' && !isAside(child) && !isOrderLine(child)) return true;
    }
  }
  return false;
}

/** Whether the element itself prints a time. */
export function printsTime(element: Element, page: EbayPage): boolean {
  if (element.closest(`${textBoxes},${clickable}`)) return false;
  return element.localName === 'time' || page.isTime(ownText(element));
}

/** The order that the thread is about, printed above it. */
function isOrderLine(element: Element): boolean {
  const text = rawText(element);
  return text.length < 60 && (/(?<!\d)\d{2}-\d{5}-\d{5}$/.test(text) || element.matches('a[href*="/ord/details"]'));
}

function largestBox(
  time: Element,
  root: Node,
  times: ReadonlyMap<Node, number>,
  forbidden: ReadonlyMap<Node, number>,
): Element {
  let box = time;
  for (let around = nodeAround(time); around && around !== root; around = nodeAround(around)) {
    if ((times.get(around) ?? 0) > 1 || forbidden.has(around)) break;
    if (isElementNode(around)) box = around;
  }
  return box;
}

function saysMoreThan(box: Element, time: Element | undefined): boolean {
  return time !== undefined && (rawText(box) !== rawText(time) || box.querySelector('img') !== null);
}

/** Same tag, and in the same list or in lists of the same kind (one for each day, say). */
function areAlike(boxes: readonly Element[]): boolean {
  const kinds = new Set(boxes.map((box) => `${box.localName}<${nameOf(nodeAround(box))}`));
  return kinds.size === 1;
}

function nameOf(node: Node | undefined): string {
  return node && isElementNode(node) ? node.localName : 'root';
}
