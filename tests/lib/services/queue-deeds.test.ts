import { describe, expect, it } from 'vitest';
import { ConversationGone, createQueueDeeds } from '@/lib/services/queue-deeds';
import type { ReplydockDatabase } from '@/lib/store/database';
import { changeMark, readMarks } from '@/lib/store/marks-table';
import { aConversation, hourMs, keyOf, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

const { key = keyOf('amazon:none') } = aConversation();

function stage(db: ReplydockDatabase) {
  const told: string[] = [];
  const deeds = createQueueDeeds({
    db,
    now: () => noonAt,
    open: async () => true,
    tellChange: () => told.push('changed'),
  });
  return { deeds, told };
}

describe('createQueueDeeds', () => {
  it('sets what is asked and puts back what was there, each time saying so', async () => {
    const db = aDatabase();
    const { deeds, told } = stage(db);
    await deeds.colour(key, 'blue');
    const takeBack = await deeds.colour(key, 'red');
    expect(await readMarks(db)).toMatchObject([{ key, colour: 'red' }]);
    await takeBack();
    expect(await readMarks(db)).toMatchObject([{ key, colour: 'blue' }]);
    expect(told).toHaveLength(3);
  });

  it('leaves alone what was set meanwhile when it takes something back', async () => {
    const db = aDatabase();
    const { deeds } = stage(db);
    const takeBack = await deeds.tag(key, 'Ask Ilse');
    await changeMark(db, { key, change: { colour: 'green' }, now: noonAt });
    await takeBack();
    const [mark] = await readMarks(db);
    expect(mark?.colour).toBe('green');
    expect(mark?.tag).toBeUndefined();
  });

  it('snoozes from now on, and wakes', async () => {
    const db = aDatabase();
    const { deeds } = stage(db);
    const until = noonAt + 2 * hourMs;
    await deeds.snooze(key, until);
    expect(await readMarks(db)).toMatchObject([{ snoozed: { since: noonAt, until } }]);
    const takeBack = await deeds.snooze(key, undefined);
    expect((await readMarks(db))[0]?.snoozed).toBeUndefined();
    await takeBack();
    expect(await readMarks(db)).toMatchObject([{ snoozed: { since: noonAt, until } }]);
  });

  it('says so where a conversation is not stored that is to be answered elsewhere', async () => {
    const db = aDatabase();
    const { deeds, told } = stage(db);
    await expect(deeds.markAnswered(key)).rejects.toThrow(ConversationGone);
    expect(told).toEqual([]);
  });
});
