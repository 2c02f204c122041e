import { describe, expect, it } from 'vitest';
import { recordReading } from '@/lib/services/record-reading';
import { findOrders } from '@/lib/store/orders-table';
import { anOrder, aReading, aRow, keyOf, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { termsOf } from '../../support/stored-facts';

describe('recordReading', () => {
  it('gives an order seen on its own page the buyer of the conversation that names it', async () => {
    const db = aDatabase();
    const order = anOrder({ buyerIds: [], total: { amountMinor: 4250, currency: 'USD' } });
    const { conversation: _, ...orderPage } = aReading({ page: 'orders', orders: [order] });
    await recordReading(db, orderPage, noonAt);
    await recordReading(db, aReading(), noonAt + 1);
    const terms = await termsOf(db, ['amazon:party:A0EXAMPLEBUYER1']);
    const found = await findOrders(db, { terms, limit: 10, now: noonAt });
    expect(found).toMatchObject([{ order: { orderId: order.orderId, total: { amountMinor: 4250 } } }]);
  });

  it('keeps rows and the opened conversation apart', async () => {
    const db = aDatabase();
    const row = aRow({ key: keyOf('amazon:other'), buyerIds: ['amazon:party:OTHER'] });
    await recordReading(db, aReading({ rows: [row] }), noonAt);
    expect(await db.conversations.count()).toBe(2);
  });
});
