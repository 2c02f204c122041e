import { describe, expect, it } from 'vitest';
import { changeMark, putMarkBack, readMarks } from '@/lib/store/marks-table';
import { wholeStore } from '../../support/backups';
import { keyOf, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

const key = keyOf('amazon:one');

describe('changeMark', () => {
  it('changes what is named and leaves the rest', async () => {
    const db = aDatabase();
    await changeMark(db, { key, change: { colour: 'red', tag: 'Spare part' }, now: noonAt });
    await changeMark(db, { key, change: { colour: 'blue' }, now: noonAt + 1 });
    expect(await readMarks(db)).toEqual([{ key, colour: 'blue', tag: 'Spare part', changedAt: noonAt + 1 }]);
    await changeMark(db, { key, change: { colour: undefined }, now: noonAt + 2 });
    expect(await readMarks(db)).toEqual([{ key, tag: 'Spare part', changedAt: noonAt + 2 }]);
  });

  it('counts on where the clock was set back', async () => {
    const db = aDatabase();
    await changeMark(db, { key, change: { colour: 'red' }, now: noonAt });
    await changeMark(db, { key, change: { colour: 'blue' }, now: noonAt - 5 });
    expect(await readMarks(db)).toMatchObject([{ colour: 'blue', changedAt: noonAt + 1 }]);
  });

  it('is undone exactly', async () => {
    const db = aDatabase();
    const empty = await wholeStore(db);
    const none = await changeMark(db, { key, change: { colour: 'red' }, now: noonAt });
    const red = await wholeStore(db);
    const snoozed = { since: noonAt, until: noonAt + 9 };
    const before = await changeMark(db, { key, change: { snoozed }, now: noonAt + 1 });
    await putMarkBack(db, key, before);
    expect(await wholeStore(db)).toEqual(red);
    await putMarkBack(db, key, none);
    expect(await wholeStore(db)).toEqual(empty);
  });

  it('keeps aside what cannot be read', async () => {
    const db = aDatabase();
    await db.table('marks').put({ key, colour: 'pink' });
    expect(await readMarks(db)).toEqual([]);
    await changeMark(db, { key, change: { colour: 'red' }, now: noonAt });
    expect(await db.setAside.toArray()).toMatchObject([{ table: 'marks', value: { colour: 'pink' } }]);
  });
});
