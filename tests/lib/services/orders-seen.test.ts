import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { readCustomerHistory } from '@/lib/services/customer-history';
import { ordersNamedBy, ordersSeen, withOrdersSeen } from '@/lib/services/orders-seen';
import { recordReading } from '@/lib/services/record-reading';
import { aConversation, anOrder, aReading, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';

const conversation = aConversation();
const earlier = anOrder({ orderId: '000-0000009-0000009' });

describe('ordersNamedBy', () => {
  it('takes the printed title only where there is one order and one item', () => {
    const one = ordersNamedBy(aConversation({ itemTitle: 'Desk lamp' }));
    expect(one).toMatchObject([{ items: [{ itemId: 'B0EXAMPLE1', title: 'Desk lamp' }] }]);
    const orderIds = ['000-0000001-0000001', '000-0000002-0000002'];
    expect(ordersNamedBy(aConversation({ itemTitle: 'Desk lamp', orderIds })).map((order) => order.items)).toEqual([
      [],
      [],
    ]);
  });
});

describe('withOrdersSeen', () => {
  it('puts the order that the conversation names first, with what the page tells of it', () => {
    const told = anOrder({ buyerIds: [], status: 'shipped' });
    const orders = withOrdersSeen([earlier, anOrder()], aReading({ orders: [told] }), conversation);
    expect(orders).toMatchObject([
      { orderId: '000-0000001-0000001', status: 'shipped', buyerIds: conversation.buyerIds },
      { orderId: '000-0000009-0000009' },
    ]);
  });

  it('takes no order of another buyer from the page', () => {
    const foreign = anOrder({ orderId: '000-0000005-0000005', buyerIds: ['amazon:party:SOMEBODY'] });
    const orders = withOrdersSeen([], aReading({ orders: [foreign] }), conversation);
    expect(orders.map((order) => order.orderId)).toEqual(['000-0000001-0000001']);
  });

  it('tells what the store tells once the reading is recorded', async () => {
    const db = aDatabase();
    await recordReading(db, aReading({ orders: [earlier] }), noonAt);
    const reading = aReading({ orders: [anOrder({ status: 'delivered' })], readAt: noonAt + 1 });
    const stored = async () =>
      (await readCustomerHistory(db, { conversation, settings: defaultSettings, now: noonAt })).orders.map(
        ({ order }) => order,
      );
    const before = await stored();
    await recordReading(db, reading, noonAt + 1);
    expect(withOrdersSeen(before, reading, conversation)).toEqual(await stored());
    expect(ordersSeen(reading)).toHaveLength(2);
  });
});
