/** The headings of days between messages, for pages that print the time of day alone under them. */
import type { EbayPage } from './page';
import { isClock } from './printed-time';
import { isWithin, nodesAround } from './tree';
import { ownText } from './words';

/**
 * The day that each message stands under. Headings come before their messages, except in lists that are built from the
 * newest: there they come after. Undefined where there are none or it cannot be told.
 */
export function dayHeadings(
  boxes: readonly Element[],
  elements: readonly Element[],
  page: EbayPage,
): readonly (string | undefined)[] {
  const list = listOf(boxes);
  const inBoxes = new Set<Node>(boxes);
  const isHeading = (element: Element) =>
    isDay(ownText(element), page) && !isWithin(element, inBoxes) && isWithin(element, list);
  const order = elements.filter((element) => inBoxes.has(element) || isHeading(element));
  const [first] = order;
  const last = order.at(-1);
  if (!first || !last || inBoxes.has(first) === inBoxes.has(last)) return boxes.map(() => undefined);
  const days = daysUnder(inBoxes.has(first) ? order.reverse() : order, inBoxes);
  return boxes.map((box) => days.get(box));
}

/** The nearest box around all messages. */
function listOf(boxes: readonly Element[]): ReadonlySet<Node> {
  const [first, ...others] = boxes;
  const shared = first && nodesAround(first).find((node) => others.every((other) => isWithin(other, new Set([node]))));
  return new Set(shared ? [shared] : []);
}

function isDay(text: string, page: EbayPage): boolean {
  if (text === '' || isClock(text) || !page.isTime(text)) return false;
  return page.momentOf(text)?.precision === 'day';
}

function daysUnder(order: readonly Element[], boxes: ReadonlySet<Node>): ReadonlyMap<Element, string> {
  const days = new Map<Element, string>();
  let day: string | undefined;
  for (const element of order) {
    if (!boxes.has(element)) day = ownText(element);
    else if (day !== undefined) days.set(element, day);
  }
  return days;
}
