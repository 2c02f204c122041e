/** Which case of the page's JSON a row of the list shows: by id, else by name, subject and day if only one fits. */
import type { CaseFacts } from './case-facts';
import { only } from './only';
import type { PageData } from './page-data';
import { fold, isSameOrCut } from './patterns';
import type { RowFacts } from './read-row';

const dayMs = 86_400_000;

/** One entry per row; undefined where none or several fit, or where two rows fit the same case. */
export function matchCases(rows: readonly RowFacts[], pageData: PageData): readonly (CaseFacts | undefined)[] {
  const byName = casesByName(pageData);
  const matches = rows.map((row) => {
    if (row.caseId) return pageData.findCase(row.caseId);
    return only((byName.get(fold(row.printedName ?? '')) ?? []).filter((facts) => fits(row, facts)));
  });
  const uses = new Map<string, number>();
  for (const match of matches) if (match) uses.set(match.caseId, (uses.get(match.caseId) ?? 0) + 1);
  return matches.map((match) => (match && uses.get(match.caseId) === 1 ? match : undefined));
}

function casesByName(pageData: PageData): ReadonlyMap<string, readonly CaseFacts[]> {
  const found = new Map<string, CaseFacts[]>();
  for (const facts of pageData.allCases()) {
    const name = fold(facts.printedName ?? '');
    const same = found.get(name);
    if (same) same.push(facts);
    else found.set(name, [facts]);
  }
  return found;
}

function fits(row: RowFacts, { conversation, printedUpdatedAt }: CaseFacts): boolean {
  if (!row.subject || !conversation.subject || !isSameOrCut(row.subject, conversation.subject)) return false;
  if (printedUpdatedAt && fold(printedUpdatedAt) === fold(row.printedDay)) return true;
  const updatedAt = conversation.updatedAt?.earliestAt;
  const { earliestAt, latestAt } = row.moment;
  // The account's zone may be any: a day to either side.
  return updatedAt !== undefined && updatedAt >= earliestAt - dayMs && updatedAt <= latestAt + dayMs;
}
