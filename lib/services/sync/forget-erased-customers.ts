/** Takes customers that were erased out of the shared document too; with the next sync they go everywhere. */
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSyncDocument } from '@/lib/store/sync-tables';
import { bridgeParts } from './bridge';

/** @param now epoch ms */
export async function forgetErasedCustomers(db: ReplydockDatabase, now: number): Promise<void> {
  if (!(await readSyncDocument(db, 'customers'))) return;
  // The document is there only because it was sealed wherever it went.
  await bridgeParts(db, { parts: ['customers'], updates: new Map(), now, isSealed: true });
}
