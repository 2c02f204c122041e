import '../set-up';
import { describe, expect, it } from 'vitest';
import { orderStatusWords } from '@/components/words/order-status';
import { dayMoment, now, order } from '../fakes/sample-facts';

describe('orderStatusWords', () => {
  it.each([
    ['shipped', order(), 'Shipped'],
    ['not shipped', order({ status: 'unshipped' }), 'Not shipped'],
    [
      'delivered on a known day',
      order({ status: 'delivered', deliveredAt: dayMoment('2026-11-18') }),
      'Delivered Wed, Nov 18',
    ],
    ['delivered', order({ status: 'delivered' }), 'Delivered'],
    [
      'cancelled although a delivery day is known',
      order({ status: 'cancelled', deliveredAt: dayMoment('2026-11-18') }),
      'Cancelled',
    ],
    ['on its way back', order({ status: 'returning-to-seller' }), 'Coming back'],
    ['past due', order({ deliverBy: dayMoment('2026-11-19') }), '2 days past due'],
    [
      'return requested',
      order({ status: 'delivered', returnRequestedAt: dayMoment('2026-11-20') }),
      'Return requested',
    ],
  ])('says it of an order that is %s', (_, shown, words) => {
    expect(orderStatusWords(shown, now)?.text).toBe(words);
  });

  it('says nothing of an order whose state is unknown', () => {
    const { status: _, ...unknown } = order();
    expect(orderStatusWords(unknown, now)).toBeUndefined();
  });
});
