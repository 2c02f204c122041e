import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultRetention,
  type KeepDays,
  messagesExpireAt,
  neverExpires,
  personalFactsExpireAt,
} from '@/lib/domain/customer/retention';
import { type Order, orderStatuses } from '@/lib/domain/order/order';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { aConversation } from '../../../support/conversations';
import { dayMs, noon } from '../conversation/builders';
import { order } from '../order/builders';

const at = (days: number): Moment => instant(noon + days * dayMs);
const daysUntil = (facts: Partial<Order>, keepNamesDays: KeepDays = 30, recordedAt = noon): number =>
  (personalFactsExpireAt(order(facts), { keepNamesDays }, recordedAt) - noon) / dayMs;

describe('personalFactsExpireAt', () => {
  it.each<[string, Partial<Order>, number]>([
    ['after delivery', { status: 'delivered', deliveredAt: at(2), deliverBy: at(9), orderedAt: at(-3) }, 32],
    [
      'after the promised day where delivery is unknown',
      { status: 'shipped', deliverBy: at(5), orderedAt: at(-3) },
      35,
    ],
    ['after a parcel’s longest way', { status: 'shipped', shipments: [{ shippedAt: at(1) }, {}] }, 61],
    ['after an order’s longest time', { orderedAt: at(0) }, 90],
    ['while it can be shipped', { status: 'unshipped', orderedAt: at(0), deliverBy: at(4) }, 90],
    ['soon where it is cancelled', { status: 'cancelled', orderedAt: at(-1), deliverBy: at(9) }, 29],
    ['after a return that was asked for', { status: 'delivered', deliveredAt: at(2), returnRequestedAt: at(20) }, 50],
    ['after it was recorded where no day is known', {}, 30],
    ['by no day that was misread', { deliveredAt: at(90_000), orderedAt: at(0) }, 90],
  ])('goes %s', (_, facts, expected) => {
    expect(daysUntil(facts)).toBe(expected);
  });

  it('counts from the end of a day of unknown hour', () => {
    const deliveredAt: Moment = { earliestAt: noon, latestAt: noon + dayMs, precision: 'day', day: '2026-07-05' };
    expect(daysUntil({ deliveredAt })).toBe(31);
  });

  it('keeps the address of a parcel underway for two weeks after the promised day, however little is to be kept', () => {
    expect(daysUntil({ status: 'shipped', deliverBy: at(5) }, 0)).toBe(19);
    expect(daysUntil({ status: 'delivered', deliveredAt: at(5) }, 0)).toBe(5);
  });

  it('follows the setting', () => {
    const facts = { deliveredAt: at(0) };
    expect(daysUntil(facts, 7)).toBe(7);
    expect(daysUntil(facts, 365)).toBe(365);
    expect(personalFactsExpireAt(order(facts), { keepNamesDays: 'not-at-all' }, noon)).toBe(0);
    expect(personalFactsExpireAt(order(facts), { keepNamesDays: 'for-ever' }, noon)).toBe(neverExpires);
    expect(daysUntil(facts, defaultRetention.keepNamesDays)).toBe(30);
  });

  const moment = fc.option(fc.integer({ min: -800, max: 100_000 }).map(at), { nil: undefined });
  const orders = fc
    .record({
      status: fc.constantFrom(...orderStatuses, undefined),
      orderedAt: moment,
      shipBy: moment,
      deliverBy: moment,
      deliveredAt: moment,
      returnRequestedAt: moment,
      shippedAt: moment,
    })
    .map(({ shippedAt, ...facts }) => {
      const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
      return order({ ...known, shipments: shippedAt ? [{ shippedAt }] : [] });
    });
  const days = fc.integer({ min: 0, max: 3650 });

  it('never goes before delivery and the set days', () => {
    fc.assert(
      fc.property(orders, days, fc.integer({ min: 0, max: 399 }), (one, keepNamesDays, delivered) => {
        const expiresAt = personalFactsExpireAt({ ...one, deliveredAt: at(delivered) }, { keepNamesDays }, noon);
        expect(expiresAt).toBeGreaterThanOrEqual(noon + (delivered + keepNamesDays) * dayMs);
      }),
    );
  });

  it('always goes at last', () => {
    fc.assert(
      fc.property(orders, days, (one, keepNamesDays) => {
        const longest = (400 + 60 + 14 + keepNamesDays) * dayMs;
        expect(personalFactsExpireAt(one, { keepNamesDays }, noon)).toBeLessThanOrEqual(noon + longest);
      }),
    );
  });

  it('never goes sooner for a longer setting', () => {
    fc.assert(
      fc.property(orders, days, days, (one, some, more) => {
        const shorter = personalFactsExpireAt(one, { keepNamesDays: Math.min(some, more) }, noon);
        const longer = personalFactsExpireAt(one, { keepNamesDays: Math.max(some, more) }, noon);
        expect(shorter).toBeLessThanOrEqual(longer);
      }),
    );
  });
});

describe('messagesExpireAt', () => {
  const message = (days: number) => ({ from: 'buyer' as const, text: 'Hello?', sentAt: at(days) });
  const untimed = { from: 'buyer' as const, text: 'Hello?' };

  it.each([
    ['after the last message', { messages: [message(-9), message(-4)] }, 56],
    ['after the last update where one is told', { messages: [untimed], updatedAt: at(-2) }, 58],
    ['after the recording where a message has no time', { messages: [message(-9), untimed] }, 60],
    ['after the recording where nothing has a time', { messages: [] }, 60],
    ['by no message from the future', { messages: [message(900)] }, 60],
  ])('goes %s', (_, facts, expected) => {
    const expiresAt = messagesExpireAt(aConversation(facts), defaultRetention, noon);
    expect((expiresAt - noon) / dayMs).toBe(expected);
  });

  it('follows the setting', () => {
    const conversation = aConversation({ messages: [message(0)] });
    expect(messagesExpireAt(conversation, { keepMessagesDays: 3 }, noon)).toBe(noon + 3 * dayMs);
    expect(messagesExpireAt(conversation, { keepMessagesDays: 'not-at-all' }, noon)).toBe(0);
    expect(messagesExpireAt(conversation, { keepMessagesDays: 'for-ever' }, noon)).toBe(neverExpires);
  });
});
