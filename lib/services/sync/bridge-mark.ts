/** How a part of the store stands, told without reading it: two marks that are the same mean that nothing was changed. */
import type { SyncPart } from '@/lib/domain/sync/sync-parts';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readLibraryVersion } from '@/lib/store/templates-table';

/** Empty where the part is small enough to be read each time. */
export async function markOf(db: ReplydockDatabase, part: SyncPart): Promise<string> {
  if (part === 'templates') {
    const last = await db.trash.orderBy('deletedAt').lastKey();
    return `${await readLibraryVersion(db)} ${await db.trash.count()} ${last ?? ''}`;
  }
  if (part === 'versions') {
    const last = await db.templateVersions.orderBy(':id').lastKey();
    return `${await db.templateVersions.count()} ${last ?? ''}`;
  }
  return '';
}
