/** Templates that were taken away: thirty days in the trash, then gone with their versions. */
import { type Template, templateIdSchema, templateSchema } from '@/lib/domain/template/template';
import type { ReplydockDatabase, TrashRecord } from './database';
import { forgetStarters } from './forgotten-starters';
import { checkStored, setAside } from './set-aside';
import { forgetEditsOf } from './template-edits-table';
import { growLibraryVersion, readTemplatesById } from './templates-table';

export const trashKeptMs = 30 * 86_400_000;

/** The last deleted first; none that does not fit its schema. */
export async function readTrash(db: ReplydockDatabase): Promise<readonly TrashRecord[]> {
  const records = await db.trash.orderBy('deletedAt').reverse().toArray();
  return records.flatMap((record) => {
    const result = templateSchema.safeParse(record.template);
    return result.success ? [{ ...record, template: result.data }] : [];
  });
}

/** Those that are there; the others are gone already. */
export async function moveToTrash(db: ReplydockDatabase, ids: readonly string[], now: number): Promise<Template[]> {
  return db.transaction('rw', db.templates, db.trash, db.singles, db.setAside, async () => {
    const templates = [...(await readTemplatesById(db, [...new Set(ids)], now)).values()];
    if (templates.length === 0) return [];
    await db.trash.bulkPut(templates.map((template) => ({ id: template.id, deletedAt: now, template })));
    await db.templates.bulkDelete(templates.map(({ id }) => id));
    await growLibraryVersion(db);
    return templates;
  });
}

/** Puts them back as they were. Where another template has taken the id meanwhile, both are there afterwards. */
export async function takeFromTrash(
  db: ReplydockDatabase,
  ids: readonly string[],
  { now, newId }: { readonly now: number; readonly newId: () => string },
): Promise<Template[]> {
  return db.transaction('rw', db.templates, db.trash, db.singles, db.setAside, async () => {
    const records = (await db.trash.bulkGet([...new Set(ids)])).flatMap((record) => record ?? []);
    const taken = await db.templates.bulkGet(records.map(({ id }) => id));
    const checked = records.map(({ id, template }) =>
      checkStored(templateSchema, { table: 'trash', key: id, value: template }, now),
    );
    await setAside(
      db,
      checked.flatMap((result) => ('broken' in result ? [result.broken] : [])),
    );
    const restored = checked.flatMap((result, index) => {
      if (!('value' in result)) return [];
      return [taken[index] ? { ...result.value, id: templateIdSchema.parse(newId()) } : result.value];
    });
    if (records.length === 0) return [];
    await db.templates.bulkAdd(restored);
    await db.trash.bulkDelete(records.map(({ id }) => id));
    await growLibraryVersion(db);
    return restored;
  });
}

/** For good, wherever they are, with their versions, uses and the changes that were made to them. */
export async function eraseTemplates(db: ReplydockDatabase, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const tables = [db.templates, db.trash, db.templateVersions, db.templateUses, db.singles];
  await db.transaction('rw', tables, async () => {
    await db.templates.bulkDelete([...ids]);
    await db.trash.bulkDelete([...ids]);
    await db.templateUses.bulkDelete([...ids]);
    await db.templateVersions.where('templateId').anyOf(ids).delete();
    await forgetStarters(db, ids);
    await forgetEditsOf(db, ids);
    await growLibraryVersion(db);
  });
}

/** Erases what has been in the trash for its time. Returns how many went. */
export async function emptyTrash(db: ReplydockDatabase, now: number): Promise<number> {
  const old = await db.trash
    .where('deletedAt')
    .belowOrEqual(now - trashKeptMs)
    .primaryKeys();
  await eraseTemplates(db, old);
  return old.length;
}
