import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import type { ImportRecord, OrderRecord, ReplydockDatabase } from '@/lib/store/database';
import { findOrders, readOrders } from '@/lib/store/orders-table';
import { anOrder, hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { storeOrders, termsOf } from '../../support/stored-facts';

const key = orderKey(anOrder());

async function orderOf(db: ReplydockDatabase): Promise<Order | undefined> {
  const [stored] = await readOrders(db, [key], noonAt);
  return stored?.order;
}

describe('findOrders', () => {
  it('finds the orders of an identity and no others', async () => {
    const db = aDatabase();
    const own = anOrder({ orderId: '000-0000002-0000002' });
    const foreign = anOrder({ orderId: '000-0000004-0000004', buyerIds: ['amazon:party:SOMEBODYELSE'] });
    await storeOrders(db, [own, foreign], noonAt);
    const found = await findOrders(db, { terms: await termsOf(db, own.buyerIds), limit: 10, now: noonAt });
    expect(found.map(({ order }) => order.orderId)).toEqual(['000-0000002-0000002']);
    expect(found[0]?.firstSeenAt).toBe(noonAt);
  });

  it('finds an order by its tracking number, however it is spaced', async () => {
    const db = aDatabase();
    await storeOrders(db, [anOrder({ shipments: [{ trackingNumber: '00 0000-0001' }] })], noonAt);
    expect(await findOrders(db, { terms: ['t:0000000001'], limit: 10, now: noonAt })).toHaveLength(1);
  });

  it('finds nothing for nobody', async () => {
    const db = aDatabase();
    await storeOrders(db, [anOrder({ buyerIds: [] })], noonAt);
    expect(await findOrders(db, { terms: [], limit: 10, now: noonAt })).toEqual([]);
  });

  it('keeps no identity readable in its index', async () => {
    const db = aDatabase();
    const order = anOrder({ buyerIds: ['ebay:user:birch_tern203'] });
    await storeOrders(db, [order], noonAt);
    const [record] = await db.orders.toArray();
    expect(record?.terms.join()).not.toContain('birch');
  });
});

describe('recordOrders', () => {
  it('adds what a second page knows to what the first one told', async () => {
    const db = aDatabase();
    await storeOrders(db, [anOrder({ total: { amountMinor: 4250, currency: 'USD' } })], noonAt);
    await storeOrders(db, [anOrder({ status: 'shipped', shipments: [{ carrier: 'UPS' }] })], noonAt + 1);
    expect(await orderOf(db)).toMatchObject({
      status: 'shipped',
      total: { amountMinor: 4250 },
      shipments: [{ carrier: 'UPS' }],
    });
  });
});

describe('readOrders', () => {
  const part = (importId: string, toldAt: number, order: Partial<Order>) => ({
    report: 'all-orders',
    importId,
    toldAt,
    order: anOrder(order),
  });

  async function put(db: ReplydockDatabase, record: Partial<OrderRecord>, finished: readonly string[] = []) {
    await db.orders.put({ key, terms: [], firstSeenAt: noonAt, lastSeenAt: noonAt, ...record });
    await db.imports.bulkPut(finished.map(finishedImport));
  }

  it('believes what was told last, page or report', async () => {
    const db = aDatabase();
    const reported = [part('a.1', noonAt - hourMs, { status: 'unshipped' })];
    await put(db, { reported, seen: anOrder({ status: 'shipped' }), lastSeenAt: noonAt });
    expect((await orderOf(db))?.status).toBe('shipped');
    await put(db, { reported, seen: anOrder({ status: 'pending' }), lastSeenAt: noonAt - 2 * hourMs });
    expect((await orderOf(db))?.status).toBe('unshipped');
  });

  it('takes the earlier import for whole until the next of its kind has ended', async () => {
    const db = aDatabase();
    const reported = [
      part('a.1', noonAt - hourMs, { items: [{ title: 'Lamp' }, { title: 'Bulb' }] }),
      part('b.1', noonAt, { items: [{ title: 'Lamp' }] }),
    ];
    await put(db, { reported }, ['a.1']);
    expect((await orderOf(db))?.items).toHaveLength(2);
    await put(db, { reported }, ['a.1', 'b.1']);
    expect((await orderOf(db))?.items).toHaveLength(1);
  });

  it('sets a part aside that does not fit, and shows the others', async () => {
    const db = aDatabase();
    const broken = { ...part('a.1', noonAt, {}), order: JSON.parse('{"orderId":7}') };
    await put(db, { reported: [broken], seen: anOrder({ status: 'shipped' }) });
    expect((await orderOf(db))?.status).toBe('shipped');
    expect(await db.setAside.count()).toBe(1);
  });
});

function finishedImport(id: string): ImportRecord {
  return {
    id,
    fingerprint: id,
    fileName: 'orders.txt',
    marketplace: 'amazon',
    report: 'all-orders',
    state: 'finished',
    startedAt: noonAt,
    rowsDone: 1,
    rowsRefused: 0,
    ordersNew: 1,
    ordersChanged: 0,
  };
}
