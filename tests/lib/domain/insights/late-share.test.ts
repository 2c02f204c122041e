import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Between } from '@/lib/domain/insights/between';
import type { ConversationExchanges, Exchange } from '@/lib/domain/insights/exchange';
import { lateShare, lateShareCourse } from '@/lib/domain/insights/late-share';
import { receiptsOf } from '@/lib/domain/insights/receipt';
import { clearShops, dayMs, hourMs, now, replay, seenOf, shops } from './replay';

const numRuns = process.env.REPLYDOCK_SOAK ? 100_000 : 2_000;
const rules = { ebayTargetMs: 12 * hourMs, soonMs: 4 * hourMs };
const scope = { marketplace: 'amazon' } as const;
const days = fc.constantFrom(7, 30);

const exactly = (at: number) => ({ earliestAt: at, latestAt: at });
const ago = (ms: number) => exactly(now - ms);

function history(exchanges: readonly Exchange[], lastSeenAt = now): readonly ConversationExchanges[] {
  return [{ key: 'amazon:000-1', marketplace: 'amazon', exchanges: [...exchanges], lastSeenAt }];
}

function shareOf(exchanges: readonly Exchange[], { lastSeenAt = now, inDays = 7 } = {}) {
  return lateShare(receiptsOf(history(exchanges, lastSeenAt), scope, rules), { now, days: inDays });
}

function holds({ least, most }: Between, truth: number): boolean {
  return least <= truth && truth <= most;
}

const sure = (count: number): Between => ({ least: count, most: count });
const answeredAfter = (agoMs: number, afterMs: number): Exchange => ({
  received: ago(agoMs),
  fate: { kind: 'answered', ...exactly(now - agoMs + afterMs) },
});

