import { describe, expect, it } from 'vitest';
import { clocksOf } from '@/lib/domain/clocks/clocks-of';
import type { Message } from '@/lib/domain/conversation/conversation';
import type { Order } from '@/lib/domain/order/order';
import { instant } from '@/lib/domain/time/moment';
import { amazon, amazonOrder, day, dayMs, due, ebay, hourMs, now } from './facts';

const asked = now - 5 * hourMs;

function amazonClocks(order: Partial<Order>, conversation = amazon()) {
  return clocksOf({ conversation, deadline: undefined, orders: [amazonOrder(order)], now });
}

describe('clocksOf a return on Amazon', () => {
  it('gives 24 h from the request, marked as an estimate', () => {
    expect(amazonClocks({ returnRequestedAt: instant(asked) })).toMatchObject([
      {
        kind: 'return-request',
        orderId: '900-0000001-0000001',
        dueAt: instant(asked + dayMs),
        source: 'computed',
        isEstimated: true,
        state: 'running',
      },
    ]);
  });

  it('says for two weeks that it is over', () => {
    expect(amazonClocks({ returnRequestedAt: instant(now - 2 * dayMs) })).toMatchObject([{ state: 'over' }]);
    expect(amazonClocks({ returnRequestedAt: instant(now - 16 * dayMs) })).toEqual([]);
  });

  it.each<{ name: string; order: Partial<Order> }>([
    { name: 'in the US, where Amazon authorises by itself', order: { site: 'US' } },
    { name: 'of a refunded order', order: { status: 'refunded' } },
    { name: 'of a cancelled order', order: { status: 'cancelled' } },
    { name: 'that has come back', order: { status: 'returned-to-seller' } },
    { name: 'that is closed', order: { returnClosedAt: instant(now - hourMs) } },
    { name: 'of another conversation', order: { orderId: '900-0000009-0000009' } },
    { name: 'that nobody has asked for yet', order: { returnRequestedAt: instant(now + hourMs) } },
  ])('is silent on one $name', ({ order }) => {
    expect(amazonClocks({ returnRequestedAt: instant(asked), ...order })).toEqual([]);
  });

  it.each([
    { name: 'before the one that runs', closedAt: asked - dayMs },
    { name: 'in time to come', closedAt: now + dayMs },
  ])('goes on where one was closed $name', ({ closedAt }) => {
    const order = { returnRequestedAt: instant(asked), returnClosedAt: instant(closedAt) };
    expect(amazonClocks(order)).toHaveLength(1);
  });

  it('is silent where the site is not known', () => {
    const { site: _, ...order } = amazonOrder({ returnRequestedAt: instant(asked) });
    const { site: __, ...conversation } = amazon();
    expect(clocksOf({ conversation, deadline: undefined, orders: [order], now })).toEqual([]);
  });

  it.each<{ name: string; message: Partial<Message>; count: number }>([
    { name: 'ends with an answer after it', message: { sentAt: instant(asked + 1) }, count: 0 },
    { name: 'ends with an answer that may be after it', message: { sentAt: day('2026-11-23') }, count: 0 },
    { name: 'goes on after an answer before it', message: { sentAt: instant(asked - 1) }, count: 1 },
    { name: 'goes on after an automatic one', message: { sentAt: instant(asked + 1), isAutomatic: true }, count: 1 },
    { name: "goes on after the buyer's words", message: { from: 'buyer', sentAt: instant(asked + 1) }, count: 1 },
  ])('$name', ({ message, count }) => {
    const conversation = amazon({ messages: [{ from: 'seller', text: 'Gern.', ...message }] });
    expect(amazonClocks({ returnRequestedAt: instant(asked) }, conversation)).toHaveLength(count);
  });
});

describe('clocksOf a late answer on Amazon', () => {
  const startedAt = now - 30 * hourMs;
  const late = { conversation: amazon(), deadline: due(startedAt), orders: [amazonOrder()], now };

  it('names the claim that may follow 48 h after the contact', () => {
    expect(clocksOf(late)).toMatchObject([
      { kind: 'claim-filing', dueAt: { earliestAt: startedAt + 48 * hourMs }, isEstimated: true, state: 'running' },
    ]);
  });

  it('needs no order to be seen, only to be named', () => {
    expect(clocksOf({ ...late, orders: [] })).toHaveLength(1);
    expect(clocksOf({ ...late, conversation: amazon({ orderIds: [] }) })).toEqual([]);
  });

  it('says afterwards that it may be filed', () => {
    expect(clocksOf({ ...late, deadline: due(now - 49 * hourMs) })).toMatchObject([{ state: 'over' }]);
  });

  it.each([
    { name: 'in time', facts: { deadline: due(now - 23 * hourMs) } },
    { name: 'answered', facts: { deadline: { kind: 'settled', reason: 'answered' } as const } },
    { name: 'shipped by Amazon', facts: { orders: [amazonOrder({ fulfilledBy: 'marketplace' })] } },
    { name: 'refunded', facts: { orders: [amazonOrder({ status: 'refunded' })] } },
    { name: 'on eBay', facts: { conversation: ebay() } },
  ])('is silent where it is $name', ({ facts }) => {
    expect(clocksOf({ ...late, ...facts })).toEqual([]);
  });
});

