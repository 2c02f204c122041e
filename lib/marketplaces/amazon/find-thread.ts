/** The open thread: the part of the page that holds the messages, and one part for each message. */
import { findAll } from '@/lib/dom/find';
import { spanLeaves } from './find-list';
import { orderDateLabel } from './labels';
import { isInside, type PageScan, parentAcross } from './page-scan';
import type { PageTimes } from './page-times';
import { fold } from './patterns';
import { buttonHook, buyerBubbleHook, headingHook, sellerBubbleHook, statusHook, threadHook } from './selectors';
import { looksLikeSubject } from './subject';
import { datedUnits, separatorsIn } from './thread-days';
import { groupUnits, hasMinute, type TimeMark, type Unit, type UnitGroup } from './time-marks';

export interface ThreadPart {
  readonly container: Element;
  /** One for each message, in reading order. Empty where the container is known and nothing in it is understood. */
  readonly units: readonly Unit[];
}

const bubbleHook = `${sellerBubbleHook},${buyerBubbleHook}`;
const foreignHook = `h1,h2,h3,${statusHook},a[href*="/orders-v3/"],${threadHook}`;

interface ThreadSearch {
  readonly scan: PageScan;
  readonly times: PageTimes;
  readonly marks: readonly TimeMark[];
  /** Indexes of the leaves inside rows of the list. */
  readonly inRows: ReadonlySet<number>;
}

/** The thread; undefined where none is on the page, or where it cannot be told from other parts. */
export function findThread(search: ThreadSearch): ThreadPart | undefined {
  const { scan, times, marks } = search;
  const hooked = findAll(scan.roots, threadHook).filter((element) => scan.span(element));
  const [container] = hooked;
  if (hooked.length > 1) return undefined;
  if (!container) return unhooked(search);
  return { container, units: datedUnits(container, unitsInside(container, scan, marks), search, times) };
}

function unhooked(search: ThreadSearch): ThreadPart | undefined {
  const { scan, times, marks, inRows } = search;
  const isInRow = (mark: TimeMark) => inRows.has(mark.index);
  const own = marks.filter((mark) => isMessageTime(mark) && !isInRow(mark) && !isOrderDate(mark, scan));
  // Rows take part in the grouping, so that a single message does not grow to the size of the page.
  const groups = groupUnits([...own, ...marks.filter(isInRow)]).map(({ container, units }) => ({
    container,
    units: units.filter((unit) => own.includes(unit.mark)),
  }));
  const threads = groups.filter((group) => group.units.length > 0);
  const bubbles = threads.filter((group) => group.units.some((unit) => holdsBubble(unit.element)));
  const [thread, ...others] = bubbles.length > 0 ? bubbles : threads;
  const part = thread && others.length === 0 ? toThread(thread, search) : undefined;
  return part && { ...part, units: datedUnits(part.container, part.units, search, times) };
}

function isMessageTime({ moment, clock }: TimeMark): boolean {
  return hasMinute(moment) || clock !== undefined;
}

function toThread({ container, units }: UnitGroup, search: ThreadSearch): ThreadPart | undefined {
  const { scan } = search;
  const [only] = units;
  if (units.length > 1) {
    const isWhole = container && !units.some((unit) => isForeign(unit.element, scan)) && !hasSilentSibling(units);
    return isWhole ? { container, units } : undefined;
  }
  const element = only && boundedUnit(only, search);
  if (!element || hasSilentSibling([{ element, mark: only.mark }])) return undefined;
  const outer = only.mark.clock === undefined ? undefined : parentAcross(element);
  return { container: outer && !isForeign(outer, scan) ? outer : element, units: [{ element, mark: only.mark }] };
}

/** A neighbour that looks like a message and has no time that is understood: a message would be missing. */
function hasSilentSibling(units: readonly Unit[]): boolean {
  const known = new Set(units.map((unit) => unit.element));
  const looks = new Set(units.map(({ element }) => lookOfElement(element)));
  return units.some(({ element }) => {
    const siblings = [...(element.parentElement?.children ?? [])];
    return siblings.some((sibling) => !known.has(sibling) && looks.has(lookOfElement(sibling)));
  });
}

