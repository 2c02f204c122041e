import { beforeEach, describe, expect, it } from 'vitest';
import { type Habits, noHabits } from '@/lib/domain/habits/habits';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readHabitKeys, readHabits, writeHabits } from '@/lib/store/habits-table';
import { backUp, preview, restore } from '../../support/backups';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

const weights = { columns: ['reply:late'], features: [7], places: [0], weights: [0.5], squares: [0.1] };

async function learned(db: ReplydockDatabase, picks: number, change: Partial<Habits> = {}): Promise<void> {
  const { mark } = await readHabitKeys(db);
  await writeHabits(db, { ...noHabits, ...weights, version: 3, keyMark: mark, picks, changedAt: noonAt, ...change });
}

let here: ReplydockDatabase;
let there: ReplydockDatabase;
beforeEach(() => {
  here = aDatabase();
  there = aDatabase();
});

describe('restoring what was learned', () => {
  it('brings it to a new browser, as the preview says', async () => {
    await learned(there, 12);
    const file = await backUp(there);
    expect((await preview(here, file)).parts.habits).toMatchObject({ total: 1, fresh: 1 });
    await restore(here, file);
    expect(await readHabits(here)).toMatchObject({ ...weights, picks: 12, changedAt: noonAt });
    expect((await readHabits(here)).keyMark).toBe((await readHabitKeys(here)).mark);
  });

  it('leaves what rests on more choices here, and changes nothing the second time', async () => {
    await learned(here, 20);
    const file = await backUp(here);
    await learned(here, 30, { weights: [0.9] });
    const before = await readHabits(here);
    expect((await restore(here, file)).parts.habits).toMatchObject({ fresh: 0, changed: 0 });
    expect(await readHabits(here)).toEqual(before);
  });

  it('takes the backup where it knows more, and leaves learning off where it is off', async () => {
    await learned(here, 20);
    const file = await backUp(here);
    await learned(here, 1, { isOn: false, version: 9 });
    expect((await restore(here, file)).parts.habits).toMatchObject({ changed: 1 });
    expect(await readHabits(here)).toMatchObject({ picks: 20, isOn: false, version: 10 });
  });

  it('leaves weights away that mean nothing here', async () => {
    await learned(here, 2);
    await learned(there, 12, { keyMark: 'another' });
    const before = await readHabits(here);
    expect((await restore(here, await backUp(there))).parts.habits).toMatchObject({ total: 0, fresh: 0, changed: 0 });
    expect(await readHabits(here)).toEqual(before);
  });

  it('has no part in a backup of a store that has learned nothing', async () => {
    expect((await preview(here, await backUp(there))).parts.habits).toBeUndefined();
  });
});
