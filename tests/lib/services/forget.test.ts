import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { readCustomerHistory } from '@/lib/services/customer-history';
import { eraseAllCustomers, eraseCustomer } from '@/lib/services/erase-customer';
import { forgetExpired, rescheduleForgetting } from '@/lib/services/forget';
import { recordReading } from '@/lib/services/record-reading';
import type { ReplydockDatabase } from '@/lib/store/database';
import { changeMark } from '@/lib/store/marks-table';
import { aConversation, aReading, buyerMessage, hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aNewOrdersReport, anOrderNumber, importFile } from '../../support/imports';

const dayMs = 24 * hourMs;
const buyerIds = ['amazon:relay:x0example'];
const conversation = aConversation({
  buyerName: 'Änne Größlich',
  buyerIds,
  orderIds: [anOrderNumber(0)],
  messages: [buyerMessage(noonAt - hourMs, 'Wo ist mein Paket? Änne Größlich, Lindenweg 4')],
});
const portal = 'https://sellercentral.amazon.com/messaging/inbox';
/** Everything personal that was put in. */
const personal = ['Änne', 'Größlich', 'gross', 'Lindenweg', '4711', 'x0example', 'Wo ist mein Paket'];

async function aKnownCustomer(): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await importFile(
    db,
    aNewOrdersReport([
      { orderId: anOrderNumber(0), buyer: 'Änne Größlich', alias: 'x0example' },
      { orderId: anOrderNumber(1), buyer: 'Änne Größlich', alias: 'x0example' },
    ]),
  );
  await recordReading(db, aReading({ conversation }), noonAt, [
    `${portal}?cc=${conversation.conversationId}&name=Lindenweg`,
  ]);
  return db;
}

/** All tables as text. */
async function dumpOf(db: ReplydockDatabase): Promise<string> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return JSON.stringify(Object.fromEntries(tables));
}

function historyOf(db: ReplydockDatabase, now: number) {
  return readCustomerHistory(db, { conversation, settings: defaultSettings, now });
}

describe('forgetExpired', () => {
  it('leaves nothing personal, and the history joined', async () => {
    const db = await aKnownCustomer();
    const later = noonAt + 200 * dayMs;
    expect(await forgetExpired(db, later)).toEqual({ orders: 2, conversations: 1 });
    const dump = await dumpOf(db);
    for (const text of personal) expect(dump).not.toContain(text);
    expect((await historyOf(db, later)).orders).toHaveLength(2);
    expect(await forgetExpired(db, later)).toEqual({ orders: 0, conversations: 0 });
  });

  it('leaves a buyer who waits in the queue, without a name', async () => {
    const db = await aKnownCustomer();
    expect(await db.waitings.toArray()).toMatchObject([{ buyerName: 'Änne Größlich' }]);
    await forgetExpired(db, noonAt + 200 * dayMs);
    const [waiting] = await db.waitings.toArray();
    expect(waiting).toMatchObject({ key: conversation.key, wait: { kind: 'waiting' } });
    expect(waiting).not.toHaveProperty('buyerName');
    expect(waiting).not.toHaveProperty('address');
  });

  it('keeps each message once when it was read again and forgotten again', async () => {
    const db = await aKnownCustomer();
    const later = noonAt + 200 * dayMs;
    await forgetExpired(db, later);
    await recordReading(db, aReading({ conversation }), later);
    await forgetExpired(db, later + 200 * dayMs);
    expect((await db.conversations.toArray())[0]?.timeline).toHaveLength(1);
  });

  it('takes nothing before its time', async () => {
    const db = await aKnownCustomer();
    expect(await forgetExpired(db, noonAt + 20 * dayMs)).toEqual({ orders: 0, conversations: 0 });
    expect(await dumpOf(db)).toContain('Größlich');
  });

  it('keeps who wrote when, for the statistics', async () => {
    const db = await aKnownCustomer();
    await forgetExpired(db, noonAt + 200 * dayMs);
    const [record] = await db.conversations.toArray();
    expect(record?.timeline).toMatchObject([{ from: 'buyer', sentAt: { earliestAt: noonAt - hourMs } }]);
  });
});

describe('rescheduleForgetting', () => {
  it('makes what is stored expire by the new rule', async () => {
    const db = await aKnownCustomer();
    await rescheduleForgetting(db, { keepNamesDays: 'not-at-all', keepMessagesDays: 0 }, noonAt);
    await forgetExpired(db, noonAt);
    const dump = await dumpOf(db);
    for (const text of personal) expect(dump).not.toContain(text);
  });

  it('keeps all for ever where the seller says so', async () => {
    const db = await aKnownCustomer();
    await rescheduleForgetting(db, { keepNamesDays: 'for-ever', keepMessagesDays: 'for-ever' }, noonAt);
    expect(await forgetExpired(db, noonAt + 9000 * dayMs)).toEqual({ orders: 0, conversations: 0 });
  });
});

describe('eraseCustomer', () => {
  it('leaves no trace in any table', async () => {
    const db = await aKnownCustomer();
    await db.refusedRows.add({ importId: 'x', rowNumber: 7, reason: 'unexpected-value', value: 'Änne Größlich' });
    const { orders, conversations, terms } = await historyOf(db, noonAt);
    const { key } = conversation;
    if (key) await changeMark(db, { key, change: { tag: 'Änne Größlich' }, now: noonAt });
    expect([await db.waitings.count(), await db.exchanges.count()]).toEqual([1, 1]);
    await db.customers.put({ id: 'c', terms, tags: ['Änne'], note: 'Größlich', changedAt: noonAt });
    await eraseCustomer(db, {
      orders: orders.map(({ key }) => key),
      conversations: conversations.map(({ key }) => key),
      terms,
    });
    const dump = await dumpOf(db);
    const names = [...personal, ...terms, anOrderNumber(0), anOrderNumber(1), conversation.conversationId];
    for (const text of names) expect(dump).not.toContain(text);
  });

  it('touches nobody else', async () => {
    const db = await aKnownCustomer();
    await importFile(
      db,
      aNewOrdersReport([{ orderId: anOrderNumber(2), buyer: 'Anne Weidenbach', alias: 'x1example' }]),
    );
    const { orders, terms } = await historyOf(db, noonAt);
    await eraseCustomer(db, { orders: orders.map(({ key }) => key), conversations: [], terms });
    expect((await db.parties.toArray()).map(({ party }) => party.buyerName)).toEqual(['Anne Weidenbach']);
  });
});

describe('eraseAllCustomers', () => {
  it('empties every table of customers and keeps settings and templates', async () => {
    const db = await aKnownCustomer();
    const { key } = conversation;
    if (key) await changeMark(db, { key, change: { tag: 'Änne' }, now: noonAt });
    await db.singles.put({ name: 'settings', value: { agentName: 'Mara' } });
    await eraseAllCustomers(db);
    const dump = await dumpOf(db);
    for (const text of personal) expect(dump).not.toContain(text);
    expect(dump).toContain('Mara');
    expect([await db.waitings.count(), await db.marks.count(), await db.exchanges.count()]).toEqual([0, 0, 0]);
  });
});
