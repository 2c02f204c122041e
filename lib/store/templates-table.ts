/** The seller's saved replies and the version that grows with every change of them. */
import { startersToStore } from '@/lib/domain/template/starters-to-store';
import { type Template, templateSchema } from '@/lib/domain/template/template';
import type { ReplydockDatabase } from './database';
import { readForgottenStarters } from './forgotten-starters';
import { checkStored, setAside } from './set-aside';

const versionName = 'templates-version';

/** Changes whenever a template does; 0 while there are none yet. */
export async function readLibraryVersion(db: ReplydockDatabase): Promise<number> {
  const record = await db.singles.get(versionName);
  return typeof record?.value === 'number' ? record.value : 0;
}

/** To be called within every transaction that changes a template: open panels follow. */
export async function growLibraryVersion(db: ReplydockDatabase): Promise<void> {
  await db.singles.put({ name: versionName, value: (await readLibraryVersion(db)) + 1 });
}

/** All templates that fit their schema; the others are set aside. */
export async function readTemplates(db: ReplydockDatabase, now: number): Promise<Template[]> {
  return fittingTemplates(db, await db.templates.toArray(), now);
}

/** The stored templates with these ids that fit their schema; the others are set aside. */
export async function readTemplatesById(
  db: ReplydockDatabase,
  ids: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, Template>> {
  const stored = await db.templates.bulkGet([...ids]);
  const templates = await fittingTemplates(
    db,
    stored.flatMap((template) => template ?? []),
    now,
  );
  return new Map(templates.map((template) => [template.id, template]));
}

async function fittingTemplates(db: ReplydockDatabase, stored: readonly Template[], now: number): Promise<Template[]> {
  const checked = stored.map((value) => checkStored(templateSchema, { table: 'templates', key: value.id, value }, now));
  await setAside(
    db,
    checked.flatMap((result) => ('broken' in result ? [result.broken] : [])),
  );
  return checked.flatMap((result) => ('value' in result ? [result.value] : []));
}

/** Puts in what came with this release of Replydock: see `startersToStore` for what it leaves alone. */
export async function putStarters(db: ReplydockDatabase, starters: readonly Template[]): Promise<void> {
  await db.transaction('rw', db.templates, db.trash, db.singles, async () => {
    const ids = starters.map(({ id }) => id);
    const [stored, trashed, forgotten] = await Promise.all([
      db.templates.bulkGet(ids),
      db.trash.bulkGet(ids),
      readForgottenStarters(db),
    ]);
    const changed = startersToStore(starters, {
      stored: stored.flatMap((template) => template ?? []),
      takenAway: [...trashed.flatMap((record) => record?.id ?? []), ...forgotten],
    });
    if (changed.length === 0) return;
    await db.templates.bulkPut(changed);
    await growLibraryVersion(db);
  });
}
