import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/domain/conversation/reading';
import { deadlineOf } from '@/lib/domain/deadline/compute-deadline';
import { instant } from '@/lib/domain/time/moment';
import { readQueue } from '@/lib/services/read-queue';
import { recordReading } from '@/lib/services/record-reading';
import { readRowDeadlines } from '@/lib/services/row-deadlines';
import type { ReplydockDatabase } from '@/lib/store/database';
import {
  aConversation,
  anOrder,
  aReading,
  aRow,
  buyerMessage,
  hourMs,
  keyOf,
  noonAt,
  sellerMessage,
} from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { anyTimeRules } from '../../support/queue';

const askedAt = noonAt - 5 * hourMs;
const asked = aConversation({ messages: [buyerMessage(askedAt)] });
const answered = aConversation({ messages: [buyerMessage(askedAt), sellerMessage(askedAt + hourMs)] });

async function waitingsAfter(...readings: readonly Reading[]) {
  const db = aDatabase();
  for (const [index, reading] of readings.entries()) await recordReading(db, reading, noonAt + index);
  return (await readQueue(db)).waitings;
}

function inbox(...rows: Reading['rows']): Reading {
  const { conversation: _, ...list } = aReading({ page: 'inbox', rows });
  return list;
}

describe('the queue after a reading', () => {
  it('holds the open conversation while its buyer waits', async () => {
    expect(await waitingsAfter(aReading({ conversation: asked }))).toMatchObject([
      { key: asked.key, buyerName: 'Tamsin', wait: { kind: 'waiting', startsEarliestAt: askedAt } },
    ]);
    expect(await waitingsAfter(aReading({ conversation: asked }), aReading({ conversation: answered }))).toEqual([]);
  });

  it('holds an unread row of which nobody can tell since when it waits', async () => {
    expect(await waitingsAfter(inbox(aRow({}, { isUnread: true })))).toMatchObject([{ wait: { kind: 'unknown' } }]);
    expect(await waitingsAfter(inbox(aRow()))).toEqual([]);
  });

  it('takes the conversation back in when its row has news', async () => {
    const news = inbox(aRow({ updatedAt: instant(noonAt) }, { isUnread: true }));
    expect(await waitingsAfter(aReading({ conversation: answered }), news)).toMatchObject([
      { wait: { kind: 'unknown' } },
    ]);
  });

  it('goes by the messages of what is open, whatever its row tells', async () => {
    const row = aRow({}, { isUnread: true });
    expect(await waitingsAfter(aReading({ conversation: answered, rows: [row] }))).toEqual([]);
  });

  it('never holds a message that the seller begins', async () => {
    const contact = aConversation({
      key: keyOf('amazon:contact:000-0000001-0000001'),
      messages: [buyerMessage(askedAt)],
    });
    expect(await waitingsAfter(aReading({ page: 'contact', conversation: contact }))).toEqual([]);
  });

  it('knows the worth and the return of the order that the page tells of', async () => {
    const order = anOrder({ total: { amountMinor: 4250, currency: 'USD' }, returnRequestedAt: instant(noonAt) });
    expect(
      await waitingsAfter(aReading({ conversation: asked }), aReading({ conversation: asked, orders: [order] })),
    ).toMatchObject([{ value: { amountMinor: 4250 }, hasClaim: true }]);
  });

  it('says of every row what its chip says', async () => {
    const db = aDatabase();
    const rows = [
      aRow({ key: keyOf('amazon:a') }, { isUnread: true }),
      aRow({
        key: keyOf('amazon:b'),
        status: 'awaiting-reply',
        openedAt: instant(askedAt),
        updatedAt: instant(noonAt),
      }),
      aRow({ key: keyOf('amazon:c'), status: 'resolved' }),
      aRow({ key: keyOf('amazon:d'), updatedAt: instant(noonAt) }),
      aRow({ key: keyOf('amazon:e'), updatedAt: instant(askedAt) }),
    ];
    const opened = (key: string) => aConversation({ ...asked, key: keyOf(key) });
    await recordReading(db, aReading({ conversation: opened('amazon:e') }), noonAt);
    await recordReading(db, aReading({ conversation: opened('amazon:d') }), noonAt);
    await recordReading(db, inbox(...rows), noonAt + 1);
    const chips = await readRowDeadlines(db, rows, anyTimeRules);
    const { waitings } = await readQueue(db);
    const told = rows.map(({ conversation: { key } }) => {
      const waiting = waitings.find((each) => each.key === key);
      return waiting ? deadlineOf(waiting.wait, waiting.marketplace, anyTimeRules) : { kind: 'settled' };
    });
    expect(told).toMatchObject(chips.map((chip) => (chip.kind === 'settled' ? { kind: 'settled' } : chip)));
  });
});

