/** Puts back how something was here before a merge, as any other edit of the seller's: it travels, and can be undone. */
import type { SyncEvent } from '@/lib/domain/sync/sync-status';
import { templateIdSchema } from '@/lib/domain/template/template';
import { saveCustomer } from '@/lib/store/customers-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveTemplates } from '@/lib/store/save-templates';
import { moveToTrash } from '@/lib/store/template-trash';
import type { SharedRecord } from '@/lib/sync/shared-record';
import { tablesOf } from './bridge-tables';
import { fromCustomerRecord } from './customer-records';
import { openSettingsSide, writeSettings } from './part-settings';
import { valueAt } from './record-edits';
import { parseBefore, type StateBefore } from './sync-events';
import { fromTemplateRecord } from './template-records';

/** False where there is nothing that could be taken back, or it was. */
export async function takeBackEvent(db: ReplydockDatabase, eventId: string, now: number): Promise<boolean> {
  return db.transaction('rw', tablesOf(db, ['templates', 'customers']), async () => {
    const event = await db.syncEvents.get(eventId);
    const before = event?.before === undefined ? undefined : parseBefore(event.before);
    if (!event || !before || event.isTakenBack || !(await putBack(db, { event, before, now }))) return false;
    await db.syncEvents.update(eventId, { isTakenBack: true });
    return true;
  });
}

interface TakingBack {
  readonly event: SyncEvent;
  readonly before: StateBefore;
  readonly now: number;
}

async function putBack(db: ReplydockDatabase, { event, before, now }: TakingBack): Promise<boolean> {
  switch (event.part) {
    case 'templates':
      return putTemplateBack(db, { event, before, now });
    case 'customers': {
      const customer = before.record && fromCustomerRecord(before.record);
      if (!customer) return false;
      await saveCustomer(db, { ...customer, changedAt: now });
      return true;
    }
    case 'settings':
    case 'rules':
    case 'hours':
      return putSettingBack(db, event.part, { event, before, now });
    default:
      return false;
  }
}

async function putTemplateBack(db: ReplydockDatabase, { event, before, now }: TakingBack): Promise<boolean> {
  const id = templateIdSchema.safeParse(event.recordId);
  if (!id.success) return false;
  if (before.state !== 'present') return (await moveToTrash(db, [id.data], now)).length > 0;
  const stored = (await db.templates.get(id.data)) ?? (await db.trash.get(id.data))?.template;
  const after = before.record && fromTemplateRecord(before.record, stored?.isStarter ? stored : undefined);
  if (!after) return false;
  await saveTemplates(db, [{ before: stored, after }], now);
  return true;
}

async function putSettingBack(
  db: ReplydockDatabase,
  part: 'settings' | 'rules' | 'hours',
  { before, now }: TakingBack,
): Promise<boolean> {
  const side = await openSettingsSide(db, part);
  const [name] = side.present;
  const current = name === undefined ? undefined : side.recordOf(name);
  if (!current || !before.record) return false;
  const record = withPaths(current, before.record, before.paths);
  await writeSettings(db, side, { changes: [{ kind: 'present', id: current.id, record, isContested: false }], now });
  return true;
}

/** The record with these paths as they are in the other one, also where they are not. */
function withPaths(record: SharedRecord, other: SharedRecord, paths: readonly string[]): SharedRecord {
  const left = <T>(fields: Readonly<Record<string, T>>) =>
    Object.entries(fields).filter(([path]) => !paths.includes(path));
  const wanted = <T>(fields: Readonly<Record<string, T>>) =>
    Object.entries(fields).filter(([path]) => paths.includes(path) && valueAt(other, path) !== undefined);
  return {
    id: record.id,
    values: Object.fromEntries([...left(record.values), ...wanted(other.values)]),
    texts: Object.fromEntries([...left(record.texts), ...wanted(other.texts)]),
  };
}
