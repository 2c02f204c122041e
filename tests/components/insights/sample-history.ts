/** Invented histories for the insights: a shop of thirty days, and one of which little is sure. */
import type { InsightsFacts } from '@/components/insights/insights-page';
import type { ConversationExchanges, Exchange } from '@/lib/domain/insights/exchange';
import { dayMs, hourMs, now } from '../fakes/sample-facts';

const exactly = (at: number) => ({ earliestAt: at, latestAt: at });

export function answered(agoMs: number, waitMs: number): Exchange {
  return { received: exactly(now - agoMs), fate: { kind: 'answered', ...exactly(now - agoMs + waitMs) } };
}

export function waits(agoMs: number): Exchange {
  return { received: exactly(now - agoMs), fate: { kind: 'waiting' } };
}

export function conversation(
  number: number,
  exchanges: readonly Exchange[],
  rest: Partial<ConversationExchanges> = {},
): ConversationExchanges {
  return {
    key: `amazon:000-${number}`,
    marketplace: 'amazon',
    exchanges: [...exchanges],
    lastSeenAt: now,
    ...rest,
  };
}

/** Hours after which the messages of a week are answered, again and again. */
const waitsInHours = [0.4, 2, 6, 0.7, 14, 3, 9, 1.5, 21, 2.5, 0.2, 5, 3.3];

/** 94 messages in 30 days and as many before: 2 late, 4 wait, 1 without a time. */
export const fullFacts: InsightsFacts = {
  seenSince: Date.UTC(2026, 2, 3, 9),
  waitings: [],
  history: [
    ...Array.from({ length: 188 }, (_, index) => {
      const hours = index % 47 === 20 ? 31 : (waitsInHours[index % waitsInHours.length] ?? 1);
      return conversation(index, [answered((2 + index * 0.305) * dayMs, hours * hourMs)]);
    }),
    ...[23, 20, 15, 8].map((hours, index) => conversation(900 + index, [waits(hours * hourMs)])),
    conversation(910, [{ fate: { kind: 'waiting' } }]),
    conversation(920, [answered(5 * dayMs, 40 * 60_000)], {
      key: 'ebay:UK:000-1',
      marketplace: 'ebay',
      account: 'fernhold_goods',
    }),
  ],
};

/** Known to the day, answered elsewhere, not seen again. */
export const roughFacts: InsightsFacts = {
  seenSince: now - 12 * dayMs,
  waitings: [],
  history: [
    ...Array.from({ length: 20 }, (_, index) => conversation(index, [answered((2 + index) * dayMs, 3 * hourMs)])),
    ...Array.from({ length: 3 }, (_, index) =>
      conversation(100 + index, [
        { received: exactly(now - (3 + index) * dayMs), fate: { kind: 'settled', reason: 'answered-elsewhere' } },
      ]),
    ),
    ...Array.from({ length: 2 }, (_, index) =>
      conversation(200 + index, [waits(3 * dayMs)], { lastSeenAt: now - 2.8 * dayMs }),
    ),
    conversation(300, [
      { received: { earliestAt: now - 30 * hourMs, latestAt: now - 6 * hourMs }, fate: { kind: 'waiting' } },
    ]),
  ],
};

export const noFacts: InsightsFacts = { history: [], waitings: [] };
