import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '@/lib/domain/insights/exchange';
import { gapsIn } from '@/lib/domain/insights/gaps';
import { lateShare } from '@/lib/domain/insights/late-share';
import { receiptsOf } from '@/lib/domain/insights/receipt';
import { responseTimes, waitBars } from '@/lib/domain/insights/response-times';
import { clearShops, dayMs, hourMs, now, seenOf } from './replay';

const rules = { ebayTargetMs: 12 * hourMs, soonMs: 4 * hourMs };
const scope = { marketplace: 'amazon' } as const;
const exactly = (at: number) => ({ earliestAt: at, latestAt: at });
const within = { now, days: 30 };

function receipts(exchanges: readonly Exchange[], lastSeenAt = now) {
  return receiptsOf(
    [{ key: 'amazon:000-1', marketplace: 'amazon', exchanges: [...exchanges], lastSeenAt }],
    scope,
    rules,
  );
}

function answeredAfter(waitMs: number): Exchange {
  const at = now - 3 * dayMs;
  return { received: exactly(at), fate: { kind: 'answered', ...exactly(at + waitMs) } };
}

describe('responseTimes', () => {
  it('averages what is exact and counts what is not', () => {
    const told = responseTimes(
      receipts([
        answeredAfter(hourMs),
        answeredAfter(3 * hourMs),
        { received: exactly(now - 2 * dayMs), fate: { kind: 'answered-untimed' } },
      ]),
      within,
    );
    expect(told).toMatchObject({ averageMs: 2 * hourMs, timed: 2, untimed: 1, inNoBar: 1 });
  });

  it('has no average where no answer is timed', () => {
    const told = responseTimes(receipts([{ received: exactly(now - 2 * dayMs), fate: { kind: 'waiting' } }]), within);
    expect(told.averageMs).toBeUndefined();
    expect(told).toMatchObject({ timed: 0, untimed: 0, bars: { 'over-24': 1 } });
  });

  it.each([
    [59, 'under-1'],
    [60, 'to-4'],
    [240, 'to-12'],
    [720, 'to-24'],
    [1440, 'to-24'],
    [1441, 'over-24'],
  ] as const)('puts an answer after %i min into one bar', (minutes, bar) => {
    const { bars } = responseTimes(receipts([answeredAfter(minutes * 60_000)]), within);
    expect(waitBars.filter((one) => bars[one] === 1)).toEqual([bar]);
  });

  it('puts a wait that may lie in two bars in none', () => {
    const received = { earliestAt: now - 3 * dayMs, latestAt: now - 3 * dayMs + 2 * hourMs };
    const told = responseTimes(
      receipts([{ received, fate: { kind: 'answered', ...exactly(now - 2.8 * dayMs) } }]),
      within,
    );
    expect(told).toMatchObject({ inNoBar: 1, timed: 0, untimed: 1 });
  });

  it('always puts every message that surely counts into exactly one bar, late ones into the last', () => {
    fc.assert(
      fc.property(clearShops, (shop) => {
        const seen = receiptsOf(seenOf(shop), scope, rules);
        const { bars, inNoBar } = responseTimes(seen, within);
        const { messages, late } = lateShare(seen, within);
        expect(waitBars.reduce((sum, bar) => sum + bars[bar], 0)).toBe(messages.least);
        expect(bars['over-24']).toBe(late.least);
        expect(inNoBar).toBe(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('gapsIn', () => {
  it('tells what was answered elsewhere, not seen again, and not decided', () => {
    const told = [
      ...receipts([{ received: exactly(now - 3 * dayMs), fate: { kind: 'settled', reason: 'answered-elsewhere' } }]),
      ...receipts([{ received: exactly(now - 3 * dayMs), fate: { kind: 'waiting' } }], now - 2.5 * dayMs),
      ...receipts([{ received: exactly(now - hourMs), fate: { kind: 'waiting' } }]),
    ];
    expect(gapsIn(told, within)).toEqual({
      elsewhere: 1,
      notSeenAgain: 1,
      notSeenSince: now - 2.5 * dayMs,
      undecided: 1,
    });
  });

  it('tells nothing where everything was seen', () => {
    expect(gapsIn(receipts([answeredAfter(hourMs)]), within)).toEqual({ elsewhere: 0, notSeenAgain: 0, undecided: 0 });
  });
});
