/** The tables that bridging reads and writes. */
import type { Table } from 'dexie';
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { ReplydockDatabase } from '@/lib/store/database';

export function tablesOf(db: ReplydockDatabase, parts: readonly SyncPart[]): Table[] {
  const { singles, setAside, syncDocuments, syncEvents } = db;
  const library = [db.templates, db.trash, db.templateVersions, db.templateUses];
  const hasLibrary = parts.includes('templates') || parts.includes('versions');
  return [
    singles,
    setAside,
    syncDocuments,
    syncEvents,
    ...(hasLibrary ? library : []),
    ...(parts.includes('customers') ? [db.customers] : []),
  ];
}
