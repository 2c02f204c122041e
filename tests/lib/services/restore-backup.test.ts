import { beforeEach, describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { defaultRetention, messagesExpireAt } from '@/lib/domain/customer/retention';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import { templateIdSchema } from '@/lib/domain/template/template';
import { instant } from '@/lib/domain/time/moment';
import { backUpStore } from '@/lib/services/backup-store';
import { decideCustomer, keepAboutCustomer } from '@/lib/services/customer-services';
import { eraseAllCustomers } from '@/lib/services/erase-customer';
import { readConversations, recordConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readOrders } from '@/lib/store/orders-table';
import { saveTemplates } from '@/lib/store/save-templates';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import { readSigner } from '@/lib/store/signing-key';
import { moveToTrash } from '@/lib/store/template-trash';
import { recordTemplateUse } from '@/lib/store/template-uses';
import { putStarters, readTemplates } from '@/lib/store/templates-table';
import { backUp, preview, restore, storeWithoutDigests } from '../../support/backups';
import { aConversation, anOrder, buyerMessage, hourMs, noonAt, sellerMessage } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aNewOrdersReport, anAllOrdersReport, anOrderNumber, importFile } from '../../support/imports';
import { storeConversations, storeOrders, termsOf } from '../../support/stored-facts';
import { aTemplate } from '../../support/templates';

const dayMs = 24 * hourMs;
const buyer = 'amazon:party:A0EXAMPLEBUYER1';

async function storeConversation(db: ReplydockDatabase, conversation: Conversation): Promise<void> {
  const expiresAt = (of: Conversation) => messagesExpireAt(of, defaultRetention, noonAt);
  await recordConversations(db, [conversation], { sign: await readSigner(db), expiresAt, now: noonAt });
}

/** A store with something of everything. */
async function fill(db: ReplydockDatabase): Promise<void> {
  await putStarters(db, starterTemplates(noonAt - 90 * dayMs));
  await importFile(db, anAllOrdersReport([{}, {}, { 'amazon-order-id': '1.14569E+16' }]));
  await importFile(db, aNewOrdersReport([{ orderId: anOrderNumber(0), buyer: 'Änne Größlich', alias: 'x0example' }]));
  await storeOrders(db, [anOrder({ buyerName: 'Tamsin Ashdale', orderedAt: instant(noonAt - dayMs) })], noonAt);
  await storeConversation(db, aConversation());
  await keepAboutCustomer(
    { db, now: () => noonAt },
    { terms: await termsOf(db, [buyer]), tags: ['Regular'], note: 'Pays late' },
  );
  const orders: [string, string] = [`amazon:${anOrderNumber(0)}`, `amazon:${anOrderNumber(1)}`];
  await decideCustomer({ db, now: () => noonAt }, { verdict: 'same', orders });
  await saveSettings(db, { agentName: 'Mara', hasStarted: true }, noonAt);
  await fillLibrary(db);
}

/** A reply that was written in steps and used, one that was deleted, and something that fits no schema. */
async function fillLibrary(db: ReplydockDatabase): Promise<void> {
  for (const [step, body] of ['Sorry', 'So sorry', 'We are very sorry'].entries()) {
    const after = aTemplate({ id: 'own:sorry', variants: { en: { title: 'Sorry', body } } });
    const before = (await readTemplates(db, noonAt)).find(({ id }) => id === after.id);
    await saveTemplates(db, [{ before, after }], noonAt - (5 - step) * dayMs);
  }
  await recordTemplateUse(db, { templateId: 'own:sorry', language: 'en', at: noonAt - hourMs });
  await saveTemplates(db, [{ after: aTemplate({ id: 'own:deleted' }) }], noonAt - 4 * dayMs);
  await moveToTrash(db, ['own:deleted'], noonAt - 3 * dayMs);
  const broken = { key: 'amazon:x', value: { messages: 'lost' }, reason: 'messages', setAsideAt: noonAt - dayMs };
  await db.setAside.add({ table: 'conversations', ...broken });
}

let db: ReplydockDatabase;
beforeEach(async () => {
  db = aDatabase();
  await fill(db);
});

