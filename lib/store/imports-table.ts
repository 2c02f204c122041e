/** Which report files were imported and how far, with the rows that were not taken. */
import type { ImportRecord, RefusedRowRecord, ReplydockDatabase } from './database';

/** All imports, the latest first. */
export async function readImports(db: ReplydockDatabase): Promise<readonly ImportRecord[]> {
  const records = await db.imports.toArray();
  return records.sort((one, other) => other.startedAt - one.startedAt);
}

/** The import of this very file that was begun and neither ended nor called off. */
export async function findRunningImport(db: ReplydockDatabase, fingerprint: string): Promise<ImportRecord | undefined> {
  const ofFile = await db.imports.where('fingerprint').equals(fingerprint).toArray();
  return ofFile.find(({ state }) => state === 'running');
}

/** Every import of a file has an id of its own, the same on every machine: the count of those before it. */
export async function addImport(
  db: ReplydockDatabase,
  begun: Omit<ImportRecord, 'id' | 'state' | 'rowsDone' | 'rowsRefused' | 'ordersNew' | 'ordersChanged'>,
): Promise<ImportRecord> {
  return db.transaction('rw', db.imports, async () => {
    const before = await db.imports.where('fingerprint').equals(begun.fingerprint).count();
    const record: ImportRecord = {
      ...begun,
      id: `${begun.fingerprint}.${before + 1}`,
      state: 'running',
      rowsDone: 0,
      rowsRefused: 0,
      ordersNew: 0,
      ordersChanged: 0,
    };
    await db.imports.add(record);
    return record;
  });
}

export async function endImport(
  db: ReplydockDatabase,
  id: string,
  ended: Pick<ImportRecord, 'endedAt'> & { readonly state: 'finished' | 'cancelled' },
): Promise<void> {
  await db.imports.update(id, ended);
}

/** By row number. */
export async function readRefusedRows(db: ReplydockDatabase, importId: string): Promise<readonly RefusedRowRecord[]> {
  return db.refusedRows.where('importId').equals(importId).sortBy('rowNumber');
}
