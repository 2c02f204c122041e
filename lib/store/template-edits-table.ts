/** Changes of replies that the seller keeps making: one record. One that does not fit any more is set aside, and counting begins anew. */
import {
  type KeptEdits,
  keptEditsSchema,
  noEdits,
  type Sighting,
  withoutTemplates,
  withSightings,
} from '@/lib/domain/template/edits/kept-edits';
import type { ReplydockDatabase } from './database';
import { checkStored, setAside } from './set-aside';

export const templateEditsName = 'template-edits';

/** What is stored, as far as it fits. */
export async function readTemplateEdits(db: ReplydockDatabase): Promise<KeptEdits> {
  const record = await db.singles.get(templateEditsName);
  const fitting = keptEditsSchema.safeParse(record?.value);
  return fitting.success ? fitting.data : noEdits;
}

/** Changes the record by what it was; a value that did not fit is kept aside first. */
export async function changeTemplateEdits(
  db: ReplydockDatabase,
  { change, now }: { readonly change: (before: KeptEdits) => KeptEdits; readonly now: number },
): Promise<void> {
  await db.transaction('rw', db.singles, db.setAside, async () => {
    const record = await db.singles.get(templateEditsName);
    const checked = record
      ? checkStored(keptEditsSchema, { table: 'singles', key: templateEditsName, value: record.value }, now)
      : { value: noEdits };
    if ('broken' in checked) await setAside(db, [checked.broken]);
    const before = 'value' in checked ? checked.value : noEdits;
    const after = change(before);
    if (after === before && !('broken' in checked)) return;
    await db.singles.put({ name: templateEditsName, value: keptEditsSchema.parse(after) });
  });
}

/** Within a transaction that erases templates: nothing of their changes stays. */
export async function forgetEditsOf(db: ReplydockDatabase, ids: readonly string[]): Promise<void> {
  const kept = await readTemplateEdits(db);
  const after = withoutTemplates(kept, ids);
  const isSame = after.edits.length === kept.edits.length && after.refused.length === kept.refused.length;
  if (!isSame) await db.singles.put({ name: templateEditsName, value: after });
}

/** Within a transaction that erases buyers: nothing stays that says where an edit was seen. */
export async function forgetEditSightings(
  db: ReplydockDatabase,
  isGone: (sighting: Sighting) => boolean,
): Promise<void> {
  const kept = await readTemplateEdits(db);
  const after = withSightings(kept, (sighting) => !isGone(sighting));
  if (after !== kept) await db.singles.put({ name: templateEditsName, value: after });
}
