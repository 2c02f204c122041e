/** The open thread: the part of the page that holds the messages, and one part for each message. */

import { findAll } from '@/lib/dom/find';
import { spanLeaves } from './find-list';
import { orderDateLabel } from './labels';
import { isInside, type PageScan, parentAcross } from './page-scan';
import { fold } from './patterns';
import { buttonHook, buyerBubbleHook, sellerBubbleHook, statusHook, threadHook } from './selectors';
import { looksLikeSubject } from './subject';
import { groupUnits, hasMinute, type TimeMark, type Unit, type UnitGroup } from './time-marks';

export interface ThreadPart {
  readonly container: Element;
  /** One for each message, in reading order. Empty where the container is known and nothing in it is understood. */
  readonly units: readonly Unit[];
}

const foreignHook = `h1,h2,h3,h4,[role="heading"],${statusHook},a[href*="/orders-v3/"]`;
const bubbleHook = `${sellerBubbleHook},${buyerBubbleHook}`;

/** The thread; undefined where none is on the page, or where it cannot be told from other parts. */
export function findThread(
  scan: PageScan,
  marks: readonly TimeMark[],
  rows: readonly Element[],
): ThreadPart | undefined {
  const hooked = findAll(scan.roots, threadHook).filter((element) => scan.span(element));
  const [container] = hooked;
  if (hooked.length === 1 && container) return { container, units: unitsInside(container, scan, marks) };
  if (hooked.length > 1) return undefined;
  return unhooked(scan, marks, rows);
}

function unhooked(scan: PageScan, marks: readonly TimeMark[], rows: readonly Element[]): ThreadPart | undefined {
  const isElsewhere = (mark: TimeMark) => rows.some((row) => row.contains(mark.element)) || isOrderDate(mark, scan);
  const own = marks.filter((mark) => hasMinute(mark.moment) && !isElsewhere(mark));
  const groups = groupUnits([...own, ...marks.filter((mark) => rows.some((row) => row.contains(mark.element)))]).map(
    (group) => ({ ...group, units: group.units.filter((unit) => own.includes(unit.mark)) }),
  );
  const threads = groups.filter((group) => group.units.length > 0);
  const hooked = threads.filter((group) => group.units.some((unit) => holdsBubble(unit.element)));
  const [thread] = hooked.length > 0 ? hooked : threads;
  if (!thread || (hooked.length === 0 && threads.length > 1) || hooked.length > 1) return undefined;
  return toThread(thread, scan);
}

function toThread({ container, units }: UnitGroup, scan: PageScan): ThreadPart | undefined {
  const [only] = units;
  if (units.length > 1)
    return container && !units.some((unit) => isForeign(unit.element, scan)) ? { container, units } : undefined;
  const element = only && boundedUnit(only, scan);
  return element && only ? { container: element, units: [{ element, mark: only.mark }] } : undefined;
}

/** The largest part around a single message that holds nothing of the panes around it. */
function boundedUnit({ element, mark }: Unit, scan: PageScan): Element | undefined {
  let inner = mark.element;
  for (let current: Element | undefined = inner; current; current = parentAcross(current)) {
    if (isForeign(current, scan)) break;
    inner = current;
    if (current === element) break;
  }
  return inner === mark.element ? undefined : inner;
}

/** Holds a box to write in, a heading, a button, a subject: more than messages. */
function isForeign(element: Element, scan: PageScan): boolean {
  if (element.querySelector(foreignHook) || element.querySelector(threadHook)) return true;
  if (scan.textBoxes.some((box) => isInside(box, element)) || element.querySelector(buttonHook)) return true;
  return spanLeaves(scan, element).some((leaf) => looksLikeSubject(leaf.text));
}

function holdsBubble(element: Element): boolean {
  return (
    element.matches(bubbleHook) || element.querySelector(bubbleHook) !== null || element.closest(bubbleHook) !== null
  );
}

/**
 * The messages of a known container. A buyer may write a date: where all times together do not give whole messages,
 * those of the look that is most frequent are tried alone.
 */
function unitsInside(container: Element, scan: PageScan, marks: readonly TimeMark[]): readonly Unit[] {
  const inside = marks.filter((mark) => mark.element !== container && isInside(mark.element, container));
  for (const reading of [inside, mostFrequentLook(inside)]) {
    const units = groupUnits(reading, container).flatMap((group) => group.units);
    if (units.length > 0 && coversAll(container, units, scan))
      return [...units].sort((a, b) => a.mark.index - b.mark.index);
  }
  return [];
}

/** Marks with the same tag and classes, if one such set is larger than every other. */
function mostFrequentLook(marks: readonly TimeMark[]): readonly TimeMark[] {
  const looks = new Map<string, TimeMark[]>();
  for (const mark of marks.filter(({ moment }) => hasMinute(moment))) {
    const look = `${mark.element.localName}|${mark.element.className}`;
    looks.set(look, [...(looks.get(look) ?? []), mark]);
  }
  const [first, second] = [...looks.values()].sort((a, b) => b.length - a.length);
  return first && first.length > (second?.length ?? 0) ? first : [];
}

/** Whether every text in the container belongs to a message that has more than its time. */
function coversAll(container: Element, units: readonly Unit[], scan: PageScan): boolean {
  const spans = units.flatMap((unit) => [scan.span(unit.element) ?? []]);
  const isCovered = (index: number) => spans.some(([first = 1, last = 0]) => first <= index && index <= last);
  const isWhole = units.every((unit) => spanLeaves(scan, unit.element).length > 1 || unit.element.querySelector('img'));
  return (
    isWhole && spanLeaves(scan, container).every((leaf) => isCovered(leaf.index) || isChrome(leaf.element, container))
  );
}

/** Buttons and headings between messages ("Show older", "5 July"). */
function isChrome(element: Element, container: Element): boolean {
  const control = element.closest(`${buttonHook},h1,h2,h3,h4,[role="heading"],[role="separator"]`);
  return control !== null && container.contains(control);
}

/** A date with "Purchase date", "Ship by" … before it. */
export function isOrderDate(mark: TimeMark, scan: PageScan): boolean {
  const before = scan.leaves[mark.index - 1];
  const near = parentAcross(parentAcross(mark.element) ?? mark.element);
  return (
    before !== undefined &&
    before.text.length < 40 &&
    near?.contains(before.element) === true &&
    orderDateLabel.test(fold(before.text))
  );
}
