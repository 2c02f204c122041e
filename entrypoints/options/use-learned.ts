/** What was learned from the seller's choices, as the settings page shows it. Only the background changes it. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { LearnedAccess } from '@/components/settings/learned';
import { saveJson } from '@/components/ui/save-file';
import { preferredReplies } from '@/lib/domain/habits/preferred-replies';
import { panelToBackground } from '@/lib/protocol/messages';
import { request, toExtension } from '@/lib/protocol/request';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readHabitKeys, readHabits } from '@/lib/store/habits-table';

export function useLearned(db: ReplydockDatabase, language: string): LearnedAccess {
  const now = Date.now();
  const learned = useLiveQuery(async () => {
    const [habits, { key }] = await Promise.all([readHabits(db), readHabitKeys(db)]);
    const preferred = preferredReplies(habits, key, Date.now());
    const templates = await db.templates.bulkGet([...new Set(preferred.flatMap(({ templateIds }) => templateIds))]);
    const titles = new Map(
      templates.flatMap((each) => {
        const variant = each && (each.variants[language] ?? Object.values(each.variants)[0]);
        return each && variant ? [[String(each.id), variant.title] as const] : [];
      }),
    );
    const { isOn, picks, refusals, changedAt } = habits;
    return { isOn, picks, refusals, changedAt, preferred, titleOf: (id: string) => titles.get(id) };
  }, [db, language]);
  return {
    learned,
    now,
    change: async (payload) => {
      await request(panelToBackground, { name: 'habits/change', payload, transport: toExtension });
    },
    save: () =>
      void readHabits(db).then((habits) => saveJson('replydock-learned.json', [JSON.stringify(habits, undefined, 1)])),
  };
}
