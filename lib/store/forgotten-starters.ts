/** Replies that came with Replydock and were erased by the seller: no update may bring one back. */
import * as z from 'zod/mini';
import type { ReplydockDatabase } from './database';

const forgottenName = 'forgotten-starters';
const idsSchema = z.array(z.string());
/** The ids of all of them begin so. */
const starterPrefix = 'starter:';

export function isStarterId(id: string): boolean {
  return id.startsWith(starterPrefix);
}

export async function readForgottenStarters(db: ReplydockDatabase): Promise<readonly string[]> {
  const record = await db.singles.get(forgottenName);
  const result = idsSchema.safeParse(record?.value);
  return result.success ? result.data : [];
}

/** Remembers those of these templates that are starters. */
export async function forgetStarters(db: ReplydockDatabase, ids: readonly string[]): Promise<void> {
  const starters = ids.filter(isStarterId);
  if (starters.length === 0) return;
  const known = await readForgottenStarters(db);
  await db.singles.put({ name: forgottenName, value: [...new Set([...known, ...starters])] });
}
