/** The seller's saved replies and the version that grows with every change of them. */
import { type Template, templateSchema } from '@/lib/domain/template/template';
import type { ReplydockDatabase } from './database';
import { checkStored, setAside } from './set-aside';

const versionName = 'templates-version';

/** Changes whenever a template does; 0 while there are none yet. */
export async function readLibraryVersion(db: ReplydockDatabase): Promise<number> {
  const record = await db.singles.get(versionName);
  return typeof record?.value === 'number' ? record.value : 0;
}

/** All templates that fit their schema; the others are set aside. */
export async function readTemplates(db: ReplydockDatabase, now: number): Promise<Template[]> {
  const stored = await db.templates.toArray();
  const checked = stored.map((value) => checkStored(templateSchema, { table: 'templates', key: value.id, value }, now));
  await setAside(
    db,
    checked.flatMap((result) => ('broken' in result ? [result.broken] : [])),
  );
  return checked.flatMap((result) => ('value' in result ? [result.value] : []));
}

/** Adds templates that are not there yet; those that are stay as the seller left them. */
export async function addMissingTemplates(db: ReplydockDatabase, templates: readonly Template[]): Promise<void> {
  await db.transaction('rw', db.templates, db.singles, async () => {
    const known = await db.templates.bulkGet(templates.map((template) => template.id));
    const missing = templates.filter((_, index) => known[index] === undefined);
    if (missing.length === 0) return;
    await db.templates.bulkAdd(missing);
    await db.singles.put({ name: versionName, value: (await readLibraryVersion(db)) + 1 });
  });
}
