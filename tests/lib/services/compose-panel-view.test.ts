import { describe, expect, it } from 'vitest';
import { instant } from '@/lib/domain/time/moment';
import { composePanelView } from '@/lib/services/compose-panel-view';
import { recordReading } from '@/lib/services/record-reading';
import type { ReplydockDatabase } from '@/lib/store/database';
import { saveSettings } from '@/lib/store/settings-table';
import {
  aConversation,
  anOrder,
  aReading,
  aRow,
  buyerMessage,
  hourMs,
  keyOf,
  noonAt,
} from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { storeOrders } from '../../support/stored-facts';

const facts = { reading: aReading(), now: noonAt };

async function shownOrderIds(db: ReplydockDatabase): Promise<string[]> {
  const { orders } = await composePanelView(db, facts);
  return orders.map((order) => order.orderId);
}

describe('composePanelView', () => {
  it('says how often the buyer wrote and ordered before', async () => {
    const db = aDatabase();
    const earlier = aConversation({
      key: keyOf('amazon:earlier'),
      openedAt: instant(noonAt - 700 * hourMs),
      orderIds: [],
    });
    await recordReading(db, aReading({ conversation: earlier }), noonAt);
    await storeOrders(db, [anOrder({ orderId: '000-0000009-0000009' })], noonAt);
    const view = await composePanelView(db, facts);
    expect(view.customer).toMatchObject({
      conversationCount: 2,
      orderCount: 2,
      returnCount: 0,
      firstSeenAt: noonAt - 700 * hourMs,
    });
  });

  it('counts the deadline from messages that the page no longer shows', async () => {
    const db = aDatabase();
    const oldest = noonAt - 20 * hourMs;
    await recordReading(
      db,
      aReading({ conversation: aConversation({ messages: [buyerMessage(oldest, 'First')] }) }),
      noonAt,
    );
    const view = await composePanelView(db, facts);
    expect(view.deadline).toMatchObject({ kind: 'due', dueEarliestAt: oldest + 24 * hourMs });
  });

  it('hides orders of another account until the accounts are joined', async () => {
    const db = aDatabase();
    await storeOrders(db, [anOrder({ account: 'A0OTHERSHOP', orderId: '000-0000009-0000009' })], noonAt);
    expect(await shownOrderIds(db)).toEqual(['000-0000001-0000001']);
    await saveSettings(db, { joinedAccounts: [['A0EXAMPLESELLER', 'A0OTHERSHOP']] }, noonAt);
    expect(await shownOrderIds(db)).toEqual(['000-0000001-0000001', '000-0000009-0000009']);
  });

  it('never shows orders of another buyer', async () => {
    const db = aDatabase();
    await storeOrders(db, [anOrder({ orderId: '000-0000009-0000009', buyerIds: ['amazon:party:SOMEBODY'] })], noonAt);
    expect(await shownOrderIds(db)).toEqual(['000-0000001-0000001']);
  });

  it('tells the same before and after the reading is recorded', async () => {
    const db = aDatabase();
    const reading = aReading({ readAt: noonAt - 1 });
    const before = await composePanelView(db, { reading, now: noonAt });
    await recordReading(db, reading, noonAt);
    expect(await composePanelView(db, { reading, now: noonAt + 50 })).toEqual(before);
  });

  it('leaves the rows of a list at home', async () => {
    const view = await composePanelView(aDatabase(), { ...facts, reading: aReading({ rows: [aRow()] }) });
    expect(view.reading?.rows).toEqual([]);
  });

  it('has no buyer and no deadline where no conversation is open', async () => {
    const { conversation: _, ...inbox } = aReading({ page: 'inbox' });
    const view = await composePanelView(aDatabase(), { ...facts, reading: inbox });
    expect(view.customer).toBeUndefined();
    expect(view.deadline).toBeUndefined();
  });
});
