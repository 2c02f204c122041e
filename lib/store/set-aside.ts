/** Reads stored values through their schema. What does not fit is set aside with the reason and is missing from then on. */
import * as z from 'zod/mini';
import type { ReplydockDatabase, SetAsideRecord } from './database';

type Broken = Omit<SetAsideRecord, 'id'>;

/** The value if it fits; else a record for the set-aside table. */
export function checkStored<T>(
  schema: z.ZodMiniType<T>,
  stored: { readonly table: string; readonly key: string; readonly value: unknown },
  now: number,
): { readonly value: T } | { readonly broken: Broken } {
  const result = schema.safeParse(stored.value);
  if (result.success) return { value: result.data };
  return { broken: { ...stored, reason: z.prettifyError(result.error).slice(0, 2000), setAsideAt: now } };
}

/** Keeps what did not fit, once for each table and key. */
export async function setAside(db: ReplydockDatabase, broken: readonly Broken[]): Promise<void> {
  if (broken.length === 0) return;
  await db.transaction('rw', db.setAside, async () => {
    for (const record of broken) {
      const known = await db.setAside.where('table').equals(record.table).toArray();
      if (!known.some((other) => other.key === record.key)) await db.setAside.add(record);
    }
  });
}
