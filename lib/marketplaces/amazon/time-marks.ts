/** The printed times on a page, each with the element it stands in, and the repeated parts of the page around them. */
import { isExact, type Moment } from '@/lib/domain/time/moment';
import { type Leaf, type PageScan, parentAcross } from './page-scan';
import type { PageTimes } from './page-times';

export interface TimeMark {
  readonly element: Element;
  readonly moment: Moment;
  /** What stands in the same text before or after the time, e.g. a name. */
  readonly rest?: string;
  readonly index: number;
}

/** A repeated part of the page with one time in it, below the parent that holds several. */
export interface Unit {
  readonly element: Element;
  readonly mark: TimeMark;
}

export interface UnitGroup {
  /** Undefined where there is only one time on the whole page. */
  readonly container: Element | undefined;
  readonly units: readonly Unit[];
}

export function findTimeMarks(scan: PageScan, times: PageTimes): readonly TimeMark[] {
  const marks = new Map<Element, TimeMark>();
  for (const leaf of scan.leaves) {
    const mark = toMark(leaf, scan, times);
    if (mark && !marks.has(mark.element)) marks.set(mark.element, mark);
  }
  return [...marks.values()];
}

function toMark(leaf: Leaf, scan: PageScan, times: PageTimes): TimeMark | undefined {
  const { element, index } = leaf;
  const attribute = element.localName === 'time' ? times.parseAttribute(element.getAttribute('datetime')) : undefined;
  const moment = attribute ?? times.parse(leaf.text);
  if (attribute) return { element, moment: attribute, index };
  return joinedMark(leaf, scan, times) ?? (moment ? { element, moment, index } : splitMark(leaf, times));
}

/** Date and time of day in two elements side by side. */
function joinedMark(leaf: Leaf, scan: PageScan, times: PageTimes): TimeMark | undefined {
  if (leaf.text.length > 24 || !/\p{Nd}/u.test(leaf.text)) return undefined;
  const parent = parentAcross(leaf.element);
  const span = parent && scan.span(parent);
  if (!parent || !span || span[1] - span[0] < 1 || span[1] - span[0] > 3) return undefined;
  const texts = scan.leaves.slice(span[0], span[1] + 1).map((each) => each.text);
  if (!texts.every((text) => /\p{Nd}/u.test(text))) return undefined;
  const joined = times.parse(texts.join(' '));
  return joined && hasMinute(joined) ? { element: parent, moment: joined, index: span[0] } : undefined;
}

/** "Asha · 5 Jul 2026 9:30 pm" in one text. */
function splitMark({ element, text, index }: Leaf, times: PageTimes): TimeMark | undefined {
  if (text.length > 100 || !/[·•|]/.test(text)) return undefined;
  const parts = text.split(/\s*[·•|]\s*/);
  const timed = parts.flatMap((part) => times.parse(part) ?? []);
  const [moment] = timed;
  if (timed.length !== 1 || !moment) return undefined;
  const rest = parts.filter((part) => !times.parse(part)).join(' ');
  return { element, moment, index, rest };
}

export function hasMinute(moment: Moment): boolean {
  return moment.precision === 'minute' || moment.precision === 'second' || moment.precision === 'millisecond';
}

export function isOrdered(moments: readonly Moment[], direction: 1 | -1): boolean {
  return moments.every((moment, index) => {
    const next = moments[index + 1];
    if (!next) return true;
    return direction === 1 ? moment.earliestAt <= next.latestAt : moment.latestAt >= next.earliestAt;
  });
}

export function isSameMoment(a: Moment, b: Moment): boolean {
  const slack = isExact(a) && isExact(b) ? 60_000 : 0;
  return a.earliestAt <= b.latestAt + slack && b.earliestAt <= a.latestAt + slack;
}

/**
 * Groups of units: each unit is the largest part of the page with just one of the marks in it, and units below the
 * same parent are a group.
 */
export function groupUnits(marks: readonly TimeMark[], boundary?: Element): readonly UnitGroup[] {
  const counts = new Map<Element, number>();
  for (const { element } of marks) {
    for (const ancestor of ancestors(element, boundary)) counts.set(ancestor, (counts.get(ancestor) ?? 0) + 1);
  }
  const groups = new Map<Element | undefined, Unit[]>();
  for (const mark of marks) {
    const path = ancestors(mark.element, boundary);
    const above = path.findIndex((ancestor) => (counts.get(ancestor) ?? 0) > 1);
    const element = above < 0 ? path.at(-1) : path[above - 1];
    if (!element) continue;
    const container = above < 0 ? boundary : path[above];
    const group = groups.get(container) ?? [];
    group.push({ element, mark });
    groups.set(container, group);
  }
  return [...groups].map(([container, units]) => ({ container, units }));
}

/** The element and all that is around it, up to the boundary (left out) or to the page's root element (left out). */
function ancestors(element: Element, boundary: Element | undefined): Element[] {
  const path: Element[] = [];
  for (let current: Element | undefined = element; current && current !== boundary; current = parentAcross(current)) {
    if (path.length > 500) break;
    path.push(current);
  }
  return boundary ? path : path.slice(0, -1);
}
