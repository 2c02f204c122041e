/**
 * What was learned elsewhere, taken over as a whole where it says more than what was learned here: weights of two
 * histories cannot be added up. Weights mean something only under the key that they were learned with.
 */
import { type Habits, noHabits } from '@/lib/domain/habits/habits';
import { readHabitKeys, readHabits, writeHabits } from '@/lib/store/habits-table';
import type { PartMerger } from './restore-part';

export const habitsMerger: PartMerger<'habits'> = {
  tables: ({ singles }) => [singles],
  merge: async ([theirs], { db, madeAt }) => {
    const [ours, { mark }] = [await readHabits(db), await readHabitKeys(db)];
    const nothing = { fresh: 0, changed: 0, write: () => Promise.resolve() };
    if (!theirs || lessonsOf(theirs) <= lessonsOf(ours)) return nothing;
    const isNew = lessonsOf(ours) === 0;
    // A preview of a backup for an empty store is read before the store takes over the key.
    if (theirs.keyMark !== mark && !isNew) return { ...nothing, away: 1 };
    const write = async () => {
      if (theirs.keyMark !== mark) return;
      const changedAt = theirs.changedAt === undefined ? {} : { changedAt: Math.min(theirs.changedAt, madeAt) };
      await writeHabits(db, { ...theirs, ...changedAt, isOn: ours.isOn, version: ours.version + 1 });
    };
    return { fresh: isNew ? 1 : 0, changed: isNew ? 0 : 1, write };
  },
};

/** What a backup takes along: nothing where nothing was learned. */
export function learnedHabits(habits: Habits): readonly Habits[] {
  return lessonsOf(habits) > lessonsOf(noHabits) ? [habits] : [];
}

function lessonsOf({ picks, refusals }: Habits): number {
  return picks + refusals;
}