describe('a backup', () => {
  it('brings back everything that was erased', async () => {
    const before = await storeWithoutDigests(db);
    const file = await backUp(db, 'Kirschbaum im Nebel');
    await eraseAllCustomers(db);
    await restore(db, file, { passphrase: 'Kirschbaum im Nebel' });
    expect(await storeWithoutDigests(db)).toEqual(before);
  });

  it('makes an empty store the same', async () => {
    const other = aDatabase();
    await putStarters(other, starterTemplates(noonAt));
    await restore(other, await backUp(db));
    const [restored, original] = [await storeWithoutDigests(other), await storeWithoutDigests(db)];
    expect({ ...restored, singles: [], templates: [] }).toEqual({ ...original, singles: [], templates: [] });
    expect(await readSettings(other)).toEqual({ ...(await readSettings(db)), hasStarted: false });
    expect(await termsOf(other, [buyer])).toEqual(await termsOf(db, [buyer]));
  });

  it('changes nothing the second time', async () => {
    const other = aDatabase();
    const file = await backUp(db);
    await restore(other, file);
    const once = await storeWithoutDigests(other);
    const again = await restore(other, file);
    expect(await storeWithoutDigests(other)).toEqual(once);
    expect(Object.values(again.parts).every(({ fresh, changed }) => fresh + changed === 0)).toBe(true);
  });

  it('tells before what it would change, and writes nothing then', async () => {
    const other = aDatabase();
    await storeOrders(other, [anOrder({ items: [] })], noonAt - dayMs);
    const before = await storeWithoutDigests(other);
    const told = await preview(other, await backUp(db));
    expect(await storeWithoutDigests(other)).toEqual(before);
    expect(told.parts.orders).toEqual({ total: 3, fresh: 2, changed: 1, unfit: 0 });
    expect(told.parts.customers).toEqual({ total: 1, fresh: 1, changed: 0, unfit: 0 });
    expect(told.parts.imports).toMatchObject({ total: 2, fresh: 2 });
    expect(told.parts['refused-rows']).toMatchObject({ total: 1, fresh: 1 });
  });

  it('ends in the same store when it was stopped in between', async () => {
    const undisturbed = aDatabase();
    const file = await backUp(db);
    await restore(undisturbed, file);
    const other = aDatabase();
    const stopped = await restore(other, file, { stopsAtShare: 0, batchSize: 1 });
    expect(stopped.isComplete).toBe(false);
    await restore(other, file, { batchSize: 1 });
    const [one, two] = [await storeWithoutDigests(other), await storeWithoutDigests(undisturbed)];
    expect({ ...one, singles: [] }).toEqual({ ...two, singles: [] });
  });

  it('shows nothing readable where there is a passphrase', async () => {
    const text = new TextDecoder('latin1').decode(await backUp(db, 'Kirschbaum im Nebel'));
    expect(text.startsWith('RDSEALED')).toBe(true);
  });
});

describe('restoring an older backup', () => {
  it('never takes newer facts of an order away', async () => {
    const file = await backUp(db);
    await storeOrders(db, [anOrder({ status: 'shipped' })], noonAt + hourMs);
    const before = await storeWithoutDigests(db);
    await restore(db, file, { now: noonAt + 2 * hourMs });
    expect(await storeWithoutDigests(db)).toEqual(before);
  });

  it('adds to an order what is not known here, under the later word', async () => {
    const other = aDatabase();
    await storeOrders(other, [anOrder({ status: 'shipped', items: [] })], noonAt + hourMs);
    await storeOrders(db, [anOrder({ status: 'unshipped' })], noonAt);
    await restore(other, await backUp(db), { now: noonAt + 2 * hourMs });
    const [stored] = await readOrders(other, ['amazon:000-0000001-0000001'], noonAt);
    expect(stored?.order).toMatchObject({ status: 'shipped', items: [{ title: 'Halvorne Desk Lamp' }] });
  });

  it('keeps every message of both sides', async () => {
    const [asked, answered] = [buyerMessage(noonAt - 5 * hourMs), sellerMessage(noonAt - hourMs)];
    const other = aDatabase();
    await storeConversations(other, [aConversation({ messages: [asked, answered] })], noonAt - 1);
    const again = buyerMessage(noonAt, 'And now?');
    await storeConversations(db, [aConversation({ messages: [asked, again] })], noonAt);
    await restore(other, await backUp(db));
    const [record] = [...(await readConversations(other, [`${aConversation().key}`])).values()];
    expect(record?.conversation.messages.map(({ text }) => text)).toEqual([asked.text, answered.text, 'And now?']);
  });

  it('lets a part of a report that was told later stand', async () => {
    const file = await backUp(db);
    const rows = [{ 'order-status': 'Cancelled' }];
    await importFile(db, anAllOrdersReport(rows, 'later.txt'), { toldAt: noonAt + hourMs });
    await restore(db, file, { now: noonAt + 2 * hourMs });
    const [stored] = await readOrders(db, [`amazon:${anOrderNumber(0)}`], noonAt);
    expect(stored?.order.status).toBe('cancelled');
  });

  it('leaves rows of an import that goes on here to that import', async () => {
    const report = anAllOrdersReport(Array.from({ length: 6 }, () => ({ 'amazon-order-id': anOrderNumber(4) })));
    const there = aDatabase();
    await importFile(there, report, { rowsPerBatch: 1, stopsAfter: 4 });
    const here = aDatabase();
    await importFile(here, report, { rowsPerBatch: 1, stopsAfter: 2 });
    await restore(here, await backUp(there));
    await importFile(here, report, { rowsPerBatch: 1 });
    const [stored] = await readOrders(here, [`amazon:${anOrderNumber(4)}`], noonAt);
    expect(stored?.order.items.length).toBe(6);
  });
});

