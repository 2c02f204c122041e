import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { AnswersDesk } from '@/lib/intent/past-answers/answers-desk';
import type { AnswersSource } from '@/lib/intent/past-answers/answers-source';
import { LibraryReader } from '@/lib/intent/past-answers/library-words';
import { AnswersAskLine } from '@/lib/protocol/answers-ask-line';
import { mostRecordsAtOnce } from '@/lib/protocol/past-answer-words';
import { forgetExpired } from '@/lib/services/forget';
import { saveTemplateDraft, tellAnsweredPlaces, tellAnsweredRecords } from '@/lib/services/past-answers';
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

/** The line to the background without a browser between. */
function sourceOf(db: ReplydockDatabase, now: () => number): AnswersSource & { readonly asked: string[][] } {
  const asked: string[][] = [];
  const line: AnswersAskLine = new AnswersAskLine(async (word) => {
    if (word.kind !== 'ask' || word.ask.name === 'library') return;
    const { id, ask } = word;
    if (ask.name === 'answers/records') asked.push(ask.payload.keys);
    const told = ask.name === 'answers/places' ? tellAnsweredPlaces({ db, now }, ask.payload) : undefined;
    const records = ask.name === 'answers/records' ? tellAnsweredRecords({ db, now }, ask.payload) : undefined;
    line.take(id, JSON.parse(JSON.stringify(await (told ?? records))));
  });
  const library = new LibraryReader(async () => ({ version: 0, texts: [] }));
  return {
    asked,
    places: (wanted) => line.places(wanted),
    records: ({ account, keys }) => line.records({ account, keys: [...keys] }),
    library: (isOver) => library.read(isOver),
  };
}

function deskOf(db: ReplydockDatabase, now = () => noonAt, source: AnswersSource = sourceOf(db, now)): AnswersDesk {
  return new AnswersDesk({ source, now });
}

describe('AnswersDesk on what the background tells', () => {
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
    const desk = new AnswersDesk({
      source: sourceOf(await aShop(cases), () => noonAt),
      now: () => noonAt,
      mostPairs: 3,
    });
    expect(await desk.find(question)).toMatchObject([{ times: 3 }]);
  });

  it('stops for a conversation that the seller has left, and answers the next one', async () => {
    const cases = Array.from({ length: 100 }, (_none, index) => record({ key: `amazon:case-${index}` }));
    let pauses = 0;
    let next: Promise<readonly unknown[]> | undefined;
    const desk: AnswersDesk = new AnswersDesk({
      source: sourceOf(await aShop(cases), () => noonAt),
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
    const source = { ...sourceOf(db, () => noonAt), model: () => Promise.reject(new Error('gone')) };
    expect(await deskOf(db, () => noonAt, source).find(question)).toHaveLength(1);
  });

  it('leaves out a stored conversation that does not fit, and finds the others', async () => {
    const broken = record({ key: 'amazon:broken' });
    const db = await aShop([record()]);
    await db.table('conversations').put({ ...broken, conversation: { ...broken.conversation, buyerIds: 'none' } });
    expect(await deskOf(db).find(question)).toMatchObject([{ times: 1 }]);
  });

  it('lets go of everything when it is switched off between two questions', async () => {
    const db = await aShop();
    const source = sourceOf(db, () => noonAt);
    const desk = deskOf(db, () => noonAt, source);
    await desk.find(question);
    await saveSettings(db, { suggestsPastAnswers: false }, noonAt);
    expect(await desk.find(question)).toEqual([]);
    await saveSettings(db, { suggestsPastAnswers: true }, noonAt);
    expect(await desk.find(question)).toHaveLength(1);
    expect(source.asked).toEqual([['amazon:one'], ['amazon:one']]);
  });

  it('reads again only what was stored since', async () => {
    const db = await aShop([record(), record({ key: 'amazon:two' })]);
    let now = noonAt + 5 * 60_000;
    const source = sourceOf(db, () => now);
    const desk = deskOf(db, () => now, source);
    await desk.find(question);
    now += 2 * 60_000;
    await desk.find(question);
    expect(source.asked.flat()).toHaveLength(2);
    await db.conversations.put({ ...record({ key: 'amazon:two' }), lastSeenAt: now });
    await desk.find(question);
    expect(source.asked.slice(-1)).toEqual([['amazon:two']]);
  });

  it('reads again what changed while it was interrupted', async () => {
    const db = await aShop([record()]);
    let now = noonAt + 5 * 60_000;
    const source = sourceOf(db, () => now);
    const desk = deskOf(db, () => now, source);
    await desk.find(question);
    await db.conversations.put({
      ...record({ text: 'The lamp was sent to the new address this morning.' }),
      lastSeenAt: now,
    });
    const interrupted = desk.find(question);
    desk.stop();
    expect(await interrupted).toEqual([]);
    now += 5 * 60_000;
    expect(await desk.find(question)).toMatchObject([{ body: expect.stringContaining('this morning') }]);
  });
});

describe('tellAnsweredPlaces', () => {
  it('names the conversations last seen first, and tells apart those stored since', async () => {
    const db = await aShop(
      [1, 2, 3].map((hour) => ({ ...record({ key: `amazon:${hour}` }), lastSeenAt: noonAt + hour })),
    );
    const told = await tellAnsweredPlaces({ db, now: () => noonAt }, { since: noonAt + 2 });
    expect(told).toMatchObject({ isOn: true, keys: ['amazon:3', 'amazon:2', 'amazon:1'], changed: 2 });
  });

  it('names none while it is switched off', async () => {
    const db = await aShop();
    await saveSettings(db, { suggestsPastAnswers: false }, noonAt);
    expect(await tellAnsweredPlaces({ db, now: () => noonAt }, {})).toMatchObject({ isOn: false, keys: [] });
  });
});

describe('tellAnsweredRecords', () => {
  const ask = (db: ReplydockDatabase, keys: readonly string[]) =>
    tellAnsweredRecords({ db, now: () => noonAt }, { account: 'A0EXAMPLESELLER', keys: [...keys] });

  it.each<[string, () => Promise<ReplydockDatabase>]>([
    ['without an answer', () => aShop([record({ text: '' })])],
    ['that has expired', () => aShop([record({ expiresAt: noonAt })])],
    ['of an account that is not joined', () => aShop([record({ account: 'A0OTHERSELLER' })])],
    ['that is not there', () => aShop([])],
  ])('hands out no conversation %s', async (_name, shop) => {
    expect(await ask(await shop(), ['amazon:one'])).toEqual({ done: 1, records: [] });
  });

  it('hands out none while it is switched off', async () => {
    const db = await aShop();
    await saveSettings(db, { suggestsPastAnswers: false }, noonAt);
    expect(await ask(db, ['amazon:one'])).toEqual({ done: 1, records: [] });
  });

  it('hands out no more text at once than others can wait for, and at least one conversation', async () => {
    const long = 'The lamp is on its way. '.repeat(2000);
    const cases = Array.from({ length: mostRecordsAtOnce }, (_none, index) =>
      record({ key: `amazon:${index}`, text: long }),
    );
    const db = await aShop(cases);
    const keys = cases.map(({ key }) => key);
    const first = await ask(db, keys);
    expect(first.done).toBe(3);
    expect(first.records).toHaveLength(3);
    await db.conversations.put(record({ key: 'amazon:0', text: long.repeat(4) }));
    expect((await ask(db, keys)).done).toBe(1);
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
