import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Order, orderStatuses } from '@/lib/domain/order/order';
import { daysLate, daysSinceShipping, orderSituation } from '@/lib/domain/order/order-situation';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { dayMs, hourMs, noon } from '../conversation/builders';
import { order } from './builders';

/** The day that lies so many days from now, in a zone where it is noon. */
function onDay(days: number): Moment {
  const midnight = noon - 12 * hourMs + days * dayMs;
  return { earliestAt: midnight, latestAt: midnight + dayMs - 1, precision: 'day' };
}

const tracked = { trackingNumber: 'XX000000000XX', shippedAt: instant(noon - 30 * dayMs) };
const shipped = { shippedAt: instant(noon - 3 * dayMs) };

describe('orderSituation', () => {
  const rows: [string, Partial<Order>, string | undefined][] = [
    ['cancelled', { status: 'cancelled' }, 'cancelled'],
    ['delivered', { status: 'delivered' }, 'delivered'],
    ['shipped and arrived', { status: 'shipped', deliveredAt: instant(noon - 1) }, 'delivered'],
    [
      'arrival is planned only',
      { status: 'shipped', deliveredAt: instant(noon + 1), deliverBy: onDay(2) },
      'on-its-way',
    ],
    ['not paid', { status: 'pending' }, 'not-shipped'],
    ['not shipped', { status: 'unshipped', deliverBy: onDay(-3) }, 'not-shipped'],
    ['said not to be shipped, but it was', { status: 'unshipped', shipments: [shipped] }, undefined],
    ['shipped, due ahead', { status: 'shipped', deliverBy: onDay(1) }, 'on-its-way'],
    ['shipped, due today', { status: 'shipped', deliverBy: onDay(0) }, 'on-its-way'],
    ['shipped, due an hour ago', { status: 'shipped', deliverBy: instant(noon - hourMs) }, 'late'],
    ['shipped, due yesterday', { status: 'shipped', deliverBy: onDay(-1) }, 'late'],
    [
      'shipped, due some day that may be over',
      { status: 'shipped', deliverBy: { ...onDay(0), earliestAt: noon - 20 * hourMs, latestAt: noon + 12 * hourMs } },
      'on-its-way',
    ],
    [
      'shipped, due on a day that has ended in one zone only',
      { status: 'shipped', deliverBy: { ...onDay(0), earliestAt: noon - 30 * hourMs, latestAt: noon + 3 * hourMs } },
      undefined,
    ],
    ['shipped, due an age ago', { status: 'shipped', deliverBy: onDay(-200) }, undefined],
    ['shipped, due when nobody knows', { status: 'shipped', shipments: [shipped] }, undefined],
    ['a parcel left, due ahead', { shipments: [shipped], deliverBy: onDay(2) }, 'on-its-way'],
    ['nothing known', {}, undefined],
    ['half of it shipped', { status: 'partially-shipped', deliverBy: onDay(2) }, undefined],
    ['a tracked parcel due a month ago', { status: 'shipped', shipments: [tracked], deliverBy: onDay(-30) }, 'lost'],
    ['a tracked parcel due two weeks ago', { status: 'shipped', shipments: [tracked], deliverBy: onDay(-14) }, 'late'],
    [
      'a parcel without tracking due a month ago',
      { status: 'shipped', shipments: [{}], deliverBy: onDay(-30) },
      'late',
    ],
    ['no parcel seen, due a month ago', { status: 'shipped', deliverBy: onDay(-30) }, 'late'],
    [
      'a tracked parcel due a month ago that the buyer wants to return',
      { status: 'shipped', shipments: [tracked], deliverBy: onDay(-30), returnRequestedAt: instant(noon - dayMs) },
      'late',
    ],
    [
      'a tracked parcel due a month ago, delivered',
      { status: 'shipped', shipments: [tracked], deliverBy: onDay(-30), deliveredAt: onDay(-20) },
      'delivered',
    ],
    ['a tracked parcel due an age ago', { status: 'shipped', shipments: [tracked], deliverBy: onDay(-200) }, undefined],
    ['on its way back', { status: 'returning-to-seller', deliverBy: onDay(2) }, 'returned-to-sender'],
    ['back at the seller', { status: 'returned-to-seller' }, 'returned-to-sender'],
    ['back after it was delivered', { status: 'returned-to-seller', deliveredAt: onDay(-3) }, undefined],
    ['back because the buyer returned it', { status: 'returned-to-seller', returnRequestedAt: onDay(-3) }, undefined],
    ['refunded', { status: 'refunded' }, undefined],
  ];
  it.each(rows)('%s', (_, overrides, expected) => {
    expect(orderSituation(order(overrides), noon)).toBe(expected);
  });

  it('is no order where there is none', () => {
    expect(orderSituation(undefined, noon)).toBe('no-order');
  });

  it('never speaks of delivery dates that are unknown', () => {
    fc.assert(
      fc.property(fc.constantFrom(undefined, ...orderStatuses), fc.boolean(), (status, hasShipment) => {
        const situation = orderSituation(
          order({ ...(status && { status }), shipments: hasShipment ? [shipped] : [] }),
          noon,
        );
        expect(['late', 'lost', 'on-its-way']).not.toContain(situation);
      }),
    );
  });
});

describe('daysLate', () => {
  const rows: [string, Partial<Order>, number | undefined][] = [
    ['due yesterday', { status: 'shipped', deliverBy: onDay(-1) }, 1],
    ['due three days ago', { status: 'shipped', deliverBy: onDay(-3) }, 3],
    ['lost', { status: 'shipped', shipments: [tracked], deliverBy: onDay(-30) }, 30],
    ['due ahead', { status: 'shipped', deliverBy: onDay(1) }, undefined],
    ['delivered', { status: 'delivered', deliverBy: onDay(-3) }, undefined],
    ['due unknown', { status: 'shipped' }, undefined],
  ];
  it.each(rows)('%s', (_, overrides, expected) => {
    expect(daysLate(order(overrides), noon)).toBe(expected);
  });
});

describe('daysSinceShipping', () => {
  const rows: [string, Order['shipments'], number | undefined][] = [
    ['three days ago', [shipped], 3],
    ['the last of two', [shipped, { shippedAt: instant(noon - dayMs - 1) }], 1],
    ['one of two unknown', [shipped, {}], undefined],
    ['planned only', [{ shippedAt: instant(noon + 1) }], undefined],
    ['no parcel', [], undefined],
  ];
  it.each(rows)('%s', (_, shipments, expected) => {
    expect(daysSinceShipping(order({ shipments }), noon)).toBe(expected);
  });
});
