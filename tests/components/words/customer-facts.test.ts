import '../set-up';
import { describe, expect, it } from 'vitest';
import { historyWords, returnRateWords, spentWords } from '@/components/words/customer-facts';
import type { CustomerFacts } from '@/lib/protocol/panel-view';
import { customer } from '../fakes/sample-facts';
import { speak } from '../set-up';

const words = (facts: Partial<CustomerFacts>) => historyWords(customer(facts)).map(({ text }) => text);
const spent = [
  { amountMinor: 41250, currency: 'USD' },
  { amountMinor: 3490, currency: 'EUR' },
];

describe('historyWords', () => {
  it.each<[string, Partial<CustomerFacts>, readonly string[]]>([
    ['a new buyer', { orderCount: 0 }, ['New buyer', 'no order seen yet']],
    ['a first order', { standing: 'first-order' }, ['First order']],
    ['one order that was cancelled', { cancelledCount: 1 }, ['1 order', '1 cancelled']],
    [
      'a first order that stands beside a cancelled one',
      { orderCount: 2, cancelledCount: 1, standing: 'first-order' },
      ['2 orders', '1 cancelled'],
    ],
    [
      'several with a return',
      { orderCount: 5, returnCount: 1, standing: 'returning', firstSeenAt: Date.UTC(2024, 2, 4) },
      ['5 orders', '1 return', 'since Mar 2024'],
    ],
    ['somebody who only wrote', { orderCount: 0, conversationCount: 3 }, ['no order seen yet', 'wrote 2 times before']],
  ])('tells of %s', (_, facts, expected) => {
    expect(words(facts)).toEqual(expected);
  });

  it('counts nothing where not all could be counted', () => {
    expect(words({ orderCount: 2000, returnCount: 12, cancelledCount: 3, isComplete: false })).toEqual([
      'More orders than could be counted',
    ]);
  });
});

describe('spentWords', () => {
  it('names each currency and adds none up', () => {
    expect(spentWords(customer({ orderCount: 3, spent }))).toBe('$412.50 and €34.90 in all');
  });

  it.each<[string, Partial<CustomerFacts>]>([
    ['an amount is not known', { ordersOfUnknownAmount: 1 }],
    ['not all orders could be counted', { isComplete: false }],
  ])('says that it is at least so much where %s', (_, facts) => {
    expect(spentWords(customer({ orderCount: 3, spent, ...facts }))).toBe('at least $412.50 and €34.90 in all');
  });

  it('speaks German', () => {
    speak('de');
    expect(spentWords(customer({ orderCount: 3, spent }))?.replaceAll('\u00a0', ' ')).toBe(
      'zusammen 412,50 $ und 34,90 €',
    );
  });

  it.each<[string, Partial<CustomerFacts>]>([
    ['nothing is known', { orderCount: 3, ordersOfUnknownAmount: 3 }],
    ['one order tells it itself', { orderCount: 1, spent }],
  ])('says nothing where %s', (_, facts) => {
    expect(spentWords(customer(facts))).toBeUndefined();
  });
});

describe('returnRateWords', () => {
  const high = { hasHighReturnRate: true, orderCount: 7, cancelledCount: 1, returnCount: 4 };

  it('is a fact with its numbers, cancelled orders left out', () => {
    expect(returnRateWords(customer(high))).toEqual({
      text: 'High return rate',
      note: '4 of 6 orders came back, or were asked to.',
    });
  });

  it('is not said where orders may be missing, or where it is not high', () => {
    expect(returnRateWords(customer({ ...high, isComplete: false }))).toBeUndefined();
    expect(returnRateWords(customer({ ...high, hasHighReturnRate: false }))).toBeUndefined();
  });
});
