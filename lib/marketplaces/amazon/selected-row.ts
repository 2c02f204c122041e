/** The row of the list that is open: marked as such, or the only one that fits the address or the thread's header. */
import type { CaseFacts } from './case-facts';
import { only } from './only';
import { wrappedIn } from './page-scan';
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
  const marked = only(rows.filter((row) => isMarkedRow(row.element)));
  if (marked) return marked;
  if (caseId) {
    const byId = only(rows.filter((row, index) => (row.caseId ?? matches[index]?.caseId) === caseId));
    if (byId) return byId;
  }
  if (!headerSubject) return undefined;
  return only(rows.filter((row) => row.subject && isSameOrCut(row.subject, headerSubject)));
}

export function isMarkedRow(row: Element): boolean {
  if (row.matches(selectedAttribute) || row.querySelector(selectedAttribute)) return true;
  return wrappedIn(row).some((element) =>
    (element.getAttribute('class') ?? '').split(/\s+/).some((name) => selectedClass.test(name)),
  );
}