describe('clocksOf an order that has arrived', () => {
  it('gives the days from the 5th to the 30th after delivery, as days', () => {
    const clocks = amazonClocks({ status: 'delivered', deliveredAt: day('2026-11-10') });
    expect(clocks).toMatchObject([
      { kind: 'review-request', opensAt: { day: '2026-11-15' }, dueAt: { day: '2026-12-10' }, state: 'running' },
    ]);
  });

  it('ends with the earlier of delivery and promise', () => {
    const order = { status: 'delivered', deliveredAt: day('2026-11-10'), deliverBy: day('2026-11-07') } as const;
    expect(amazonClocks(order)).toMatchObject([{ dueAt: { day: '2026-12-07' } }]);
  });

  it('says from when, before', () => {
    expect(amazonClocks({ status: 'delivered', deliveredAt: day('2026-11-20') })).toMatchObject([
      { opensAt: { day: '2026-11-25' }, state: 'ahead' },
    ]);
  });

  it.each<{ name: string; order: Partial<Order> }>([
    { name: 'is on its way', order: { status: 'shipped', deliverBy: day('2026-11-10') } },
    { name: 'was refunded', order: { status: 'refunded', deliveredAt: day('2026-11-10') } },
    {
      name: 'is asked back',
      order: { status: 'delivered', deliveredAt: day('2026-11-10'), returnRequestedAt: day('2026-09-01') },
    },
    { name: 'came too long ago', order: { status: 'delivered', deliveredAt: day('2026-10-20') } },
    { name: 'came on no known day', order: { status: 'delivered' } },
  ])('is silent on one that $name', ({ order }) => {
    expect(amazonClocks(order)).toEqual([]);
  });
});

describe('clocksOf a request on eBay', () => {
  const notice = (text: string, sentAt = instant(Date.parse('2026-11-19T10:15:00Z'))): Message => ({
    from: 'marketplace',
    text,
    sentAt,
  });
  const clocks = (...messages: Message[]) =>
    clocksOf({ conversation: ebay({ messages }), deadline: undefined, orders: [], now });

  it('gives three business days of the site, to the end of the last', () => {
    expect(clocks(notice('Der Käufer hat eine Rückgabe beantragt.'))).toMatchObject([
      {
        kind: 'return-request',
        orderId: '08-00000-53974',
        dueAt: { day: '2026-11-24', latestAt: Date.parse('2026-11-24T22:59:59.999Z') },
        isEstimated: true,
        state: 'running',
      },
    ]);
  });

  it('gives three days for a cancellation', () => {
    const [clock] = clocks(notice('The buyer requested to cancel this order.', instant(now - dayMs)));
    expect(clock).toMatchObject({ kind: 'cancellation', dueAt: { day: '2026-11-25' } });
  });

  it('takes the date that the notice prints', () => {
    const [clock] = clocks(notice('Der Käufer hat eine Rückgabe beantragt. Antworten Sie bis zum 26. November 2026.'));
    expect(clock).toMatchObject({ dueAt: { day: '2026-11-26' }, source: 'page', isEstimated: false });
  });

  it('is silent where the printed date cannot be read', () => {
    expect(clocks(notice('Der Käufer hat eine Rückgabe beantragt. Antworten Sie bis 26. Brumaire 12.'))).toEqual([]);
  });

  it('is a range where only the day of the notice is known and its zone is not', () => {
    const sentAt = {
      earliestAt: Date.parse('2026-11-18T10:00Z'),
      latestAt: Date.parse('2026-11-20T02:00Z'),
      precision: 'day',
    } as const;
    const [clock] = clocks(notice('Der Käufer hat eine Rückgabe beantragt.', sentAt));
    expect(clock?.dueAt.day).toBeUndefined();
    expect(clock?.dueAt.latestAt).toBe(Date.parse('2026-11-25T22:59:59.999Z'));
  });

  it('ends with the next notice, whatever it says', () => {
    expect(clocks(notice('Der Käufer hat eine Rückgabe beantragt.'), notice('Vielen Dank.'))).toEqual([]);
  });

  it("does not believe the buyer's or the seller's words, nor a notice without a time", () => {
    const text = 'The buyer requested a return.';
    expect(clocks({ ...notice(text), from: 'buyer' })).toEqual([]);
    expect(clocks({ ...notice(text), from: 'seller' })).toEqual([]);
    expect(clocks({ ...notice(text), from: 'unknown' })).toEqual([]);
    expect(clocks({ from: 'marketplace', text })).toEqual([]);
  });
});
