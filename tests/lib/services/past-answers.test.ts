import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { forgetExpired } from '@/lib/services/forget';
import { PastAnswersDesk, saveTemplateDraft } from '@/lib/services/past-answers';
import type { ConversationRecord, ReplydockDatabase } from '@/lib/store/database';
import { saveSettings } from '@/lib/store/settings-table';
import { readTemplates } from '@/lib/store/templates-table';
import {
  aConversation,
  anOrder,
  buyerMessage,
  hourMs,
  keyOf,
  noonAt,
  sellerMessage,
} from '../../support/conversations';
import { aDatabase } from '../../support/database';

const dayMs = 24 * hourMs;
const answer = 'The lamp will be sent again today, free of charge.';
const question = {
  conversation: keyOf('amazon:open'),
  marketplace: 'amazon' as const,
  account: 'A0EXAMPLESELLER',
  text: 'Where is my lamp?',
  language: 'en',
};

interface Answered {
  readonly key?: string;
  readonly account?: string;
  readonly text?: string;
  readonly expiresAt?: number;
}

function record(answered: Answered = {}): ConversationRecord {
  const { key = 'amazon:one', account = 'A0EXAMPLESELLER', text = answer, expiresAt = noonAt + dayMs } = answered;
  const messages = [buyerMessage(noonAt - hourMs, 'Where is my lamp?'), sellerMessage(noonAt, text)];
  const conversation = aConversation({ key: keyOf(key), account, buyerIds: [`amazon:party:${key}`], messages });
  return { key, terms: [], firstSeenAt: noonAt, lastSeenAt: noonAt, expiresAt, conversation };
}

async function aShop(records: readonly ConversationRecord[] = [record()]): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await db.conversations.bulkPut(records);
  return db;
}

function deskOf(db: ReplydockDatabase, now = () => noonAt): PastAnswersDesk {
  return new PastAnswersDesk({ db, now });
}

describe('PastAnswersDesk', () => {
  it('finds what was answered to a like question', async () => {
    expect(await deskOf(await aShop()).find(question)).toMatchObject([{ body: answer, times: 1, answeredAt: noonAt }]);
  });

  it('finds nothing, and keeps nothing, while it is switched off', async () => {
    const db = await aShop();
    await saveSettings(db, { suggestsPastAnswers: false }, noonAt);
    expect(await deskOf(db).find(question)).toEqual([]);
  });

  it('keeps accounts apart until the seller has joined them', async () => {
    const db = await aShop([record({ account: 'A0OTHERSELLER' })]);
    const desk = deskOf(db);
    expect(await desk.find(question)).toEqual([]);
    expect(await desk.find({ ...question, account: 'A0OTHERSELLER' })).toHaveLength(1);
    await saveSettings(db, { joinedAccounts: [['A0OTHERSELLER', 'A0EXAMPLESELLER']] }, noonAt);
    expect(await desk.find(question)).toHaveLength(1);
  });

  it('takes in what was answered since, and lets go of what was erased', async () => {
    const db = await aShop();
    const desk = deskOf(db);
    await desk.find(question);
    await db.conversations.put({ ...record({ key: 'amazon:two' }), lastSeenAt: noonAt + 1 });
    expect(await desk.find(question)).toMatchObject([{ times: 2 }]);
    await db.conversations.clear();
    expect(await desk.find(question)).toEqual([]);
  });

  it.each<[string, (db: ReplydockDatabase) => unknown]>([
    ['are still stored', () => undefined],
    ['were taken away', (db) => forgetExpired(db, noonAt + 2 * dayMs)],
  ])('uses no texts that have expired, whether they %s', async (_name, forget) => {
    const db = await aShop();
    let now = noonAt;
    const desk = deskOf(db, () => now);
    expect(await desk.find(question)).toHaveLength(1);
    now = noonAt + dayMs + 1;
    await forget(db);
    expect(await desk.find(question)).toEqual([]);
  });

  it('learns of people whose names came later', async () => {
    const db = await aShop([record({ text: 'Will has the lamp since today, please ask next door for it.' })]);
    let now = noonAt;
    const desk = deskOf(db, () => now);
    expect(await desk.find(question)).toMatchObject([{ body: expect.stringContaining('Will has') }]);
    const order = anOrder();
    const key = `amazon:${order.orderId}`;
    await db.orders.put({ key, terms: [], firstSeenAt: noonAt, lastSeenAt: noonAt, seen: order });
    await db.parties.put({
      key,
      expiresAt: now + dayMs,
      words: [],
      party: { recipientName: 'Will Ashby', street: [] },
    });
    now += 11 * 60_000;
    expect(await desk.find(question)).toMatchObject([{ body: expect.not.stringContaining('Will') }]);
  });

  it('looks through no more than its most, last seen first', async () => {
    const cases = Array.from({ length: 100 }, (_none, index) => ({
      ...record({ key: `amazon:case-${index}` }),
      lastSeenAt: noonAt - index,
    }));
    const desk = new PastAnswersDesk({ db: await aShop(cases), now: () => noonAt, mostPairs: 3 });
    expect(await desk.find(question)).toMatchObject([{ times: 3 }]);
  });

  it('stops for a conversation that the seller has left, and answers the next one', async () => {
    const cases = Array.from({ length: 100 }, (_none, index) => record({ key: `amazon:case-${index}` }));
    let pauses = 0;
    let next: Promise<readonly unknown[]> | undefined;
    const desk: PastAnswersDesk = new PastAnswersDesk({
      db: await aShop(cases),
      now: () => noonAt,
      mostPairs: 5,
      pause: async () => {
        pauses += 1;
        if (pauses === 1) next = desk.find({ ...question, conversation: keyOf('amazon:next') });
      },
    });
    expect(await desk.find(question)).toEqual([]);
    expect(await next).toHaveLength(1);
  });

  it('gives its word also where the model cannot be read', async () => {
    const db = await aShop();
    const readModel = () => Promise.reject(new Error('gone'));
    expect(await new PastAnswersDesk({ db, now: () => noonAt, readModel }).find(question)).toHaveLength(1);
  });
});

describe('saveTemplateDraft', () => {
  it('puts a template of the seller’s own into the library', async () => {
    const db = aDatabase();
    const draft = {
      language: 'de',
      title: 'Lampe kommt',
      body: 'Hallo {{ buyer.first_name }}',
      intents: ['damaged' as const],
    };
    const id = await saveTemplateDraft({ db, now: () => noonAt }, draft);
    expect(id).toMatch(/^own:/);
    expect(await readTemplates(db, noonAt)).toMatchObject([
      { id, mainLanguage: 'de', intents: ['damaged'], variants: { de: { title: draft.title, body: draft.body } } },
    ]);
  });
});

describe('the switch for past answers', () => {
  it('is on at first', () => {
    expect(defaultSettings.suggestsPastAnswers).toBe(true);
  });
});
