import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksOf } from '@/lib/domain/clocks/clocks-of';
import { authors, type Message } from '@/lib/domain/conversation/conversation';
import { type Order, orderStatuses } from '@/lib/domain/order/order';
import { instant, isExact, type Moment } from '@/lib/domain/time/moment';
import { amazon, amazonOrder, dayMs, due, ebay, hourMs, now } from './facts';

const at = fc.integer({ min: now - 60 * dayMs, max: now + 5 * dayMs });
const moment: fc.Arbitrary<Moment> = fc.oneof(
  at.map((ms) => instant(ms)),
  at.map((ms) => {
    const start = Math.floor(ms / dayMs) * dayMs;
    const day = new Date(start).toISOString().slice(0, 10);
    return { earliestAt: start, latestAt: start + dayMs - 1, precision: 'day', day } as const;
  }),
  fc
    .tuple(at, fc.integer({ min: 1, max: 40 * hourMs }))
    .map(([ms, width]) => ({ earliestAt: ms, latestAt: ms + width, precision: 'day' }) as const),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const site = fc.constantFrom('US', 'UK', 'DE', 'JP', 'AU', 'XX');

function told<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> };
function told(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}

const order: fc.Arbitrary<Order> = fc
  .record({
    site,
    status: maybe(fc.constantFrom(...orderStatuses)),
    deliverBy: maybe(moment),
    deliveredAt: maybe(moment),
    returnRequestedAt: maybe(moment),
    returnClosedAt: maybe(moment),
  })
  .map((facts) => amazonOrder(told(facts)));

const texts = ['The buyer opened a return request.', "The buyer reported that they haven't received it.", 'Hello'];
const message: fc.Arbitrary<Message> = fc
  .record({ from: fc.constantFrom(...authors), sentAt: maybe(moment), text: fc.constantFrom(...texts) })
  .map(({ from, text, sentAt }) => ({ from, text, ...(sentAt && { sentAt }) }));

const facts = fc
  .record({
    orders: fc.array(order, { maxLength: 3 }),
    messages: fc.array(message, { maxLength: 5 }),
    site,
    start: at,
    isEbay: fc.boolean(),
  })
  .map(({ orders, messages, site: where, start, isEbay }) => ({
    conversation: (isEbay ? ebay : amazon)({ messages, site: where }),
    deadline: due(start, isEbay ? 'own-target' : 'amazon-rule'),
    orders,
    now,
  }));

describe('clocksOf', () => {
  it('never shows a clock whose start nobody has told of', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const clock of clocksOf(given)) {
          const starts = [
            ...given.orders.flatMap(({ returnRequestedAt, deliveredAt, deliverBy }) => [
              returnRequestedAt,
              deliveredAt,
              deliverBy,
            ]),
            ...given.conversation.messages.map(({ sentAt }) => sentAt),
          ].map((each) => each?.earliestAt);
          const { deadline } = given;
          if (clock.kind === 'claim-filing')
            starts.push(deadline.kind === 'due' ? deadline.startsEarliestAt : undefined);
          expect(starts).toContain(clock.startedAt.earliestAt);
          expect(clock.startedAt.earliestAt).toBeLessThanOrEqual(now);
        }
      }),
    );
  });

  it('shows nothing at all where no time is told', () => {
    fc.assert(
      fc.property(facts, ({ conversation, orders }) => {
        const messages = conversation.messages.map(({ from, text }) => ({ from, text }));
        const untold = orders.map(({ status }) => amazonOrder(told({ status })));
        const given = { conversation: { ...conversation, messages }, deadline: undefined, orders: untold, now };
        expect(clocksOf(given)).toEqual([]);
      }),
    );
  });

  it('never tells an exact minute where only a day is known', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { startedAt, dueAt } of clocksOf(given)) {
          if (!isExact(startedAt)) expect(dueAt.latestAt - dueAt.earliestAt).toBeGreaterThan(0);
          expect(dueAt.latestAt).toBeGreaterThanOrEqual(dueAt.earliestAt);
        }
      }),
    );
  });

  it('always calls an estimate what the page does not print', () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { isEstimated, source } of clocksOf(given)) expect(isEstimated).toBe(source === 'computed');
      }),
    );
  });

  it('is always silent once the order is refunded or cancelled', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom('refunded', 'cancelled'), (given, status) => {
        const id = given.conversation.orderIds[0] ?? '';
        const ended = amazonOrder({
          marketplace: given.conversation.marketplace,
          orderId: id,
          status,
          returnRequestedAt: instant(now - hourMs),
        });
        expect(clocksOf({ ...given, orders: [ended] })).toEqual([]);
      }),
    );
  });
});
