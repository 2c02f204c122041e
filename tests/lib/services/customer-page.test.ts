import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { exportCustomer, readCustomerPage } from '@/lib/services/customer-page';
import { decideCustomer, keepAboutCustomer, takeBackVerdict } from '@/lib/services/customer-services';
import { recordReading } from '@/lib/services/record-reading';
import type { ReplydockDatabase } from '@/lib/store/database';
import { aConversation, aReading, buyerMessage, hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aNewOrdersReport, anOrderNumber, importFile } from '../../support/imports';

const key = `amazon:${anOrderNumber(0)}`;
const strangersKey = `amazon:${anOrderNumber(2)}`;

/** Änne bought twice, somebody else once, and Änne wrote about her first order. */
async function aShop(): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await importFile(
    db,
    aNewOrdersReport([
      { orderId: anOrderNumber(0), buyer: 'Änne Größlich', alias: 'x0example' },
      { orderId: anOrderNumber(1), buyer: 'Änne Größlich', alias: 'x0example' },
      { orderId: anOrderNumber(2), buyer: 'Bo Tarn', alias: 'x2example' },
    ]),
  );
  const conversation = aConversation({
    buyerIds: ['amazon:relay:x0example'],
    orderIds: [anOrderNumber(0)],
    messages: [buyerMessage(noonAt - hourMs, 'Wo ist mein Paket?')],
  });
  await recordReading(db, aReading({ conversation }), noonAt);
  return db;
}

function pageOf(db: ReplydockDatabase, orderKey: string) {
  return readCustomerPage(db, { key: orderKey, settings: defaultSettings, now: noonAt });
}

describe('readCustomerPage', () => {
  it('tells everything that is stored of the customer behind an order, and of nobody else', async () => {
    const page = await pageOf(await aShop(), key);
    expect(page?.orders.map(({ orderId }) => orderId).toSorted()).toEqual([anOrderNumber(0), anOrderNumber(1)]);
    expect(page?.facts).toMatchObject({ orderCount: 2, conversationCount: 1, standing: 'returning' });
    expect(page?.conversations).toHaveLength(1);
    expect([...(page?.parties.values() ?? [])].map(({ buyerName }) => buyerName)).toEqual([
      'Änne Größlich',
      'Änne Größlich',
    ]);
  });

  it('knows nobody behind an order that is gone', async () => {
    expect(await pageOf(aDatabase(), key)).toBeUndefined();
  });

  it('keeps tags and note under every identity of the customer', async () => {
    const db = await aShop();
    const page = await pageOf(db, key);
    await keepAboutCustomer(
      { db, now: () => noonAt },
      { terms: page?.identity.terms ?? [], tags: ['Regular'], note: 'Rings twice' },
    );
    expect((await pageOf(db, `amazon:${anOrderNumber(1)}`))?.identity).toMatchObject({
      tags: ['Regular'],
      note: 'Rings twice',
    });
    expect((await pageOf(db, strangersKey))?.identity).toMatchObject({ tags: [], note: '' });
  });

  it('joins whom the seller joins, and parts them again when that is taken back', async () => {
    const db = await aShop();
    const context = { db, now: () => noonAt };
    await decideCustomer(context, { verdict: 'same', orders: [key, strangersKey] });
    const joined = await pageOf(db, key);
    expect(joined?.orders).toHaveLength(3);
    await takeBackVerdict(context, joined?.identity.decisions[0]?.id ?? '');
    expect((await pageOf(db, key))?.orders).toHaveLength(2);
  });
});

describe('exportCustomer', () => {
  it('holds all that is stored in words, and no hash', async () => {
    const db = await aShop();
    const page = await pageOf(db, key);
    if (!page) throw new Error('There is no such customer');
    const text = await exportCustomer(db, page, noonAt);
    for (const part of ['Änne Größlich', 'Lindenweg 4', anOrderNumber(1), 'Wo ist mein Paket?']) {
      expect(text).toContain(part);
    }
    for (const term of page.identity.terms) expect(text).not.toContain(term);
    expect(text).not.toContain('Bo Tarn');
    expect(JSON.parse(text)).toMatchObject({ format: 'replydock-customer', version: 1 });
  });
});