/** Bare elements look like many things, so what is in them counts, too. */
function lookOfElement(element: Element): string {
  return [element, ...element.children].map((each) => `${each.localName}.${each.getAttribute('class') ?? ''}`).join();
}

/** The largest part around a single message that holds nothing of the panes around it, nor the day above it. */
function boundedUnit({ element, mark }: Unit, { scan, marks }: ThreadSearch): Element | undefined {
  const days = mark.clock === undefined ? [] : marks.filter((each) => !isMessageTime(each));
  let inner = mark.element;
  for (let current: Element | undefined = inner; current; current = parentAcross(current)) {
    const outer = current;
    if (isForeign(outer, scan) || days.some((day) => isInside(day.element, outer))) break;
    inner = current;
    if (current === element) break;
  }
  return inner === mark.element ? undefined : inner;
}

/** Holds a box to write in, a heading, a button, a subject: more than messages. */
function isForeign(element: Element, scan: PageScan): boolean {
  if (element.querySelector(foreignHook) || element.querySelector(buttonHook)) return true;
  if (scan.textBoxes.some((box) => isInside(box, element))) return true;
  return spanLeaves(scan, element).some((leaf) => looksLikeSubject(leaf.text));
}

function holdsBubble(element: Element): boolean {
  const isAround = element.closest(bubbleHook) !== null;
  return isAround || element.querySelector(bubbleHook) !== null;
}

/**
 * The messages of a known container. A buyer may write a date: where all times together do not give whole messages,
 * those of the look that is most frequent are tried alone.
 */
function unitsInside(container: Element, scan: PageScan, marks: readonly TimeMark[]): readonly Unit[] {
  const inside = marks.filter((mark) => mark.element !== container && isInside(mark.element, container));
  const separators = separatorsIn(inside, scan);
  const rest = inside.filter((mark) => !separators.includes(mark));
  for (const reading of [rest, mostFrequentLook(rest)]) {
    const units = groupUnits(reading, container).flatMap((group) => group.units);
    if (units.length > 0 && coversAll(container, units, separators, scan)) {
      return [...units].sort((a, b) => a.mark.index - b.mark.index);
    }
  }
  return [];
}

/** Marks with the same tag and classes, if one such set is larger than every other. */
function mostFrequentLook(marks: readonly TimeMark[]): readonly TimeMark[] {
  const looks = new Map<string, TimeMark[]>();
  for (const mark of marks.filter(isMessageTime)) {
    const look = `${mark.element.localName}|${mark.element.getAttribute('class') ?? ''}`;
    looks.set(look, [...(looks.get(look) ?? []), mark]);
  }
  const [first, second] = [...looks.values()].sort((a, b) => b.length - a.length);
  return first && first.length > (second?.length ?? 0) ? first : [];
}

/** Whether every text in the container belongs to a message that has more than its time. */
function coversAll(
  container: Element,
  units: readonly Unit[],
  separators: readonly TimeMark[],
  scan: PageScan,
): boolean {
  const covered = [...units.map((unit) => unit.element), ...separators.map((mark) => mark.element)];
  const spans = covered.flatMap((element) => [scan.span(element) ?? []]);
  const isCovered = (index: number) => spans.some(([first = 1, last = 0]) => first <= index && index <= last);
  const isWhole = units.every(
    ({ element }) => spanLeaves(scan, element).length > 1 || scan.picturesIn(element).length > 0,
  );
  const leaves = spanLeaves(scan, container);
  return isWhole && leaves.every((leaf) => isCovered(leaf.index) || isBetween(leaf.element, container));
}

/** Buttons and headings between messages ("Show older", "5 July"). */
function isBetween(element: Element, container: Element): boolean {
  const control = element.closest(`${buttonHook},${headingHook},[role="separator"]`);
  return control !== null && container.contains(control);
}

/** A date with "Purchase date", "Ship by" … before it. */
export function isOrderDate(mark: TimeMark, scan: PageScan): boolean {
  const before = scan.leaves[mark.index - 1];
  const near = parentAcross(parentAcross(mark.element) ?? mark.element);
  const isLabel = before !== undefined && before.text.length <= 40 && orderDateLabel.test(fold(before.text));
  return isLabel && near?.contains(before.element) === true;
}
