/**
 * What was learned, between the store and the shared document. Weights of two histories cannot be added up: the one
 * that has learned more counts, as it does with backups. Weights of another key mean nothing here and are left alone.
 */
import { type Habits, habitsSchema } from '@/lib/domain/habits/habits';
import type { ReplydockDatabase } from '@/lib/store/database';
import { habitMark, readHabitKeys, readHabits, writeHabits } from '@/lib/store/habits-table';
import { createSigner, readSigningKeys } from '@/lib/store/signing-key';
import type { SharedRecord, SharedState } from '@/lib/sync/shared-record';
import { fromKeyRecord, toKeyRecord } from './customer-records';
import { toJson } from './part-paths';
import type { PartSide, StoreChange } from './part-side';

const habitsPrefix = 'h/';

/** Whether learning is on is each browser's own choice. */
export function toHabitsRecord({ isOn: _, version: __, ...learned }: Habits): SharedRecord {
  return { id: `${habitsPrefix}${learned.keyMark}`, values: { learned: toJson(learned) }, texts: {} };
}

export function fromHabitsRecord({ id, values }: SharedRecord): Habits | undefined {
  const { learned } = values;
  if (typeof learned !== 'object' || learned === null) return undefined;
  const habits = habitsSchema.safeParse({ ...learned, isOn: true, version: 0 });
  return habits.success && id === `${habitsPrefix}${habits.data.keyMark}` ? habits.data : undefined;
}

/** @param tellsKeys false where this browser may take over another's key instead of its own */
export async function openHabitsSide(db: ReplydockDatabase, tellsKeys: boolean): Promise<PartSide> {
  const [habits, { mark }] = [await readHabits(db), await readHabitKeys(db)];
  const name = `${habitsPrefix}${mark}`;
  const ours = toHabitsRecord(habits.keyMark === '' ? { ...habits, keyMark: mark } : habits);
  const { own, others } = await readSigningKeys(db);
  const keys = new Map([own, ...others].map((key) => [toKeyRecord(key).id, toKeyRecord(key)]));
  return {
    present: new Set([...(ours.id === name ? [name] : []), ...keys.keys()]),
    removed: new Map(),
    gone: new Set(),
    untold: new Set([...(lessonsOf(ours) === 0 ? [name] : []), ...(tellsKeys ? [] : keys.keys())]),
    broken: new Set(),
    recordOf: (id) => (id === name && ours.id === name ? ours : keys.get(id)),
    understood: (record) => {
      const learned = record.id === name ? fromHabitsRecord(record) : undefined;
      if (learned) return toHabitsRecord(learned);
      const key = fromKeyRecord(record);
      return key && toKeyRecord(key);
    },
    healed: (record, mine) => (lessonsOf(record) > 0 && lessonsOf(mine) > lessonsOf(record) ? mine : record),
    remembersGone: () => false,
    isQuiet: () => true,
    isErasable: () => false,
    meet: (mine, theirs) => ({ record: lessonsOf(mine) > lessonsOf(theirs) ? mine : theirs, isTold: false }),
    changedAt: () => 0,
  };
}

function lessonsOf(record: SharedRecord): number {
  const habits = fromHabitsRecord(record);
  return habits ? habits.picks + habits.refusals : 0;
}

export async function writeLearned(
  db: ReplydockDatabase,
  { changes, now }: { readonly changes: readonly StoreChange[]; readonly now: number },
): Promise<void> {
  const { mark } = await readHabitKeys(db);
  for (const change of changes) {
    const learned = change.kind === 'present' ? fromHabitsRecord(change.record) : undefined;
    if (learned?.keyMark !== mark) continue;
    const { isOn, version } = await readHabits(db);
    const changedAt = learned.changedAt === undefined ? {} : { changedAt: Math.min(learned.changedAt, now) };
    await writeHabits(db, { ...learned, ...changedAt, isOn, version: version + 1 });
  }
}

/** The key under which most was learned elsewhere, if it is one of these. */
export function learnedKey({ present }: SharedState, keys: readonly Uint8Array[]): Uint8Array | undefined {
  const byLessons = [...present.values()].toSorted((one, other) => lessonsOf(other) - lessonsOf(one));
  const marks = byLessons.filter((record) => lessonsOf(record) > 0).map(({ id }) => id.slice(habitsPrefix.length));
  const found = marks.map((mark) => keys.find((key) => habitMark(createSigner(key)) === mark));
  return found.find((key) => key !== undefined);
}
