/**
 * Finds the messages of a thread as boxes on the page: by the public class, by what other pages call such boxes, else
 * as repeated siblings that each show one time. Order is that of the page; who wrote what is told elsewhere.
 */

import { bubblesAroundTimes, printsTime } from './bubbles-around-times';
import { type Pane, textBoxes } from './find-pane';
import type { EbayPage } from './page';
import { selectorOf } from './selectors';
import { boxesOf, isWithin, nodesAround, nodesAroundAll, nodesHolding, onlyChild, outermost } from './tree';

export interface Bubble {
  readonly element: Element;
  /** The bubble and the boxes around it that hold no other: avatars, names and times may stand there. */
  readonly boxes: readonly Element[];
  /** True where the public class tells that it is a message. */
  readonly isKnown: boolean;
}

const maxBubbles = 1_000;
const headParts = `${textBoxes},h1,h2,h3,a[href*="/itm/"]`;

/** Undefined where something like messages is shown and cannot be told apart. */
export function findBubbles(pane: Pane, page: EbayPage): readonly Bubble[] | undefined {
  const known = outermost(pane.elements.filter((element) => element.matches(selectorOf('bubble'))));
  if (known.length > 0) return toBubbles(known, pane, page, true);
  const named = namedBubbles(pane.elements);
  if (named.length > 0) return toBubbles(named, pane, page, false);
  const guessed = pane.elements.filter((element) => element.matches(selectorOf('guessedBubble')));
  const single = outermost(guessed).filter((element) => element.querySelector('textarea') === null);
  if (single.length > 0) return toBubbles(single, pane, page, false);
  return bubblesAroundTimes(pane, page)?.map(toInnerBubble);
}

/** From the largest box of a message down to the one whose parts differ: names and sides may stand on any of them. */
function toInnerBubble(outer: Element): Bubble {
  const boxes = [outer];
  for (let inner = onlyChild(outer); inner && boxes.length < 8; inner = onlyChild(inner)) boxes.unshift(inner);
  return { element: boxes[0] ?? outer, boxes, isKnown: false };
}

function toBubbles(elements: readonly Element[], pane: Pane, page: EbayPage, isKnown: boolean): Bubble[] {
  const shown = elements.slice(0, maxBubbles);
  const counts = nodesHolding(shown, 4);
  const times = nodesHolding(outermost(pane.elements.filter((element) => printsTime(element, page))));
  const heads = nodesAroundAll(headsOf(pane, shown));
  return shown.map((element) => {
    const own = Math.max(1, times.get(element) ?? 0);
    const boxes = boxesOf(element, counts, shown.length > 1 ? 4 : 1);
    // A box with another time in it is a whole day with its heading; one with a head or a text box is the thread.
    const isForeign = (box: Element) => box === pane.root || heads.has(box) || (times.get(box) ?? 0) > own;
    const foreign = boxes.findIndex((box) => box !== element && isForeign(box));
    return { element, boxes: foreign < 0 ? boxes : boxes.slice(0, foreign), isKnown };
  });
}

/** What the pane shows beside its messages: the item, headings, boxes to type in. */
export function headsOf(pane: Pane, messages: readonly Element[]): readonly Element[] {
  const inMessages = new Set<Node>(messages);
  return pane.elements.filter((element) => element.matches(headParts) && !isWithin(element, inMessages));
}

/** Boxes whose class speaks of a bubble; of nested ones the outermost that is not the list of them. */
function namedBubbles(elements: readonly Element[]): Element[] {
  const named = new Map<Node, readonly string[]>();
  for (const element of elements) {
    const names = [...element.classList].filter((name) => /bubble/i.test(name));
    if (names.length > 0) named.set(element, names);
  }
  const lists = listsAmong(named);
  return outermost(elements.filter((element) => named.has(element) && !lists.has(element)));
}

/** A list holds the same name twice; a bubble's parts are named differently. */
function listsAmong(named: ReadonlyMap<Node, readonly string[]>): ReadonlySet<Node> {
  const seen = new Map<Node, Set<string>>();
  const lists = new Set<Node>();
  for (const [inner, names] of named) {
    for (const around of nodesAround(inner)) {
      if (!named.has(around)) continue;
      const inside = seen.get(around) ?? new Set();
      if (names.some((name) => inside.has(name))) lists.add(around);
      for (const name of names) inside.add(name);
      seen.set(around, inside);
    }
  }
  return lists;
}
