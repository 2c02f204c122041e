/**
 * The rows of the conversation list: repeated parts of the page with one date and the subject of a case in each.
 * No class of today's inbox is known, so structure and text decide.
 */

import { findAll } from '@/lib/dom/find';
import { orderDateLabel } from './labels';
import { only } from './only';
import { isInside, type Leaf, type PageScan, parentAcross } from './page-scan';
import { fold, toCaseId } from './patterns';
import { threadHook } from './selectors';
import { looksLikeSubject } from './subject';
import { groupUnits, hasMinute, type TimeMark, type Unit, type UnitGroup } from './time-marks';

export interface RowPart {
  readonly element: Element;
  readonly mark: TimeMark;
  readonly leaves: readonly Leaf[];
}

/** Elements that a person can pick a row by. */
const pickable =
  'li,tr,a[href],button,kat-table-row,[role="option"],[role="row"],[role="listitem"],[role="button"],[role="link"],[role="tab"],[role="treeitem"],[tabindex],[data-case-id]';
const maxRows = 2000;

/** Rows in reading order; empty where no list is recognised. `isKnownSubject` tells subjects from the page's JSON. */
export function findRows(
  scan: PageScan,
  marks: readonly TimeMark[],
  isKnownSubject: (text: string) => boolean,
): readonly RowPart[] {
  const groups = groupUnits(marks);
  const isSubject = (leaf: Leaf) => looksLikeSubject(leaf.text) || isKnownSubject(leaf.text);
  const leavesOf = (element: Element) => spanLeaves(scan, element);
  const other = [...findAll(scan.roots, threadHook), ...scan.textBoxes];
  const holdsOther = (element: Element) => other.some((each) => isInside(each, element));
  const isRow = ({ element }: Unit) =>
    leavesOf(element).some(isSubject) || (!holdsOther(element) && caseIdOn(element) !== undefined);

  const scored = groups.map((group) => ({ group, score: group.units.filter(isRow).length }));
  const best = scored.reduce<{ group: UnitGroup; score: number } | undefined>(
    (found, each) => (each.score > (found?.score ?? 0) ? each : found),
    undefined,
  );
  const group = best?.group ?? groups.find((each) => looksLikeList(each, scan, holdsOther));
  if (!group) return [];
  const units = withoutThread(group.units);
  return units
    .map((unit) => (units.length === 1 ? { ...unit, element: narrowed(unit, scan, isSubject) } : unit))
    .filter(({ element }) => leavesOf(element).length > 1 && !holdsOther(element))
    .slice(0, maxRows)
    .map(({ element, mark }) => ({ element, mark, leaves: leavesOf(element) }));
}

/** With one row and one message, list and thread are two parts with one time each: rows print days, messages minutes. */
function withoutThread(units: readonly Unit[]): readonly Unit[] {
  const days = units.filter((unit) => !hasMinute(unit.mark.moment));
  return units.length === 2 && days.length === 1 ? days : units;
}

/** Leaves inside an element, in reading order. */
export function spanLeaves(scan: PageScan, element: Element): readonly Leaf[] {
  const span = scan.span(element);
  return span ? scan.leaves.slice(span[0], span[1] + 1) : [];
}

/** Unknown languages: several parts alike, each with a day and at least a name and a subject, and no field of an order. */
function looksLikeList({ units }: UnitGroup, scan: PageScan, holdsOther: (element: Element) => boolean): boolean {
  if (units.length < 2) return false;
  return units.every(({ element, mark }) => {
    const leaves = spanLeaves(scan, element);
    const isField = leaves.some((leaf) => orderDateLabel.test(fold(leaf.text)));
    return !hasMinute(mark.moment) && leaves.length >= 3 && leaves.length <= 12 && !isField && !holdsOther(element);
  });
}

/** With one row alone, the largest part with one date may be the whole pane: the smallest that can be picked is the row. */
function narrowed({ element, mark }: Unit, scan: PageScan, isSubject: (leaf: Leaf) => boolean): Element {
  let holdsSubject: Element | undefined;
  for (let current: Element | undefined = mark.element; current; current = parentAcross(current)) {
    if (spanLeaves(scan, current).some(isSubject)) {
      holdsSubject ??= current;
      if (current.matches(pickable)) return current;
    }
    if (current === element) break;
  }
  return holdsSubject ?? element;
}

/** A case id in an attribute or link of the element itself or of what it can be picked by. */
export function caseIdOn(row: Element): string | undefined {
  const carriers = [row, ...row.querySelectorAll('a[href],[data-case-id],[data-caseid],[data-conversation-id]')];
  return only(
    carriers.flatMap(({ attributes }) =>
      [...attributes].flatMap(({ name, value }) => {
        if (value.length < 36) return [];
        return (name === 'href' ? caseIdOfLink(value) : caseIdInAttribute(name, value)) ?? [];
      }),
    ),
  );
}

function caseIdInAttribute(name: string, value: string): string | undefined {
  if (value.length > 100 || !/case|conversation|^id$|^data-id$/.test(name)) return undefined;
  return toCaseId(/[0-9a-f]{8}-[0-9a-f-]{27}(?![0-9a-f-])/i.exec(value)?.[0]);
}

function caseIdOfLink(href: string): string | undefined {
  return toCaseId(/[?&](?:cc|ss|ct)=([0-9a-f-]{36})(?:&|$)/i.exec(href)?.[1]);
}
