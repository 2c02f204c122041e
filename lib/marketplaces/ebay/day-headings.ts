/** The headings of days between messages, for pages that print the time of day alone under them. */
import type { EbayPage } from './page';
import { isClock } from './printed-time';
import { nodeAround, nodesAround, nodesAroundAll } from './tree';
import { rawText } from './words';

export interface ThreadParts {
  /** The messages in page order. */
  readonly boxes: readonly Element[];
  /** Everything in the pane in page order. */
  readonly elements: readonly Element[];
  /** What the pane shows beside its messages: headings of days stand nearer to the messages than these. */
  readonly heads: readonly Element[];
}

/**
 * The day that each message stands under. Headings come before their messages, except in lists that are built from the
 * newest: there they come after. Undefined where there are none or it cannot be told.
 */
export function dayHeadings({ boxes, elements, heads }: ThreadParts, page: EbayPage): readonly (string | undefined)[] {
  const inBoxes = new Set<Node>(boxes);
  const lists = listsAround(boxes, nodesAroundAll(heads));
  const isHeading = (element: Element) =>
    lists.has(nodeAround(element)) && !inBoxes.has(element) && isDay(rawText(element), page);
  const order = elements.filter((element) => inBoxes.has(element) || isHeading(element));
  const [first] = order;
  const last = order.at(-1);
  if (!first || !last || inBoxes.has(first) === inBoxes.has(last)) return boxes.map(() => undefined);
  const days = daysUnder(inBoxes.has(first) ? order.reverse() : order, inBoxes);
  return boxes.map((box) => days.get(box));
}

/** All boxes around messages that hold nothing of the thread's head. */
function listsAround(boxes: readonly Element[], aroundHeads: ReadonlySet<Node>): ReadonlySet<Node | undefined> {
  const lists = new Set<Node>();
  for (const box of boxes) {
    for (const around of nodesAround(box)) {
      if (aroundHeads.has(around)) break;
      lists.add(around);
    }
  }
  return lists;
}

function isDay(text: string, page: EbayPage): boolean {
  return text.length <= 60 && page.isTime(text) && !isClock(text) && page.momentOf(text)?.precision === 'day';
}

function daysUnder(order: readonly Element[], boxes: ReadonlySet<Node>): ReadonlyMap<Element, string> {
  const days = new Map<Element, string>();
  let day: string | undefined;
  for (const element of order) {
    if (!boxes.has(element)) day = rawText(element);
    else if (day !== undefined) days.set(element, day);
  }
  return days;
}
