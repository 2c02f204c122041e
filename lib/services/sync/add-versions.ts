/** Puts earlier states of templates into the history where they belong by their time. */
import { groupBy } from '@/lib/domain/customer/group-by';
import { mostVersions } from '@/lib/domain/template/library/keep-versions';
import type { ReplydockDatabase, TemplateVersionRecord } from '@/lib/store/database';
import { toVersionRecord, type Version } from './version-records';

/** Within a transaction on the versions: those that are known already are not doubled. */
export async function addVersions(db: ReplydockDatabase, versions: readonly Version[]): Promise<void> {
  const byTemplate = groupBy(versions, ({ templateId }) => templateId);
  for (const [templateId, theirs] of byTemplate) await addToHistory(db, templateId, theirs);
}

async function addToHistory(db: ReplydockDatabase, templateId: string, theirs: readonly Version[]): Promise<void> {
  const history = db.templateVersions.where('templateId').equals(templateId);
  const stored = await history.sortBy('id');
  const known = new Set(stored.map(nameOf));
  const fresh = theirs.filter((version) => {
    const name = nameOf(version);
    if (known.has(name)) return false;
    known.add(name);
    return true;
  });
  const room = mostVersions - stored.length;
  const wanted = fresh.toSorted((a, b) => b.savedAt - a.savedAt).slice(0, Math.max(0, room));
  if (wanted.length === 0) return;
  // A history is read in the order of its ids.
  const all = [...stored.map(({ id: _, ...version }): TemplateVersionRecord => version), ...wanted];
  await history.delete();
  await db.templateVersions.bulkAdd(all.toSorted((a, b) => a.keptAt - b.keptAt || a.savedAt - b.savedAt));
}

function nameOf({ templateId, savedAt, keptAt, template }: Version): string {
  return toVersionRecord({ templateId, savedAt, keptAt, template }).id;
}
