/**
 * Which row of the list is marked as open. How eBay marks it is not known for sure, so several signs are asked; a sign
 * that several rows carry (ticked for bulk actions, say) says nothing.
 */
import { selectorOf } from './selectors';
import { boxesOf, countInside, onlyChild } from './tree';

type Sign = (boxes: readonly Element[], row: Element) => boolean;

const states = new Set(['active', 'selected', 'current', 'open', 'opened']);
const markingAttributes = [
  'data-active',
  'data-selected',
  'data-current',
  'data-open',
  'data-opened',
  'data-is-active',
];
/** `card--active`, `is-selected`, `Row_current__x1`; never `inactive`. */
const activeWord = /(?:^|[-_])(?:is-?)?(?:active|selected|current|opened)(?:$|[-_])/i;
const activeCamel = /(?:is|Row|Item|Card|Conversation|[a-z])(?:Active|Selected|Current|Opened)(?:$|[-_A-Z0-9])/;

const signs: readonly Sign[] = [
  (boxes, row) =>
    boxes.some((box) => box.matches(selectorOf('activeRow'))) || row.querySelector(selectorOf('activeRow')) !== null,
  (boxes) => boxes.some((box) => !['false', null, ''].includes(box.getAttribute('aria-current'))),
  (boxes) => boxes.some((box) => box.getAttribute('aria-selected') === 'true'),
  (boxes) => boxes.some((box) => box.getAttribute('aria-pressed') === 'true'),
  (boxes) => boxes.some((box) => states.has((box.getAttribute('data-state') ?? '').toLowerCase())),
  (boxes) =>
    boxes.some((box) => markingAttributes.some((name) => /^(?:|true|1)$/.test(box.getAttribute(name) ?? 'no'))),
  (boxes) => boxes.some((box) => [...box.classList].some((name) => activeWord.test(name) || activeCamel.test(name))),
];

/** The rows that signs point at, each once: none, one, or several where signs disagree. */
export function markedRows(rows: readonly Element[]): readonly Element[] {
  // Around a single row nothing tells its own box from the whole list's.
  const levels = rows.length > 1 ? 4 : 1;
  const counts = countInside(rows, levels);
  const boxes = new Map(rows.map((row) => [row, [...boxesOf(row, counts, levels), ...boxesIn(row)]]));
  const marked = new Set<Element>();
  for (const sign of signs) {
    const withSign = rows.filter((row) => sign(boxes.get(row) ?? [row], row));
    const [first] = withSign;
    if (first && withSign.length === 1) marked.add(first);
  }
  return [...marked];
}

/** Boxes inside the row that hold all of it. */
function boxesIn(row: Element): Element[] {
  const boxes: Element[] = [];
  for (let inner = onlyChild(row); inner && boxes.length < 6; inner = onlyChild(inner)) boxes.push(inner);
  return boxes;
}
