/** What was learned from the seller's choices: one record. One that does not fit any more is set aside, and learning begins anew. */
import * as z from 'zod/mini';
import type { Sign } from '@/lib/domain/customer/terms';
import { type HabitKey, toHabitKey } from '@/lib/domain/habits/feature-keys';
import { type Habits, habitsSchema, noHabits } from '@/lib/domain/habits/habits';
import type { ReplydockDatabase } from './database';
import { checkStored, setAside } from './set-aside';
import { readSigner } from './signing-key';

export const habitsName = 'habits';

/** What is stored, as far as it fits. */
export async function readHabits(db: ReplydockDatabase): Promise<Habits> {
  const record = await db.singles.get(habitsName);
  const fitting = habitsSchema.safeParse(record?.value);
  return fitting.success ? fitting.data : noHabits;
}

/** Whole, in the place of what was learned before. */
export async function writeHabits(db: ReplydockDatabase, habits: Habits): Promise<void> {
  await db.singles.put({ name: habitsName, value: habitsSchema.parse(habits) });
}

/** Of what is stored; 0 where nothing is. */
export async function readHabitsVersion(db: ReplydockDatabase): Promise<number> {
  const version = z.object({ version: z.int() }).safeParse((await db.singles.get(habitsName))?.value);
  return version.success ? version.data.version : 0;
}

/** Changes the record by what it was; a value that did not fit is kept aside first. */
export async function changeHabits(
  db: ReplydockDatabase,
  { change, now }: { readonly change: (before: Habits) => Habits | Promise<Habits>; readonly now: number },
): Promise<void> {
  await db.transaction('rw', db.singles, db.setAside, db.templates, async () => {
    const record = await db.singles.get(habitsName);
    const checked = record
      ? checkStored(habitsSchema, { table: 'singles', key: habitsName, value: record.value }, now)
      : { value: noHabits };
    if ('broken' in checked) await setAside(db, [checked.broken]);
    const before = 'value' in checked ? checked.value : noHabits;
    const after = await change(before);
    if (after !== before) await writeHabits(db, after);
  });
}

export interface HabitKeys {
  readonly key: HabitKey;
  /** Recognises the key and tells nothing of it. */
  readonly mark: string;
}

/** Made from the installation's key, which cannot be reckoned back from it. */
export async function readHabitKeys(db: ReplydockDatabase): Promise<HabitKeys> {
  const sign = await readSigner(db);
  return { key: toHabitKey(sign('habits of the seller')), mark: habitMark(sign) };
}

/** Of the key that this signer signs with. */
export function habitMark(sign: Sign): string {
  return sign('habits, mark of the key');
}
