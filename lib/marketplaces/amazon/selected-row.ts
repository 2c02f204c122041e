/** The row of the list that is open: marked as such, or the only one that fits the address or the thread's header. */
import type { CaseFacts } from './case-facts';
import { isSameOrCut } from './patterns';
import type { RowFacts } from './read-row';

const selectedAttribute =
  '[aria-selected="true"],[aria-current]:not([aria-current="false"]),[selected],[data-selected="true"],[data-active="true"]';
const selectedClass = /(?:^|[-_])(?:selected|active|current|highlighted)$/i;

export function findSelectedRow(
  rows: readonly RowFacts[],
  matches: readonly (CaseFacts | undefined)[],
  caseId: string | undefined,
  headerSubject: string | undefined,
): RowFacts | undefined {
  const marked = rows.filter((row) => isMarkedRow(row.element));
  if (marked.length === 1) return marked[0];
  if (caseId) {
    const byId = rows.filter((row, index) => (row.caseId ?? matches[index]?.caseId) === caseId);
    if (byId.length === 1) return byId[0];
  }
  if (!headerSubject) return undefined;
  const bySubject = rows.filter((row) => row.subject && isSameOrCut(row.subject, headerSubject));
  return bySubject.length === 1 ? bySubject[0] : undefined;
}

export function isMarkedRow(row: Element): boolean {
  if (row.matches(selectedAttribute) || row.querySelector(selectedAttribute)) return true;
  return wrappers(row).some((element) =>
    (element.getAttribute('class') ?? '').split(/\s+/).some((name) => selectedClass.test(name)),
  );
}

/** The row and what it is wrapped in: elements with one child each. */
function wrappers(row: Element): Element[] {
  const path = [row];
  for (let inner = row; inner.children.length === 1 && inner.firstElementChild && path.length < 8; ) {
    inner = inner.firstElementChild;
    path.push(inner);
  }
  return path;
}
