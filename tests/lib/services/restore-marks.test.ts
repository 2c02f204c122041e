import { describe, expect, it } from 'vitest';
import { markAnsweredElsewhere } from '@/lib/services/answered-elsewhere';
import { recordReading } from '@/lib/services/record-reading';
import { changeMark, readMarks } from '@/lib/store/marks-table';
import { backUp, preview, restore } from '../../support/backups';
import { aReading, keyOf, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

const key = keyOf('amazon:00000000-0000-4000-8000-000000000001');
const later = noonAt + 1000;

describe('a backup of the queue', () => {
  it('brings marks to a new machine, and counts them before', async () => {
    const there = aDatabase();
    const snoozed = { since: noonAt, until: noonAt + 500 };
    await changeMark(there, { key, change: { snoozed, tag: 'Spare part' }, now: noonAt });
    const file = await backUp(there, undefined, later);
    const here = aDatabase();
    expect((await preview(here, file, { now: later })).parts.marks).toMatchObject({ total: 1, fresh: 1 });
    await restore(here, file, { now: later });
    expect(await readMarks(here)).toEqual(await readMarks(there));
  });

  it.each([
    ['the later one of the backup', noonAt + 5, 'there'],
    ['the later one of this browser', noonAt - 5, 'here'],
  ])('lets %s count', async (_, changedThere, tag) => {
    const [there, here] = [aDatabase(), aDatabase()];
    await changeMark(there, { key, change: { tag: 'there' }, now: changedThere });
    await changeMark(here, { key, change: { tag: 'here' }, now: noonAt });
    await restore(here, await backUp(there, undefined, later), { now: later });
    expect(await readMarks(here)).toMatchObject([{ tag }]);
  });

  it('brings the queue itself, and what was answered elsewhere stays so', async () => {
    const there = aDatabase();
    await recordReading(there, aReading(), noonAt);
    const open = aDatabase();
    await restore(open, await backUp(there, undefined, later), { now: later });
    expect(await open.waitings.toArray()).toMatchObject([{ key }]);
    await markAnsweredElsewhere(there, key, noonAt + 1);
    const done = aDatabase();
    await restore(done, await backUp(there, undefined, later), { now: later });
    expect(await done.waitings.toArray()).toEqual([]);
    expect(await done.exchanges.toArray()).toEqual(await there.exchanges.toArray());
  });
});