describe('lateShare', () => {
  it('always holds the truth of a shop of which it saw a part', () => {
    fc.assert(
      fc.property(shops, days, (shop, inDays) => {
        const told = lateShare(receiptsOf(seenOf(shop), scope, rules), { now, days: inDays });
        const truth = replay(shop, inDays);
        expect(holds(told.messages, truth.messages)).toBe(true);
        expect(holds(told.late, truth.late)).toBe(true);
        expect(holds(told.neverAnswered, truth.neverAnswered)).toBe(true);
        expect(holds(told.answeredLate, truth.late - truth.neverAnswered)).toBe(true);
        expect(truth.messages === 0 || (told.share && holds(told.share, truth.late / truth.messages))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('is exact wherever everything was seen exactly', () => {
    fc.assert(
      fc.property(clearShops, days, (shop, inDays) => {
        const told = lateShare(receiptsOf(seenOf(shop), scope, rules), { now, days: inDays });
        const { late, messages, neverAnswered } = replay(shop, inDays);
        expect(told.messages).toEqual(sure(messages));
        expect(told.neverAnswered).toEqual(sure(neverAnswered));
        expect(told.share).toEqual(messages > 0 ? sure(late / messages) : undefined);
      }),
      { numRuns },
    );
  });

  it('never rises by one more answer in time', () => {
    fc.assert(
      fc.property(shops, days, fc.nat(), (shop, inDays, pick) => {
        const seen = seenOf(shop).flatMap((one) =>
          one.exchanges.map((exchange) => ({ ...one, exchanges: [exchange] })),
        );
        const answered = seen.map((one, index) =>
          index === pick % seen.length ? { ...one, exchanges: one.exchanges.map(answeredAtOnce) } : one,
        );
        const before = lateShare(receiptsOf(seen, scope, rules), { now, days: inDays }).share;
        const after = lateShare(receiptsOf(answered, scope, rules), { now, days: inDays }).share;
        if (!before || !after) return;
        expect(after.most).toBeLessThanOrEqual(before.most);
        expect(after.least).toBeLessThanOrEqual(before.least);
      }),
      { numRuns: numRuns / 4 },
    );
  });

  it.each([
    ['an answer after 24 h to the millisecond is in time', answeredAfter(2 * dayMs, dayMs), 0, sure(0)],
    ['a millisecond more is late', answeredAfter(2 * dayMs, dayMs + 1), 1, sure(0)],
    ['nobody answered for more than 24 h', { received: ago(dayMs + 1), fate: { kind: 'waiting' } }, 1, sure(1)],
  ] as const)('%s', (_name, exchange, late, neverAnswered) => {
    const told = shareOf([exchange]);
    expect(told).toMatchObject({ messages: sure(1), late: sure(late), neverAnswered, share: sure(late) });
  });

  it.each([
    ['still waits and is not due', { received: ago(dayMs), fate: { kind: 'waiting' } }],
    ['needs no response', { received: ago(3 * dayMs), fate: { kind: 'settled', reason: 'no-response-needed' } }],
    ['is older than the days', answeredAfter(7 * dayMs + 1, hourMs)],
  ] as const)('leaves out what %s', (_name, exchange) => {
    const told = shareOf([exchange]);
    expect(told.messages).toEqual(sure(0));
    expect(told.share).toBeUndefined();
  });

  it('counts each message of the buyer by its own time', () => {
    const answer = exactly(now - 2 * dayMs);
    const told = shareOf([
      { received: exactly(now - 3 * dayMs - hourMs), fate: { kind: 'answered', ...answer } },
      { received: exactly(now - 3 * dayMs + hourMs), fate: { kind: 'answered', ...answer } },
    ]);
    expect(told.share).toEqual(sure(0.5));
  });

  it.each([
    ['an answer elsewhere', { kind: 'settled', reason: 'answered-elsewhere' }],
    ['an answer without a time', { kind: 'answered-untimed' }],
    ['what the page calls answered', { kind: 'settled', reason: 'answered' }],
  ] as const)('counts %s and tells a range', (_name, fate) => {
    const told = shareOf([answeredAfter(5 * dayMs, hourMs), { received: ago(3 * dayMs), fate }]);
    expect(told).toMatchObject({ messages: sure(2), late: { least: 0, most: 1 }, share: { least: 0, most: 0.5 } });
  });

  it('takes an answer without a time as in time where it was seen in time', () => {
    const told = shareOf([{ received: ago(3 * dayMs), fate: { kind: 'answered-untimed' } }], {
      lastSeenAt: now - 3 * dayMs + hourMs,
    });
    expect(told.share).toEqual(sure(0));
  });

  it('does not take the seller’s word of an answer elsewhere for one in time', () => {
    const elsewhere = { received: ago(3 * dayMs), fate: { kind: 'settled', reason: 'answered-elsewhere' } } as const;
    expect(shareOf([elsewhere], { lastSeenAt: now - 3 * dayMs + hourMs }).share).toEqual({ least: 0, most: 1 });
  });

  it('does not call late what fell due where nobody looked', () => {
    const waiting = { received: ago(3 * dayMs), fate: { kind: 'waiting' } } as const;
    expect(shareOf([waiting], { lastSeenAt: now - 3 * dayMs + hourMs })).toMatchObject({ late: { least: 0, most: 1 } });
    expect(shareOf([waiting], { lastSeenAt: now }).late).toEqual(sure(1));
  });

  it('tells a range for what is known to the day', () => {
    const day = { earliestAt: now - 2 * dayMs, latestAt: now - dayMs - 1 };
    const told = shareOf([{ received: day, fate: { kind: 'answered', ...exactly(now - hourMs) } }]);
    expect(told.share).toEqual({ least: 0, most: 1 });
  });

  it('measures eBay by the seller’s own target', () => {
    const ebay = history([answeredAfter(2 * dayMs, 13 * hourMs), answeredAfter(2 * dayMs, 12 * hourMs)]).map((one) => ({
      ...one,
      marketplace: 'ebay' as const,
    }));
    expect(lateShare(receiptsOf(ebay, { marketplace: 'ebay' }, rules), { now, days: 7 }).share).toEqual(sure(0.5));
    expect(receiptsOf(ebay, scope, rules)).toEqual([]);
  });
});

describe('lateShareCourse', () => {
  it('always holds what the share was on each of the days', () => {
    fc.assert(
      fc.property(shops, (shop) => {
        const course = lateShareCourse(receiptsOf(seenOf(shop), scope, rules), { now, days: 5, from: now - 5 * dayMs });
        expect(course.map(({ at }) => at)).toEqual([5, 4, 3, 2, 1, 0].map((before) => now - before * dayMs));
        for (const { at, share } of course) {
          const { late, messages } = replay(shop, 5, at);
          expect(messages === 0 || (share && holds(share, late / messages))).toBe(true);
        }
      }),
      { numRuns: numRuns / 4 },
    );
  });
});

function answeredAtOnce(exchange: Exchange): Exchange {
  const received = exchange.received ?? ago(dayMs);
  return { received, fate: { kind: 'answered', ...exactly(Math.min(received.latestAt, now)) } };
}
