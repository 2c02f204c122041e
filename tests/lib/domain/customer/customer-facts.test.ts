import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerFacts, highReturnRate } from '@/lib/domain/customer/customer-facts';
import { type Order, orderStatuses } from '@/lib/domain/order/order';
import { instant } from '@/lib/domain/time/moment';
import { dayMs, noon } from '../conversation/builders';
import { order } from '../order/builders';

const eur = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const factsOf = (...orders: readonly Order[]) => customerFacts({ orders, conversations: [] });
const times = <T>(count: number, thing: T): T[] => Array.from({ length: count }, () => thing);

describe('customerFacts', () => {
  it('knows nothing of nobody', () => {
    expect(factsOf()).toEqual({
      orders: 0,
      cancelledOrders: 0,
      spent: [],
      ordersOfUnknownAmount: 0,
      returns: 0,
      refunds: 0,
      conversations: 0,
      hasHighReturnRate: false,
    });
  });

  it('sums what was spent per currency, the usual one first', () => {
    const usd = order({ total: { amountMinor: 999, currency: 'USD' } });
    const { spent } = factsOf(usd, order({ total: eur(4250) }), order({ total: eur(100) }));
    expect(spent).toEqual([eur(4350), { amountMinor: 999, currency: 'USD' }]);
  });

  it('counts no cancelled order as one and as spent', () => {
    const facts = factsOf(order({ status: 'cancelled', total: eur(100) }), order({ total: eur(50) }));
    expect(facts).toMatchObject({ orders: 1, cancelledOrders: 1, spent: [eur(50)], standing: 'first-order' });
  });

  it.each<[string, Partial<Order>, number | undefined]>([
    [
      'line totals and shipping',
      { items: [{ lineTotal: eur(300) }, { lineTotal: eur(50) }], shippingTotal: eur(20) },
      370,
    ],
    ['the price of one and the quantity', { items: [{ unitPrice: eur(300), quantity: 3 }] }, 900],
    ['the total before the lines', { total: eur(700), items: [{ lineTotal: eur(300) }] }, 700],
    ['nothing where one line tells no price', { items: [{ lineTotal: eur(300) }, { quantity: 1 }] }, undefined],
    ['nothing where the quantity is unknown', { items: [{ unitPrice: eur(300) }] }, undefined],
    [
      'nothing of two currencies',
      { items: [{ lineTotal: eur(1) }, { lineTotal: { amountMinor: 1, currency: 'USD' } }] },
      undefined,
    ],
    ['nothing where an unknown part was given back', { total: eur(700), status: 'refunded' }, undefined],
    ['nothing where all came back', { total: eur(700), status: 'returned-to-seller' }, undefined],
  ])('takes %s for what an order cost', (_, facts, amountMinor) => {
    const { spent, ordersOfUnknownAmount } = factsOf(order(facts));
    expect(spent).toEqual(amountMinor === undefined ? [] : [eur(amountMinor)]);
    expect(ordersOfUnknownAmount).toBe(amountMinor === undefined ? 1 : 0);
  });

  it('counts returns and refunds apart', () => {
    const returned = order({ returnRequestedAt: instant(noon), status: 'delivered' });
    const facts = factsOf(returned, order({ status: 'returning-to-seller' }), order({ status: 'refunded' }));
    expect(facts).toMatchObject({ returns: 2, refunds: 1 });
  });

  it('takes the first order, message or sighting for the first', () => {
    const orders = [order({ orderedAt: instant(noon) })];
    const asked = { messages: [{ from: 'buyer' as const, text: 'Hello?', sentAt: instant(noon - dayMs) }] };
    const facts = customerFacts({ orders, conversations: [asked], firstSeenAt: noon + dayMs });
    expect(facts).toMatchObject({ firstSeenAt: noon - dayMs, conversations: 1 });
    expect(customerFacts({ orders: [], conversations: [], firstSeenAt: noon }).firstSeenAt).toBe(noon);
  });

  it('tells a returning buyer from a first order', () => {
    expect(factsOf(order()).standing).toBe('first-order');
    expect(factsOf(order(), order()).standing).toBe('returning');
    expect(factsOf(order({ status: 'cancelled' })).standing).toBeUndefined();
  });

  const kept = order({ status: 'delivered' });
  const returned = order({ status: 'returned-to-seller' });

  it.each<[string, readonly Order[], boolean]>([
    ['half of six orders', [...times(3, returned), ...times(3, kept)], true],
    ['every one of four orders', times(4, returned), false],
    ['two of five orders', [...times(2, returned), ...times(3, kept)], false],
    ['three of seven orders', [...times(3, returned), ...times(4, kept)], false],
    ['orders that are not shipped yet', [...times(4, returned), ...times(9, order({ status: 'unshipped' }))], false],
    ['orders of unknown status', [...times(3, returned), ...times(4, order())], false],
  ])('judges the return rate by %s: %#', (_, orders, expected) => {
    expect(factsOf(...orders).hasHighReturnRate).toBe(expected);
  });

  it('never calls the rate of few orders high, and never adds up currencies', () => {
    const money = fc.record({
      amountMinor: fc.integer({ min: 0, max: 9999 }),
      currency: fc.constantFrom('EUR', 'USD'),
    });
    const some = fc.record({ status: fc.constantFrom(...orderStatuses), total: money }).map((facts) => order(facts));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (orders) => {
        const facts = factsOf(...orders);
        if (facts.orders < highReturnRate.leastOrders) expect(facts.hasHighReturnRate).toBe(false);
        expect(facts.orders + facts.cancelledOrders).toBe(orders.length);
        expect(new Set(facts.spent.map(({ currency }) => currency)).size).toBe(facts.spent.length);
        const paid = orders.filter(
          ({ status }) => !['cancelled', 'refunded', 'returned-to-seller'].includes(status ?? ''),
        );
        for (const { currency, amountMinor } of facts.spent) {
          const sum = paid.flatMap(({ total }) => (total?.currency === currency ? [total.amountMinor] : []));
          expect(amountMinor).toBe(sum.reduce((one, other) => one + other, 0));
        }
      }),
    );
  });
});
