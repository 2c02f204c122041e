import { describe, expect, it } from 'vitest';
import type { Understood } from '@/lib/domain/queue/understood';
import { keepUnderstood, openConversation, type QueueTabs } from '@/lib/services/queue-desk';
import { recordReading } from '@/lib/services/record-reading';
import type { ReplydockDatabase } from '@/lib/store/database';
import { aConversation, aReading, buyerMessage, keyOf, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

const key = keyOf('amazon:00000000-0000-4000-8000-000000000001');
const thanks: Understood = {
  intents: ['thanks'],
  needsPerson: [],
  isAngry: false,
  needsNoAnswer: true,
  messageCount: 1,
};

async function known(): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await recordReading(db, aReading(), noonAt);
  return db;
}

class FakeTabs implements QueueTabs {
  readonly shown: number[] = [];
  readonly created: string[] = [];
  readonly open: ReadonlyMap<string, number>;
  readonly isThere: boolean;

  constructor(open: readonly (readonly [string, number])[] = [], isThere = true) {
    this.open = new Map(open);
    this.isThere = isThere;
  }

  readonly findTab = async (wanted: string) => this.open.get(wanted);
  readonly goTo = async (tabId: number) => {
    if (this.isThere) this.shown.push(tabId);
    return this.isThere;
  };
  readonly create = async (url: string) => void this.created.push(url);
}

describe('openConversation', () => {
  it('shows the tab that has it', async () => {
    const tabs = new FakeTabs([[key, 7]]);
    expect(await openConversation({ db: await known(), tabs }, key)).toBe(true);
    expect(tabs).toMatchObject({ shown: [7], created: [] });
  });

  it.each([
    ['no tab has it', new FakeTabs([[keyOf('amazon:other'), 7]])],
    ['its tab has just gone', new FakeTabs([[key, 7]], false)],
  ])('opens a tab of its own where %s', async (_, tabs) => {
    expect(await openConversation({ db: await known(), tabs }, key)).toBe(true);
    expect(tabs.shown).toEqual([]);
    expect(tabs.created).toEqual([
      `https://sellercentral.amazon.com/messaging/inbox?fi=caseId&ss=${key.slice(7)}&cc=${key.slice(7)}`,
    ]);
  });

  it('opens nothing for what is not known', async () => {
    const tabs = new FakeTabs();
    expect(await openConversation({ db: aDatabase(), tabs }, key)).toBe(false);
    expect(tabs.created).toEqual([]);
  });
});

describe('keepUnderstood', () => {
  const context = (db: ReplydockDatabase, pause = async () => {}) => ({ db, now: () => noonAt, pause });

  it('takes a thank-you off the queue, until more is said', async () => {
    const db = await known();
    expect(await db.waitings.count()).toBe(1);
    await keepUnderstood(context(db), key, thanks);
    expect(await db.waitings.count()).toBe(0);
    const more = aConversation({ messages: [...aConversation().messages, buyerMessage(noonAt, 'And where is it?')] });
    await recordReading(db, aReading({ conversation: more }), noonAt + 1);
    expect(await db.waitings.toArray()).toMatchObject([{ key }]);
  });

  it('puts it back where it is understood otherwise later', async () => {
    const db = await known();
    await keepUnderstood(context(db), key, thanks);
    await keepUnderstood(context(db), key, { ...thanks, needsNoAnswer: false, isAngry: true });
    expect(await db.waitings.toArray()).toMatchObject([{ understood: { isAngry: true } }]);
  });

  it('waits until the conversation is stored', async () => {
    const db = aDatabase();
    await keepUnderstood(
      context(db, () => recordReading(db, aReading(), noonAt)),
      key,
      { ...thanks, needsNoAnswer: false },
    );
    expect(await db.waitings.toArray()).toMatchObject([{ understood: { intents: ['thanks'] } }]);
  });

  it('gives up where it never is', async () => {
    const db = aDatabase();
    let pauses = 0;
    await keepUnderstood(
      context(db, async () => {
        pauses += 1;
      }),
      key,
      thanks,
    );
    expect(pauses).toBe(3);
    expect(await db.conversations.count()).toBe(0);
  });

  it('leaves the conversation itself as it was', async () => {
    const db = await known();
    const before = await db.conversations.get(key);
    await keepUnderstood(context(db), key, thanks);
    expect(await db.conversations.get(key)).toEqual({ ...before, understood: thanks });
  });
});
