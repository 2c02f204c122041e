import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOrders } from '@/components/panel/find-orders';
import { order } from '../fakes/sample-facts';

const lamp = order();
const shears = order({
  marketplace: 'ebay',
  orderId: '14-00000-66190',
  items: [{ title: 'Kräuterschere „Löwenzahn“ 5-fach', sku: 'KS-5' }],
  shipments: [{ trackingNumber: '0034 0434 0000 0000 0017' }],
  purchaseOrder: 'PO 2026-0117',
});
const orders = [lamp, shears];

describe('findOrders', () => {
  it.each([
    ['order number', '14-00000-66190', [shears]],
    ['part of an order number', '66190', [shears]],
    ['order number without dashes', '140000066190', [shears]],
    ['item', 'desk lamp', [lamp]],
    ['words in any order', 'lamp halvorne', [lamp]],
    ['item without its accents', 'krauterschere', [shears]],
    ['stock number', 'ks-5', [shears]],
    ['item number', 'B000000001', [lamp]],
    ['tracking number without spaces', '00340434000000000017', [shears]],
    ['tracking number with other spaces', '003404 340000', [shears]],
    ['purchase order', '2026-0117', [shears]],
    ['what none has', 'kettle', []],
    ['a word of each', 'lamp löwenzahn', []],
    ['spaces alone', '   ', orders],
  ])('finds by %s', (_, query, expected) => {
    expect(findOrders(orders, query)).toEqual(expected);
  });

  it('never invents an order and never changes their order', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const found = findOrders(orders, query);
        expect(orders.filter((each) => found.includes(each))).toEqual(found);
      }),
    );
  });
});
