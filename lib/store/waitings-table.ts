/** Conversations in which somebody waits, as the queue shows them. All of it follows from other tables and can be made anew. */
import { dequal } from 'dequal';
import type { Waiting } from '@/lib/domain/queue/waiting';
import type { ReplydockDatabase } from './database';

export function readWaitings(db: ReplydockDatabase): Promise<Waiting[]> {
  return db.waitings.toArray();
}

/** What is now said of some conversations; of those without a digest nothing is kept. */
export interface WaitingChange {
  readonly key: string;
  readonly before: Waiting | undefined;
  readonly after: Waiting | undefined;
}

/** Writes only what is another than before. */
export async function writeWaitings(db: ReplydockDatabase, changes: readonly WaitingChange[]): Promise<void> {
  const puts = changes.flatMap(({ before, after }) => (after && !dequal(before, after) ? [after] : []));
  const gone = changes.flatMap(({ key, before, after }) => (before && !after ? [key] : []));
  if (puts.length > 0) await db.waitings.bulkPut(puts);
  if (gone.length > 0) await db.waitings.bulkDelete(gone);
}

/** Takes out of the digests what is personal: their texts have expired. */
export async function forgetNamesOfWaitings(db: ReplydockDatabase, keys: readonly string[]): Promise<void> {
  const found = await db.waitings.bulkGet([...keys]);
  const puts = found.flatMap((waiting) => (waiting ? [withoutNames(waiting)] : []));
  if (puts.length > 0) await db.waitings.bulkPut(puts);
}

function withoutNames({
  buyerName: _name,
  subject: _subject,
  itemTitle: _title,
  address: _address,
  ...waiting
}: Waiting): Waiting {
  return waiting;
}
