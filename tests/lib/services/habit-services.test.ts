import { describe, expect, it } from 'vitest';
import { occasionOf } from '@/lib/domain/habits/occasion';
import { messageFeatures } from '@/lib/intent/habits/message-features';
import { changeLearning, readHabitsForPanel, takeLesson } from '@/lib/services/habit-services';
import { habitsName, readHabitKeys, readHabits } from '@/lib/store/habits-table';
import { aDatabase } from '../../support/database';
import { aTemplate } from '../../support/templates';
import { aLesson } from '../domain/habits/lessons';

const now = () => Date.UTC(2026, 10, 22);
const text = 'Where is the parcel for Tamsin Orlebar, order 000-1234567-7654321?';

async function aShop() {
  const db = aDatabase();
  await db.templates.put(aTemplate({ id: 'late', intents: ['where_is_order'] }));
  const { key, mark } = await readHabitKeys(db);
  const occasion = occasionOf(
    {
      message: messageFeatures({ messages: [{ from: 'buyer', text }] }, 'en'),
      intents: [{ intent: 'where_is_order', score: 0.7 }],
      language: 'en',
      situation: undefined,
    },
    key,
  );
  return { db, lesson: { ...aLesson({ taken: 'late', shown: ['late'], occasion }), keyMark: mark } };
}

describe('takeLesson', () => {
  it('learns from a pick and counts it', async () => {
    const { db, lesson } = await aShop();
    await takeLesson({ db, now }, lesson);
    expect(await readHabits(db)).toMatchObject({ picks: 1, version: 1, changedAt: now() });
  });

  it('keeps numbers and names of replies, and nothing of the message', async () => {
    const { db, lesson } = await aShop();
    await takeLesson({ db, now }, lesson);
    const kept = JSON.stringify(await db.singles.get(habitsName)).toLowerCase();
    for (const word of text.toLowerCase().match(/[a-z]{4,}|\d{7}/g) ?? []) {
      expect(kept.replaceAll(/"(?:intent|reply):[^"]*"/g, '')).not.toContain(word);
    }
  });

  it('takes no lesson under another key, and none while it is off', async () => {
    const { db, lesson } = await aShop();
    await takeLesson({ db, now }, { ...lesson, keyMark: 'another' });
    await changeLearning({ db, now }, { isOn: false });
    await takeLesson({ db, now }, lesson);
    expect(await readHabits(db)).toMatchObject({ picks: 0, isOn: false });
  });

  it('sets aside what does not fit any more, and begins anew', async () => {
    const { db, lesson } = await aShop();
    await db.singles.put({ name: habitsName, value: { version: 'old' } });
    await takeLesson({ db, now }, lesson);
    expect((await readHabits(db)).picks).toBe(1);
    expect(await db.setAside.toArray()).toMatchObject([{ table: 'singles', key: habitsName }]);
  });
});

describe('changeLearning', () => {
  it('forgets all of it, so that panels hear of it', async () => {
    const { db, lesson } = await aShop();
    await takeLesson({ db, now }, lesson);
    await changeLearning({ db, now }, { isForgotten: true });
    const { habits } = await readHabitsForPanel(db);
    expect(habits).toMatchObject({ picks: 0, features: [], isOn: true, version: 2 });
  });
});