describe('the queue after a list of hundreds', () => {
  it('holds all that wait', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => aRow({ key: keyOf(`amazon:${index}`) }, { isUnread: true }));
    expect(await waitingsAfter(inbox(...rows), inbox(...rows))).toHaveLength(500);
  });
});

describe('what is kept for the figures', () => {
  it('is what became of each message', async () => {
    const db = aDatabase();
    await recordReading(db, aReading({ conversation: answered }), noonAt);
    expect(await db.exchanges.toArray()).toMatchObject([
      { exchanges: [{ received: { earliestAt: askedAt }, fate: { kind: 'answered' } }], lastSeenAt: noonAt },
    ]);
  });

  it('is known up to when it was last seen to be the same', async () => {
    const db = aDatabase();
    const seenAt = async (now: number) => {
      await recordReading(db, aReading({ conversation: asked }), now);
      return (await db.exchanges.toArray())[0]?.lastSeenAt;
    };
    expect(await seenAt(noonAt)).toBe(noonAt);
    expect(await seenAt(noonAt + hourMs / 2)).toBe(noonAt);
    expect(await seenAt(noonAt + 2 * hourMs)).toBe(noonAt + 2 * hourMs);
  });

  it('is not known beyond news that were not read', async () => {
    const db = aDatabase();
    await recordReading(db, aReading({ conversation: asked }), noonAt);
    await recordReading(db, inbox(aRow({ updatedAt: instant(noonAt) }, { isUnread: true })), noonAt + 3 * hourMs);
    expect((await db.exchanges.toArray())[0]?.lastSeenAt).toBe(noonAt);
  });
});

describe('recordReading of what is known already', () => {
  it('writes nothing', async () => {
    const db = aDatabase();
    const reading = aReading({ conversation: asked, rows: [aRow({ key: keyOf('amazon:other') }, { isUnread: true })] });
    await recordReading(db, reading, noonAt);
    const writes = writesOf(db);
    await recordReading(db, reading, noonAt + 1);
    expect(writes).toEqual([]);
  });
});

describe('where a conversation was seen', () => {
  const address = `https://sellercentral.amazon.com/messaging/inbox?cc=${asked.conversationId}`;

  it('is kept with it and told in the queue', async () => {
    const db = aDatabase();
    await recordReading(db, aReading({ conversation: asked }), noonAt, [undefined, 'https://example.com/', address]);
    expect((await readQueue(db)).waitings).toMatchObject([{ address }]);
    await recordReading(db, inbox(aRow({ updatedAt: instant(askedAt) })), noonAt + 1);
    expect((await readQueue(db)).waitings).toMatchObject([{ address }]);
  });
});

/** Tables that are written from now on. */
function writesOf(db: ReplydockDatabase): string[] {
  const writes: string[] = [];
  for (const table of [db.conversations, db.waitings, db.exchanges]) {
    const note = () => void writes.push(table.name);
    table.hook('creating', note);
    table.hook('updating', note);
    table.hook('deleting', note);
  }
  return writes;
}
