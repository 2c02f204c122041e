/** What the background does about habits: it alone writes them, and tells the panels. */
import { forgetHabits } from '@/lib/domain/habits/habits';
import { type Lesson, learnHabits } from '@/lib/domain/habits/learn-habits';
import { noEdits } from '@/lib/domain/template/edits/kept-edits';
import type { HabitsChange, HabitsForPanel } from '@/lib/protocol/habit-words';
import type { ReplydockDatabase } from '@/lib/store/database';
import { changeHabits, readHabitKeys, readHabits } from '@/lib/store/habits-table';
import { changeTemplateEdits } from '@/lib/store/template-edits-table';

interface HabitContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
}

/** Learns where that is switched on. A lesson under another key than this installation's is none. */
export async function takeLesson({ db, now }: HabitContext, lesson: Lesson): Promise<void> {
  const { mark } = await readHabitKeys(db);
  if (lesson.keyMark !== mark) return;
  const named = [...lesson.refused, ...(lesson.taken === undefined ? [] : [lesson.taken])];
  await changeHabits(db, {
    now: now(),
    change: async (before) => {
      if (!before.isOn) return before;
      const templates = await db.templates.bulkGet(named);
      const intentsById = new Map(
        templates.flatMap((each) => (each ? [[String(each.id), each.intents] as const] : [])),
      );
      return learnHabits(before, lesson, { intentsOf: (id) => intentsById.get(id), now: now() });
    },
  });
}

export async function changeLearning({ db, now }: HabitContext, { isOn, isForgotten }: HabitsChange): Promise<void> {
  await changeHabits(db, {
    now: now(),
    change: (before) => {
      const left = isForgotten ? forgetHabits(before) : before;
      return isOn === undefined || isOn === left.isOn ? left : { ...left, isOn, version: left.version + 1 };
    },
  });
  if (isForgotten) await changeTemplateEdits(db, { now: now(), change: () => noEdits });
}

export async function readHabitsForPanel(db: ReplydockDatabase): Promise<HabitsForPanel> {
  const [habits, { key, mark }] = await Promise.all([readHabits(db), readHabitKeys(db)]);
  return { habits, key, keyMark: mark };
}
