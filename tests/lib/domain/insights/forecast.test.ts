import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversationExchanges, Exchange } from '@/lib/domain/insights/exchange';
import { forecast, forecastCourse } from '@/lib/domain/insights/forecast';
import { lateShare } from '@/lib/domain/insights/late-share';
import { receiptsOf } from '@/lib/domain/insights/receipt';
import { dayMs, hourMs, now, replay, type ShopConversation, seenOf, shops } from './replay';

const numRuns = process.env.REPLYDOCK_SOAK ? 100_000 : 1_000;
const rules = { ebayTargetMs: 12 * hourMs, soonMs: 4 * hourMs };
const scope = { marketplace: 'amazon' } as const;
const until = now + 18 * hourMs;
const ask = { marketplace: 'amazon', now, until, days: 7 } as const;

const exactly = (at: number) => ({ earliestAt: at, latestAt: at });
const waits = (agoMs: number): Exchange => ({ received: exactly(now - agoMs), fate: { kind: 'waiting' } });
const answered = (agoMs: number): Exchange => ({
  received: exactly(now - agoMs),
  fate: { kind: 'answered', ...exactly(now - agoMs + hourMs) },
});

function receipts(exchanges: readonly Exchange[], lastSeenAt = now) {
  const one: ConversationExchanges = {
    key: 'amazon:000-1',
    marketplace: 'amazon',
    exchanges: [...exchanges],
    lastSeenAt,
  };
  return receiptsOf([one], scope, rules);
}

/** What is asked: whoever waited when it was last seen, and is not late yet, waits on. */
function unanswered(shop: readonly ShopConversation[]): readonly ShopConversation[] {
  return shop.map((one) => {
    const isOpen = one.events.some(({ at, what }) => what === 'buyer' && at <= one.seenAt && at >= now - dayMs);
    return isOpen ? { ...one, events: one.events.filter(({ at }) => at <= one.seenAt) } : one;
  });
}

describe('forecast', () => {
  it('always holds what the share becomes if nothing is answered', () => {
    fc.assert(
      fc.property(shops, fc.integer({ min: 0, max: 4 * dayMs }), (shop, aheadMs) => {
        const still = unanswered(shop);
        const told = forecast(receiptsOf(seenOf(still), scope, rules), { ...ask, until: now + aheadMs });
        const { late, messages } = replay(still, 7, now + aheadMs);
        if (messages === 0) return;
        expect(told.to?.least).toBeLessThanOrEqual(late / messages);
        expect(told.to?.most).toBeGreaterThanOrEqual(late / messages);
      }),
      { numRuns },
    );
  });

  it('begins with the share of now', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        const seen = receiptsOf(seenOf(shop), scope, rules);
        expect(forecast(seen, ask).from).toEqual(lateShare(seen, { now, days: 7 }).share);
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it('lets what waits become late when it is due', () => {
    const told = forecast(receipts([...[50, 60, 70].map((ago) => answered(ago * hourMs)), waits(10 * hourMs)]), ask);
    expect(told).toMatchObject({
      from: { least: 0, most: 0 },
      to: { least: 0.25, most: 0.25 },
      fallsDue: { least: 1, most: 1 },
      unknownTimes: 0,
    });
  });

  it('lets old messages leave as the days move along', () => {
    const told = forecast(receipts([answered(7 * dayMs - hourMs), waits(30 * hourMs)]), ask);
    expect(told.from).toEqual({ least: 0.5, most: 0.5 });
    expect(told.to).toEqual({ least: 1, most: 1 });
  });

  it('does not count as due what is not late at that very instant', () => {
    const atTheLast = waits(dayMs - (until - now));
    expect(forecast(receipts([atTheLast]), ask).fallsDue).toEqual({ least: 0, most: 0 });
    expect(forecast(receipts([atTheLast]), ask).to).toBeUndefined();
  });

  it('tells a range where a message is known to the day, and counts times that are not known', () => {
    const day = { earliestAt: now - 20 * hourMs, latestAt: now + 3 * hourMs };
    const told = forecast(
      receipts([answered(50 * hourMs), { received: day, fate: { kind: 'waiting' } }, { fate: { kind: 'waiting' } }]),
      ask,
    );
    expect(told.fallsDue).toEqual({ least: 0, most: 1 });
    expect(told.unknownTimes).toBe(1);
    expect(told.to).toEqual({ least: 0, most: 2 / 3 });
  });
});

describe('forecastCourse', () => {
  it('steps up when a message falls due, and ends where the forecast does', () => {
    const seen = receipts([answered(50 * hourMs), waits(dayMs - 90 * 60_000)]);
    const course = forecastCourse(seen, ask);
    expect(course[0]).toEqual({ at: now, share: { least: 0, most: 0 } });
    expect(course.find(({ share }) => share?.most === 0.5)?.at).toBe(now + 90 * 60_000 + 1);
    expect(course.at(-1)).toEqual({ at: until, share: forecast(seen, ask).to });
  });

  it('always goes forwards, in at most a few hundred points', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 2 * dayMs }), { maxLength: 400 }),
        fc.integer({ min: 1, max: 90 * dayMs }),
        (agos, aheadMs) => {
          const at = forecastCourse(receipts(agos.map(waits)), { ...ask, until: now + aheadMs }).map((one) => one.at);
          expect(at.length).toBeLessThanOrEqual(202);
          expect(at.every((one, index) => one > (at[index - 1] ?? 0))).toBe(true);
          expect(at.at(-1)).toBe(now + aheadMs);
        },
      ),
      { numRuns: 30 },
    );
  });
});
