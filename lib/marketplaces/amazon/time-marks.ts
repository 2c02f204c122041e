/** The printed times on a page, each with the element it stands in, and the repeated parts of the page around them. */
import type { Moment } from '@/lib/domain/time/moment-schema';
import { type Leaf, type PageScan, parentAcross } from './page-scan';
import type { PageTimes } from './page-times';

export interface TimeMark {
  readonly element: Element;
  readonly moment: Moment;
  /** The time of day alone, as printed: of today in a list, of the day above it in a thread. */
  readonly clock?: string;
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
    const mark = leaf.text.length <= 100 ? toMark(leaf, scan, times) : undefined;
    if (mark && !marks.has(mark.element)) marks.set(mark.element, mark);
  }
  return [...marks.values()];
}

function toMark(leaf: Leaf, scan: PageScan, times: PageTimes): TimeMark | undefined {
  const { element, index, text } = leaf;
  const attribute = element.localName === 'time' ? times.parseAttribute(element.getAttribute('datetime')) : undefined;
  if (attribute) return { element, moment: attribute, index };
  const joined = joinedMark(leaf, scan, times);
  if (joined) return joined;
  const moment = times.parse(text);
  // The text may be coarse ("yesterday") and the tooltip whole.
  const hint = element.getAttribute('title') ?? element.getAttribute('aria-label');
  const hinted = hint && text.length <= 24 ? times.parse(hint.trim()) : undefined;
  if (hinted && hasMinute(hinted)) return { element, moment: hinted, index };
  if (moment) return { element, moment, index };
  if (times.isClock(text)) return { element, moment: times.today(text), clock: text, index };
  return splitMark(leaf, times);
}

/** Date and time of day in two elements side by side. */
function joinedMark(leaf: Leaf, scan: PageScan, times: PageTimes): TimeMark | undefined {
  if (leaf.text.length > 24 || !/\p{Nd}/u.test(leaf.text)) return undefined;
  const parent = parentAcross(leaf.element);
  const span = parent && scan.span(parent);
  if (!parent || !span || span[1] - span[0] < 1 || span[1] - span[0] > 3) return undefined;
  const texts = scan.leaves.slice(span[0], span[1] + 1).map((each) => each.text);
  if (!texts.every((text) => /\p{Nd}/u.test(text)) || !texts.some(times.isClock)) return undefined;
  const joined = times.parse(texts.join(' '));
  return joined && hasMinute(joined) ? { element: parent, moment: joined, index: span[0] } : undefined;
}

/** "Asha · 5 Jul 2026 9:30 pm" in one text. */
function splitMark({ element, text, index }: Leaf, times: PageTimes): TimeMark | undefined {
  if (!/[·•|]/.test(text)) return undefined;
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

/**
 * Groups of units: each unit is the largest part of the page with just one of the marks in it, and units below the
 * same parent are a group.
 */
export function groupUnits(marks: readonly TimeMark[], boundary?: Element): readonly UnitGroup[] {
  const paths = marks.map((mark) => ({ mark, path: ancestors(mark.element, boundary) }));
  const counts = new Map<Element, number>();
  for (const { path } of paths) {
    for (const ancestor of path) counts.set(ancestor, (counts.get(ancestor) ?? 0) + 1);
  }
  const groups = new Map<Element | undefined, Unit[]>();
  for (const { mark, path } of paths) {
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
