import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { instant } from '@/lib/domain/time/moment';
import { markAnsweredElsewhere, takeBackAnsweredElsewhere } from '@/lib/services/answered-elsewhere';
import { recordReading } from '@/lib/services/record-reading';
import { readRowDeadlines } from '@/lib/services/row-deadlines';
import type { ReplydockDatabase } from '@/lib/store/database';
import { wholeStore } from '../../support/backups';
import { aConversation, aReading, aRow, buyerMessage, hourMs, keyOf, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { anyTimeRules } from '../../support/queue';

const key = keyOf('amazon:00000000-0000-4000-8000-000000000001');
const askedAt = noonAt - 5 * hourMs;
const asked = aConversation({ messages: [buyerMessage(askedAt)] });
const again = buyerMessage(noonAt + hourMs, 'Hello?');

function keysOf(db: ReplydockDatabase): Promise<string[]> {
  return db.waitings.toCollection().primaryKeys();
}

async function opened(conversation: Partial<Conversation> = {}): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await recordReading(db, aReading({ conversation: { ...asked, ...conversation } }), noonAt);
  return db;
}

async function listed(): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await recordReading(db, list(instant(askedAt)), noonAt);
  return db;
}

function row(updatedAt = instant(askedAt)) {
  return aRow({ status: 'awaiting-reply', openedAt: instant(askedAt), updatedAt }, { isUnread: true });
}

function list(updatedAt = instant(askedAt)) {
  const { conversation: _, ...reading } = aReading({ page: 'inbox', rows: [row(updatedAt)] });
  return reading;
}

describe('markAnsweredElsewhere', () => {
  it.each([
    ['that was read', () => opened()],
    ['that was read and of which the page says that it waits', () => opened({ status: 'awaiting-reply' })],
    ['of which only a row tells', listed],
  ])('takes a conversation off the queue %s', async (_, made) => {
    const db = await made();
    expect(await keysOf(db)).toEqual([key]);
    await markAnsweredElsewhere(db, key, noonAt);
    expect(await keysOf(db)).toEqual([]);
    expect((await db.exchanges.get(key))?.exchanges).toMatchObject([
      { fate: { kind: 'settled', reason: 'answered-elsewhere' } },
    ]);
  });

  it('lasts while the pages tell nothing newer, on chips too', async () => {
    const db = await listed();
    await markAnsweredElsewhere(db, key, noonAt);
    await recordReading(db, list(), noonAt + 1);
    expect(await keysOf(db)).toEqual([]);
    expect(await readRowDeadlines(db, [row()], anyTimeRules)).toEqual([
      { kind: 'settled', reason: 'answered-elsewhere' },
    ]);
    const readOne = await opened({ status: 'awaiting-reply' });
    await markAnsweredElsewhere(readOne, key, noonAt);
    await recordReading(readOne, aReading({ conversation: { ...asked, status: 'awaiting-reply' } }), noonAt + 1);
    expect(await keysOf(readOne)).toEqual([]);
  });

  it('ends with the next message, which starts a clock of its own', async () => {
    const db = await opened();
    await markAnsweredElsewhere(db, key, noonAt);
    const news = aConversation({ messages: [...asked.messages, again] });
    await recordReading(db, aReading({ conversation: news }), noonAt + 2 * hourMs);
    expect(await db.waitings.get(key)).toMatchObject({ wait: { startsEarliestAt: noonAt + hourMs } });
  });

  it('ends with a newer row', async () => {
    const db = await listed();
    await markAnsweredElsewhere(db, key, noonAt);
    await recordReading(db, list(instant(noonAt + hourMs)), noonAt + 2 * hourMs);
    expect(await keysOf(db)).toEqual([key]);
  });

  it('does nothing for a conversation that is not stored', async () => {
    expect(await markAnsweredElsewhere(aDatabase(), key, noonAt)).toBeUndefined();
  });
});

describe('takeBackAnsweredElsewhere', () => {
  it.each([
    ['that was read', () => opened()],
    ['of which only a row tells', listed],
  ])('leaves everything as it was for a conversation %s', async (_, made) => {
    const db = await made();
    const before = await wholeStore(db);
    const undo = await markAnsweredElsewhere(db, key, noonAt);
    expect(await wholeStore(db)).not.toEqual(before);
    if (undo) await takeBackAnsweredElsewhere(db, undo, noonAt + 1);
    expect(await wholeStore(db)).toEqual(before);
  });

  it('keeps what has come meanwhile', async () => {
    const db = await opened();
    const undo = await markAnsweredElsewhere(db, key, noonAt);
    const news = aConversation({ messages: [...asked.messages, again] });
    await recordReading(db, aReading({ conversation: news }), noonAt + 2 * hourMs);
    if (undo) await takeBackAnsweredElsewhere(db, undo, noonAt + 3 * hourMs);
    expect((await db.conversations.get(key))?.conversation.messages).toEqual([...asked.messages, again]);
    expect(await db.waitings.get(key)).toMatchObject({ wait: { startsEarliestAt: askedAt } });
  });
});