describe('what the seller made', () => {
  const id = templateIdSchema.parse('own:refund');
  const template = (title: string, updatedAt: number) => ({
    id,
    tags: [],
    intents: [],
    situations: [],
    marketplaces: [],
    variants: { en: { title, body: `${title} body` } },
    isStarter: false,
    updatedAt,
  });
  const titles = async (of: ReplydockDatabase) =>
    (await readTemplates(of, noonAt))
      .filter((one) => one.id.startsWith('own:refund'))
      .map((one) => one.variants.en?.title);

  it.each([
    { newer: 'the backup', ours: noonAt - 1, expected: ['Theirs', 'Ours (as it was here)'] },
    { newer: 'this browser', ours: noonAt + 1, expected: ['Ours', 'Theirs (from backup)'] },
  ])('keeps both templates where they differ; $newer has the newer', async ({ ours, expected }) => {
    const other = aDatabase();
    await db.templates.put(template('Theirs', noonAt));
    await other.templates.put(template('Ours', ours));
    const file = await backUp(db);
    await restore(other, file);
    await restore(other, file);
    expect(await titles(other)).toEqual(expected);
  });

  it('takes a starter reply that was changed over one that was not, however new that is', async () => {
    const [starter] = starterTemplates(noonAt);
    if (!starter) throw new Error('There are starter replies');
    const changed = { ...starter, isStarter: false, updatedAt: 5, variants: { en: { title: 'Mine', body: 'Mine' } } };
    await db.templates.put(changed);
    const other = aDatabase();
    await putStarters(other, starterTemplates(noonAt));
    await restore(other, await backUp(db));
    expect(await other.templates.get(starter.id)).toEqual(changed);
    expect(await other.templates.count()).toBe(await db.templates.count());
  });

  it('unites tags and keeps both notes with a line between them', async () => {
    const other = aDatabase();
    await restore(other, await backUp(db));
    const terms = await termsOf(other, [buyer]);
    await keepAboutCustomer({ db: other, now: () => noonAt }, { terms, tags: ['VIP'], note: 'Friendly' });
    const file = await backUp(db);
    await restore(other, file);
    await restore(other, file);
    expect(await other.customers.toArray()).toMatchObject([
      { tags: ['VIP', 'Regular'], note: 'Friendly\n\nFrom the backup, 2026-11-21:\nPays late' },
    ]);
  });

  it('lets the later word on a decision count', async () => {
    const file = await backUp(db);
    const [decision] = await db.decisions.toArray();
    await db.decisions.update(decision?.id ?? '', { undoneAt: noonAt + 1 });
    await restore(db, file, { now: noonAt + 2 });
    expect(await db.decisions.toArray()).toMatchObject([{ undoneAt: noonAt + 1 }]);
  });

  it('takes settings that were never set here, and asks about the others', async () => {
    await saveSettings(db, { shopName: 'Fernhold Goods', soonHours: 6 }, noonAt);
    const other = aDatabase();
    await saveSettings(other, { agentName: 'Ilse', soonHours: 2 }, noonAt);
    const file = await backUp(db);
    expect((await preview(other, file)).conflicts).toEqual([
      { name: 'agentName', ours: 'Ilse', theirs: 'Mara' },
      { name: 'soonHours', ours: 2, theirs: 6 },
    ]);
    await restore(other, file, { takesTheirs: ['soonHours'] });
    expect(await readSettings(other)).toMatchObject({ agentName: 'Ilse', shopName: 'Fernhold Goods', soonHours: 6 });
  });
});

describe('personal facts', () => {
  it('are not brought back when their time is over', async () => {
    const file = await backUp(db);
    const other = aDatabase();
    const told = await restore(other, file, { now: noonAt + 400 * dayMs });
    expect(told.expired).toBeGreaterThan(0);
    expect(await other.parties.count()).toBe(0);
    const stored = JSON.stringify(await storeWithoutDigests(other));
    for (const name of ['Tamsin', 'Größlich', 'Where is my parcel', 'x0example']) expect(stored).not.toContain(name);
    const [record] = await other.conversations.toArray();
    expect(record?.timeline).toEqual([{ from: 'buyer', sentAt: instant(noonAt - 5 * hourMs) }]);
  });

  it('are not written where they are over already', async () => {
    const bytes = await backUp(db, undefined, noonAt + 400 * dayMs);
    const text = await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
    for (const name of ['Tamsin', 'Größlich', 'Where is my parcel']) expect(text).not.toContain(name);
    expect(text).toContain(anOrderNumber(1));
  });

  it('follow the rule of this browser', async () => {
    const other = aDatabase();
    await saveSettings(other, { keepNamesDays: 'not-at-all' }, noonAt);
    await restore(other, await backUp(db));
    expect(await other.parties.count()).toBe(0);
  });
});

describe('backUpStore', () => {
  it('tells how far it is', async () => {
    const told: number[] = [];
    const stream = await backUpStore({
      db,
      release: '0.0.0',
      now: noonAt,
      onProgress: ({ records, of }) => told.push(records / of),
    });
    for await (const _ of stream);
    expect(told.at(-1)).toBe(1);
  });
});
