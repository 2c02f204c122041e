import { describe, expect, it } from 'vitest';
import { instant } from '@/lib/domain/time/moment';
import { readOrders, recordOrders } from '@/lib/store/orders-table';
import { anOrder, hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

describe('readOrders', () => {
  it('puts named orders first, then the buyer’s others, newest first', async () => {
    const db = aDatabase();
    const named = anOrder({ orderId: '000-0000001-0000001', orderedAt: instant(noonAt - 900 * hourMs) });
    const old = anOrder({ orderId: '000-0000002-0000002', orderedAt: instant(noonAt - 90 * hourMs) });
    const recent = anOrder({ orderId: '000-0000003-0000003', orderedAt: instant(noonAt - 9 * hourMs) });
    const foreign = anOrder({ orderId: '000-0000004-0000004', buyerIds: ['amazon:party:SOMEBODYELSE'] });
    await recordOrders(db, [old, foreign, recent, named], noonAt);
    const found = await readOrders(db, {
      keys: ['amazon:000-0000001-0000001'],
      buyerIds: ['amazon:party:A0EXAMPLEBUYER1'],
      now: noonAt,
    });
    expect(found.orders.map((order) => order.orderId)).toEqual([
      '000-0000001-0000001',
      '000-0000003-0000003',
      '000-0000002-0000002',
    ]);
    expect(found.firstSeenAt).toBe(noonAt);
  });

  it('finds nothing for nobody', async () => {
    const db = aDatabase();
    await recordOrders(db, [anOrder({ buyerIds: [] })], noonAt);
    expect((await readOrders(db, { keys: [], buyerIds: [], now: noonAt })).orders).toEqual([]);
  });
});

describe('recordOrders', () => {
  it('adds what a second page knows to what the first one told', async () => {
    const db = aDatabase();
    await recordOrders(db, [anOrder({ total: { amountMinor: 4250, currency: 'USD' } })], noonAt);
    await recordOrders(db, [anOrder({ status: 'shipped', shipments: [{ carrier: 'UPS' }] })], noonAt + 1);
    const { orders } = await readOrders(db, { keys: ['amazon:000-0000001-0000001'], buyerIds: [], now: noonAt });
    expect(orders).toMatchObject([
      { status: 'shipped', total: { amountMinor: 4250 }, shipments: [{ carrier: 'UPS' }] },
    ]);
  });
});
