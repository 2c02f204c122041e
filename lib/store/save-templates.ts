/**
 * Saves edits of templates, all or none, on top of what is stored by then: two pages that edit the same template both
 * find their changes in it. Every state that is replaced is kept as a version, if it is more than a step of writing.
 */
import { foldedMs, isPassingState, mostVersions, surplusVersions } from '@/lib/domain/template/library/keep-versions';
import { mergeEdit } from '@/lib/domain/template/library/merge-edit';
import { isSameContent, type TemplateEdit } from '@/lib/domain/template/library/template-edit';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import type { ReplydockDatabase, TemplateVersionRecord } from './database';
import { growLibraryVersion, readTemplatesById } from './templates-table';

export interface SavedTemplates {
  /** As they are now, in the order of the edits; each once. */
  readonly templates: readonly Template[];
  /** Somebody else had changed one of them meanwhile. */
  readonly isMerged: boolean;
}

export async function saveTemplates(
  db: ReplydockDatabase,
  edits: readonly TemplateEdit[],
  now: number,
): Promise<SavedTemplates> {
  const { templates, trash, templateVersions, singles, setAside } = db;
  return db.transaction('rw', [templates, trash, templateVersions, singles, setAside], async () => {
    const ids = [...new Set(edits.map(({ after }) => after.id))];
    const [stored, trashed] = [await readTemplatesById(db, ids, now), await readTrashed(db, ids)];
    const before = new Map([...trashed, ...stored]);
    const { current, merged } = applyEdits(edits, before, now);
    const changed = [...current.values()].filter((template) => template !== stored.get(template.id));
    if (changed.length > 0) {
      await keepVersions(db, changed, { stored: before, merged, now });
      await templates.bulkPut(changed);
      await trash.bulkDelete(changed.map(({ id }) => id));
      await growLibraryVersion(db);
    }
    return { templates: [...current.values()], isMerged: merged.size > 0 };
  });
}

/** Several edits of one template follow each other. */
function applyEdits(edits: readonly TemplateEdit[], stored: ReadonlyMap<string, Template>, now: number) {
  const current = new Map<string, Template>();
  const merged = new Set<string>();
  for (const edit of edits) {
    const { id } = edit.after;
    const { template, isMerged } = mergeEdit({ ...edit, stored: current.get(id) ?? stored.get(id), now });
    current.set(id, template);
    if (isMerged) merged.add(id);
  }
  return { current, merged };
}

/** An edit of a template that was thrown away meanwhile brings it back. */
async function readTrashed(db: ReplydockDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, Template>> {
  const records = await db.trash.bulkGet([...ids]);
  return new Map(
    records.flatMap((record) => {
      const result = templateSchema.safeParse(record?.template);
      return result.success ? [[result.data.id, result.data] as const] : [];
    }),
  );
}

export interface ReplacedStates {
  /** What is there so far, by id. */
  readonly stored: ReadonlyMap<string, Template>;
  /** Ids of those in which two edits met. */
  readonly merged: ReadonlySet<string>;
  readonly now: number;
}

/** Within the transaction that writes `changed`: what they replace is kept, if it is more than a step of writing. */
export async function keepVersions(
  db: ReplydockDatabase,
  changed: readonly Template[],
  { stored, merged, now }: ReplacedStates,
): Promise<void> {
  const kept: TemplateVersionRecord[] = [];
  for (const next of changed) {
    const replaced = stored.get(next.id);
    if (!replaced || isSameContent(replaced, next)) continue;
    const isMerged = merged.has(next.id);
    // Only a state that is seconds old can be a passing one: for the others there is no need to ask.
    const isYoung = now - replaced.updatedAt < foldedMs;
    const lastKeptAt = isYoung ? await lastVersionKeptAt(db, next.id) : undefined;
    if (isPassingState({ replaced, next, lastKeptAt, isMerged, now })) continue;
    kept.push({ templateId: next.id, savedAt: replaced.updatedAt, keptAt: now, template: replaced });
  }
  await db.templateVersions.bulkAdd(kept);
  for (const { templateId } of kept) await removeSurplus(db, templateId);
}

async function lastVersionKeptAt(db: ReplydockDatabase, id: string): Promise<number | undefined> {
  const last = await db.templateVersions.where('templateId').equals(id).last();
  return last?.keptAt;
}

async function removeSurplus(db: ReplydockDatabase, id: string): Promise<void> {
  const ofTemplate = db.templateVersions.where('templateId').equals(id);
  if ((await ofTemplate.count()) <= mostVersions) return;
  const versions = await ofTemplate.sortBy('id');
  const dated = versions.flatMap(({ id: versionId, savedAt }) => (versionId ? [{ id: versionId, savedAt }] : []));
  await db.templateVersions.bulkDelete([...surplusVersions(dated)]);
}

/** Earlier states of a template that fit the schema, the newest first. */
export async function readVersions(
  db: ReplydockDatabase,
  templateId: string,
): Promise<readonly { readonly id: number; readonly savedAt: number; readonly template: Template }[]> {
  const records = await db.templateVersions.where('templateId').equals(templateId).sortBy('id');
  return records
    .flatMap(({ id, savedAt, template }) => {
      const result = templateSchema.safeParse(template);
      return id !== undefined && result.success ? [{ id, savedAt, template: result.data }] : [];
    })
    .reverse();
}
