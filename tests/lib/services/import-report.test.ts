import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReplydockDatabase } from '@/lib/store/database';
import { findOrders, readOrders } from '@/lib/store/orders-table';
import { signingKeyName } from '@/lib/store/signing-key';
import { noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import {
  aNewOrdersReport,
  anAllOrdersReport,
  anOrderNumber,
  importFile,
  tablesOf,
  titlesOf,
} from '../../support/imports';
import { termsOf } from '../../support/stored-facts';

const hourMs = 3_600_000;

/** Databases whose terms are equal. */
async function aDatabaseOfOneKey(): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await db.singles.put({ name: signingKeyName, value: new Uint8Array(32) });
  return db;
}

async function orderIn(db: ReplydockDatabase, index: number) {
  const [stored] = await readOrders(db, [`amazon:${anOrderNumber(index)}`], noonAt);
  return stored?.order;
}

describe('runImport', () => {
  it('takes every row and says what it did', async () => {
    const db = aDatabase();
    const record = await importFile(db, anAllOrdersReport([{}, {}, { 'amazon-order-id': '1.14569E+16' }]));
    expect(record).toMatchObject({ state: 'finished', rowsDone: 3, rowsRefused: 1, ordersNew: 2, ordersChanged: 0 });
    expect(await orderIn(db, 1)).toMatchObject({
      site: 'DE',
      status: 'shipped',
      items: [{ itemId: 'B000000001', sku: 'LAMP-01', lineTotal: { amountMinor: 3490, currency: 'EUR' } }],
    });
    expect(await db.refusedRows.toArray()).toMatchObject([{ rowNumber: 4, reason: 'scientific-notation' }]);
  });

  it('changes nothing when the same file comes again', async () => {
    const db = await aDatabaseOfOneKey();
    await importFile(db, anAllOrdersReport([{}, {}, {}]));
    const before = await tablesOf(db);
    const again = await importFile(db, anAllOrdersReport([{}, {}, {}], 'the same (1).txt'));
    expect(again).toMatchObject({ state: 'finished', ordersNew: 0, ordersChanged: 0 });
    expect((await tablesOf(db)).orders).toEqual(before.orders);
  });

  it('takes an order anew from an overlapping file, and the others as they were', async () => {
    const db = aDatabase();
    await importFile(db, anAllOrdersReport([{}, { 'order-status': 'Unshipped' }]), { toldAt: noonAt - hourMs });
    const rows = [{ 'amazon-order-id': anOrderNumber(1) }, { 'amazon-order-id': anOrderNumber(2) }];
    const record = await importFile(db, anAllOrdersReport(rows));
    expect(record).toMatchObject({ ordersNew: 1, ordersChanged: 1 });
    expect((await orderIn(db, 1))?.status).toBe('shipped');
    expect(await db.orders.count()).toBe(3);
  });

  it('never lets an older file of the kind take back what a newer one told', async () => {
    const db = aDatabase();
    await importFile(db, anAllOrdersReport([{}]));
    await importFile(db, anAllOrdersReport([{ 'order-status': 'Pending' }]), { toldAt: noonAt - hourMs });
    expect((await orderIn(db, 0))?.status).toBe('shipped');
  });

  it('counts equal rows of an order, also where they stand far apart', async () => {
    const db = aDatabase();
    const rows = [{}, {}, {}, { 'amazon-order-id': anOrderNumber(0) }];
    await importFile(db, anAllOrdersReport(rows), { rowsPerBatch: 1 });
    expect(titlesOf(await orderIn(db, 0))).toHaveLength(2);
  });

  it('joins what two kinds of report tell of one order, and finds it by its buyer', async () => {
    const db = aDatabase();
    await importFile(db, anAllOrdersReport([{}]));
    await importFile(db, aNewOrdersReport([{ orderId: anOrderNumber(0), buyer: 'Änne Größlich', alias: 'x0example' }]));
    const terms = await termsOf(db, ['amazon:relay:x0example']);
    const [found] = await findOrders(db, { terms, limit: 5, now: noonAt });
    expect(found?.order).toMatchObject({ status: 'shipped', site: 'DE' });
    const [party] = await db.parties.toArray();
    expect(party).toMatchObject({ party: { buyerName: 'Änne Größlich' }, words: expect.arrayContaining(['anne']) });
    expect(JSON.stringify(await db.orders.toArray())).not.toContain('Änne');
  });

  it('keeps the order of before whole while a file that would replace it is not finished', async () => {
    const db = aDatabase();
    const twoLines = [{}, { 'amazon-order-id': anOrderNumber(0), 'product-name': 'Leuchtmittel', asin: 'B000000002' }];
    await importFile(db, anAllOrdersReport(twoLines), { toldAt: noonAt - hourMs });
    const next = anAllOrdersReport([{ quantity: '2' }, ...twoLines.slice(1)]);
    await importFile(db, next, { rowsPerBatch: 1, stopsAfter: 1 });
    expect(titlesOf(await orderIn(db, 0))).toHaveLength(2);
    await importFile(db, next, { rowsPerBatch: 1 });
    expect((await orderIn(db, 0))?.items).toMatchObject([{ quantity: 2 }, { title: 'Leuchtmittel' }]);
  });

  it('never differs for having been stopped and gone on with', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({
      'amazon-order-id': index === 7 ? 'broken' : anOrderNumber(index % 5),
      'product-name': `Lampe ${index % 3}`,
    }));
    const undisturbed = await aDatabaseOfOneKey();
    await importFile(undisturbed, anAllOrdersReport(rows), { rowsPerBatch: 2 });
    const expected = await tablesOf(undisturbed);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 }), async (stops) => {
        const db = await aDatabaseOfOneKey();
        for (const stopsAfter of stops) {
          const record = await importFile(db, anAllOrdersReport(rows), { rowsPerBatch: 2, stopsAfter });
          if (record.state === 'finished') break;
        }
        const [running] = await db.imports.toArray();
        if (running?.state !== 'finished') await importFile(db, anAllOrdersReport(rows), { rowsPerBatch: 2 });
        expect(await tablesOf(db)).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });
});
