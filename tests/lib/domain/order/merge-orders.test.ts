import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DifferentOrdersError, mergeOrder } from '@/lib/domain/order/merge-orders';
import { type Order, orderSchema } from '@/lib/domain/order/order';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { dayMs, hourMs, noon } from '../conversation/builders';
import { order } from './builders';

const day: Moment = {
  earliestAt: noon - 12 * hourMs,
  latestAt: noon + 12 * hourMs - 1,
  precision: 'day',
  day: '2026-07-05',
};

describe('mergeOrder', () => {
  it('keeps what the later sighting does not tell', () => {
    const stored = order({
      buyerName: 'Mirela Oduya',
      status: 'unshipped',
      total: { amountMinor: 4250, currency: 'EUR' },
    });
    expect(mergeOrder(stored, order({ status: 'shipped' }))).toEqual({ ...stored, status: 'shipped' });
  });

  it('keeps the more exact time and corrects one that differs', () => {
    expect(mergeOrder(order({ shipBy: instant(noon) }), order({ shipBy: day })).shipBy).toEqual(instant(noon));
    expect(mergeOrder(order({ shipBy: day }), order({ shipBy: instant(noon) })).shipBy).toEqual(instant(noon));
    expect(mergeOrder(order({ shipBy: instant(noon) }), order({ shipBy: instant(noon + dayMs) })).shipBy).toEqual(
      instant(noon + dayMs),
    );
  });

  it('joins an item by id, by sku or by title, and fills it in', () => {
    const stored = order({ items: [{ itemId: 'B0', quantity: 1 }, { sku: 'S-2' }, { title: 'Desk  Lamp' }] });
    const seen = order({
      items: [
        { itemId: 'B0', sku: 'S-1', quantity: 2 },
        { sku: 'S-2', title: 'Shade' },
        { title: 'desk lamp', quantity: 1 },
      ],
    });
    expect(mergeOrder(stored, seen).items).toEqual([
      { itemId: 'B0', sku: 'S-1', quantity: 2 },
      { sku: 'S-2', title: 'Shade' },
      { title: 'desk lamp', quantity: 1 },
    ]);
  });

  it('keeps items of other ids apart though their titles are equal', () => {
    const stored = order({ items: [{ itemId: 'B0', title: 'Lamp' }] });
    expect(mergeOrder(stored, order({ items: [{ itemId: 'B1', title: 'Lamp' }] })).items).toHaveLength(2);
  });

  it('keeps two lines of one item two', () => {
    const twice = order({
      items: [
        { itemId: 'B0', quantity: 1 },
        { itemId: 'B0', quantity: 2 },
      ],
    });
    expect(mergeOrder(twice, twice)).toEqual(twice);
  });

  it('joins parcels by tracking number', () => {
    const stored = order({ shipments: [{ trackingNumber: 'zz 00 1' }] });
    const seen = order({
      shipments: [
        { trackingNumber: 'ZZ001', carrier: 'Parcelry', shippedAt: instant(noon) },
        { trackingNumber: 'ZZ002' },
      ],
    });
    expect(mergeOrder(stored, seen).shipments).toEqual(seen.shipments);
  });

  it('refuses to join two orders', () => {
    expect(() => mergeOrder(order(), order({ orderId: '000-0000000-0000002' }))).toThrow(DifferentOrdersError);
    expect(() => mergeOrder(order(), order({ marketplace: 'ebay' }))).toThrow(DifferentOrdersError);
  });

  const moment = fc.constantFrom(undefined, day, instant(noon, 'minute'), instant(noon));
  const someOrder: fc.Arbitrary<Order> = fc
    .record({
      buyerName: fc.constantFrom(undefined, 'Ada Quill', 'Bo Tarn'),
      status: fc.constantFrom(undefined, 'unshipped' as const, 'shipped' as const),
      deliverBy: moment,
      orderedAt: moment,
      buyerIds: fc.uniqueArray(fc.constantFrom('amazon:party:1', 'amazon:relay:1')),
      items: fc.array(
        fc.record(
          { itemId: fc.constantFrom('B0', 'B1'), quantity: fc.integer({ min: 1, max: 3 }) },
          { requiredKeys: [] },
        ),
        { maxLength: 4 },
      ),
      shipments: fc.array(
        fc.record(
          { trackingNumber: fc.constantFrom('Z1', 'Z2'), carrier: fc.constant('Parcelry') },
          { requiredKeys: [] },
        ),
        { maxLength: 3 },
      ),
    })
    .map(({ buyerName, status, deliverBy, orderedAt, ...rest }) =>
      order({
        ...rest,
        ...(buyerName && { buyerName }),
        ...(status && { status }),
        ...(deliverBy && { deliverBy }),
        ...(orderedAt && { orderedAt }),
      }),
    );

  it('sees nothing new when the same is seen again', () => {
    fc.assert(
      fc.property(someOrder, someOrder, (a, b) => {
        expect(mergeOrder(a, a)).toEqual(a);
        const merged = mergeOrder(a, b);
        expect(mergeOrder(merged, b)).toEqual(merged);
        expect(orderSchema.safeParse(merged).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('never loses an item, a parcel or a field, and comes to the same times and ids in either order', () => {
    fc.assert(
      fc.property(someOrder, someOrder, (a, b) => {
        const merged = mergeOrder(a, b);
        const turned = mergeOrder(b, a);
        expect(merged.items.length).toBeGreaterThanOrEqual(Math.max(a.items.length, b.items.length));
        expect(merged.shipments.length).toBeGreaterThanOrEqual(Math.max(a.shipments.length, b.shipments.length));
        expect(Object.keys(merged).toSorted()).toEqual([...new Set([...Object.keys(a), ...Object.keys(b)])].toSorted());
        expect([merged.deliverBy, merged.orderedAt]).toEqual([turned.deliverBy, turned.orderedAt]);
        expect(merged.buyerIds.toSorted()).toEqual(turned.buyerIds.toSorted());
      }),
      { numRuns: 2000 },
    );
  });
});
