import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { instant } from '@/lib/domain/time/moment';
import { readCustomerHistory } from '@/lib/services/customer-history';
import { aConversation, anOrder, hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { storeOrders } from '../../support/stored-facts';

describe('readCustomerHistory', () => {
  it('puts named orders first, then the buyer’s others, newest first', async () => {
    const db = aDatabase();
    const named = anOrder({ orderId: '000-0000001-0000001', orderedAt: instant(noonAt - 900 * hourMs) });
    const old = anOrder({ orderId: '000-0000002-0000002', orderedAt: instant(noonAt - 90 * hourMs) });
    const recent = anOrder({ orderId: '000-0000003-0000003', orderedAt: instant(noonAt - 9 * hourMs) });
    const foreign = anOrder({ orderId: '000-0000004-0000004', buyerIds: ['amazon:party:SOMEBODYELSE'] });
    await storeOrders(db, [old, foreign, recent, named], noonAt);
    const history = await readCustomerHistory(db, {
      conversation: aConversation(),
      settings: defaultSettings,
      now: noonAt,
    });
    expect(history.orders.map(({ order }) => order.orderId)).toEqual([
      '000-0000001-0000001',
      '000-0000003-0000003',
      '000-0000002-0000002',
    ]);
  });
});
