/**
 * Which row of the list is marked as open. How eBay marks it is not known for sure, so several signs are asked; a sign
 * that several rows carry (ticked for bulk actions, say) says nothing.
 */
import { selectorOf } from './selectors';
import { boxesOf, nodesHolding, onlyChild } from './tree';

const states = /^(?:active|selected|current|open|opened)$/i;
const markingAttributes = ['active', 'selected', 'current', 'open', 'opened', 'is-active'].map(
  (name) => `data-${name}`,
);
/** `card--active`, `is-selected`, `Row_current__x1`; never `inactive`. */
const activeWord = /(?:^|[-_])(?:is-?)?(?:active|selected|current|opened)(?:$|[-_])/i;
const activeCamel = /(?:is|Row|Item|Card|Conversation|[a-z])(?:Active|Selected|Current|Opened)(?:$|[-_A-Z0-9])/;

/** What each box says of itself: as many signs as are tried. */
const signs: readonly ((box: Element) => boolean)[] = [
  (box) => !['false', null, ''].includes(box.getAttribute('aria-current')),
  (box) => box.getAttribute('aria-selected') === 'true',
  (box) => box.getAttribute('aria-pressed') === 'true',
  (box) => states.test(box.getAttribute('data-state') ?? ''),
  (box) => markingAttributes.some((name) => /^(?:|true|1)$/.test(box.getAttribute(name) ?? 'no')),
  (box) => [...box.classList].some((name) => activeWord.test(name) || activeCamel.test(name)),
];

/** The rows that signs point at, each once: none, one, or several where signs disagree. */
export function markedRows(rows: readonly Element[]): readonly Element[] {
  // Around a single row nothing tells its own box from the whole list's.
  const levels = rows.length > 1 ? 4 : 1;
  const counts = nodesHolding(rows, levels);
  const boxes = rows.map((row) => [...boxesOf(row, counts, levels), ...boxesIn(row)]);
  const known = rows.filter((row, index) => boxes[index]?.some(isKnownMark) || row.querySelector(knownMark) !== null);
  const bySign = signs.map((sign) => rows.filter((_, index) => boxes[index]?.some(sign)));
  return [...new Set([known, ...bySign].filter((marked) => marked.length === 1).flat())];
}

const knownMark = selectorOf('activeRow');

function isKnownMark(box: Element): boolean {
  return box.matches(knownMark);
}

/** Boxes inside the row that hold all of it. */
function boxesIn(row: Element): Element[] {
  const boxes: Element[] = [];
  for (let inner = onlyChild(row); inner && boxes.length < 6; inner = onlyChild(inner)) boxes.push(inner);
  return boxes;
}
