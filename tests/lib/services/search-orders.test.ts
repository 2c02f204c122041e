import { describe, expect, it } from 'vitest';
import { forgetExpired } from '@/lib/services/forget';
import { searchOrders } from '@/lib/services/search-orders';
import type { ReplydockDatabase } from '@/lib/store/database';
import { anOrder, hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { aNewOrdersReport, anAllOrdersReport, anOrderNumber, importFile } from '../../support/imports';
import { storeOrders } from '../../support/stored-facts';

const longAfter = noonAt + 1000 * 24 * hourMs;

async function aShop(): Promise<ReplydockDatabase> {
  const db = aDatabase();
  await importFile(db, anAllOrdersReport([{}, { 'product-name': 'Gießkanne, Zink', asin: 'B000000002' }]));
  await importFile(
    db,
    aNewOrdersReport([
      { orderId: anOrderNumber(0), buyer: 'Änne Größlich', alias: 'x0example' },
      { orderId: anOrderNumber(1), buyer: 'Anne Weidenbach', alias: 'x1example' },
    ]),
  );
  await storeOrders(
    db,
    [
      anOrder({
        marketplace: 'ebay',
        orderId: '00-00000-00007',
        buyerIds: ['ebay:user:birch_tern203'],
        shipments: [{ trackingNumber: '0000 4711 0815' }],
      }),
    ],
    noonAt,
  );
  return db;
}

async function found(db: ReplydockDatabase, query: string): Promise<string[]> {
  const orders = await searchOrders(db, { query, limit: 20, now: noonAt });
  return orders.map(({ order, by }) => `${order.orderId} ${by}`);
}

describe('searchOrders', () => {
  it.each([
    ['the beginning of an order number', '900-0000000-0000001', [`${anOrderNumber(1)} order-number`]],
    ['an eBay order number', '00-00000', ['00-00000-00007 order-number']],
    ['a tracking number with spaces', '0000 4711', ['00-00000-00007 tracking-number']],
    ['the beginning of a name without its accents', 'grossl', [`${anOrderNumber(0)} name`]],
    ['both names in any order', 'weidenbach anne', [`${anOrderNumber(1)} name`]],
    ['an eBay user name', 'Birch_Tern203', ['00-00000-00007 user-name']],
    ['a word of an item', 'giesskanne', [`${anOrderNumber(1)} item`]],
    ['an ASIN', 'b000000002', [`${anOrderNumber(1)} item`]],
    ['what is nowhere', 'zzz', []],
    ['a single letter', 'a', []],
  ])('finds by %s', async (_, query, expected) => {
    expect(await found(await aShop(), query)).toEqual(expected);
  });

  it('finds a name that is no longer kept only as a whole', async () => {
    const db = await aShop();
    await forgetExpired(db, longAfter);
    expect(await found(db, 'grosslich')).toEqual([]);
    expect(await found(db, 'anne grosslich')).toEqual([`${anOrderNumber(0)} whole-name`]);
  });
});
