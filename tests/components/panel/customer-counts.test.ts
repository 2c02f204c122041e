import { describe, expect, it } from 'vitest';
import { customerCounts } from '@/components/panel/customer-counts';
import { conversation, customer, dayMoment, order } from '../fakes/sample-facts';

const own = order({ orderedAt: dayMoment('2026-11-16') });
const earlier = order({ orderId: '900-0000001-0000002', orderedAt: dayMoment('2026-03-01') });
const later = order({ orderId: '900-0000001-0000003', orderedAt: dayMoment('2026-11-20') });
const cancelled = order({ orderId: '900-0000001-0000004', orderedAt: dayMoment('2026-01-01'), status: 'cancelled' });

function counts(orders: readonly ReturnType<typeof order>[], facts: Parameters<typeof customer>[0] = {}) {
  return customerCounts({
    conversation: conversation(),
    orders,
    customer: customer({ orderCount: orders.length, returnCount: 1, ...facts }),
  });
}

describe('customerCounts', () => {
  it('counts what was ordered before, and not what was ordered since', () => {
    expect(counts([own, earlier, later])).toEqual({ orderCount: 3, earlierOrders: 1, returns: 1 });
  });

  it('leaves cancelled orders out', () => {
    expect(counts([own, cancelled], { cancelledCount: 1 })).toEqual({ orderCount: 1, earlierOrders: 0, returns: 1 });
  });

  it.each([
    ['another of the same day', order({ orderId: '900-0000001-0000005', orderedAt: dayMoment('2026-11-16') })],
    ['another of an unknown day', { ...order({ orderId: '900-0000001-0000006' }), orderedAt: undefined }],
  ])('does not say what was before where there is %s', (_, other) => {
    const { orderedAt, ...rest } = other;
    expect(counts([own, { ...rest, ...(orderedAt && { orderedAt }) }])).toEqual({ orderCount: 2, returns: 1 });
  });

  it('does not say what was before where not all orders are at hand', () => {
    expect(counts([own, earlier], { orderCount: 60 })).toEqual({ orderCount: 60, returns: 1 });
  });

  it.each([['more may exist than were counted', { isComplete: false }]])('says nothing where %s', (_, facts) => {
    expect(counts([own], facts)).toBeUndefined();
  });

  it('says nothing where the conversation names an order that is not at hand', () => {
    expect(counts([earlier])).toBeUndefined();
  });

  it('says nothing of a buyer who is not known', () => {
    expect(customerCounts({ conversation: conversation(), orders: [own], customer: undefined })).toBeUndefined();
  });
});
