import { describe, expect, it } from 'vitest';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { ConversationExchanges, Exchange } from '@/lib/domain/insights/exchange';
import { queueForecast } from '@/lib/domain/insights/queue-forecast';
import { scopesOf } from '@/lib/domain/insights/scope';
import { withWaitings } from '@/lib/domain/insights/with-waitings';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { dayMs, hourMs, now } from './replay';

const exactly = (at: number) => ({ earliestAt: at, latestAt: at });
const zone = 'Europe/Berlin';

const answered: Exchange = {
  received: exactly(now - 3 * dayMs),
  fate: { kind: 'answered', ...exactly(now - 3 * dayMs + hourMs) },
};
const waits: Exchange = { received: exactly(now - 10 * hourMs), fate: { kind: 'waiting' } };

function conversation(rest: Partial<ConversationExchanges>): ConversationExchanges {
  return { key: 'amazon:000-1', marketplace: 'amazon', exchanges: [answered], lastSeenAt: now, ...rest };
}

function waiting(rest: Partial<Waiting> = {}): Waiting {
  return {
    key: conversationKeySchema.parse('amazon:000-9'),
    marketplace: 'amazon',
    orderIds: [],
    wait: { kind: 'waiting', startsEarliestAt: now - 12 * hourMs, startsLatestAt: now - 11 * hourMs },
    hasClaim: false,
    lastSeenAt: now,
    ...rest,
  };
}

describe('queueForecast', () => {
  const ask = { settings: defaultSettings, waitings: [], now, zone };

  it('tells what the waiting ones cost until tomorrow morning', () => {
    const history = [conversation({ exchanges: [answered, waits] })];
    expect(queueForecast({ ...ask, history })?.forecast).toMatchObject({
      from: { least: 0, most: 0 },
      to: { least: 0.5, most: 0.5 },
      days: 30,
    });
  });

  it('is silent where nothing waits', () => {
    expect(queueForecast({ ...ask, history: [conversation({})] })).toBeUndefined();
    expect(queueForecast({ ...ask, history: [] })).toBeUndefined();
  });

  it('never mixes accounts: it tells of the one that it is worst for', () => {
    const history = [
      conversation({ key: 'amazon:000-1', account: 'A1', exchanges: [answered, answered, waits] }),
      conversation({ key: 'amazon:000-2', account: 'A2', exchanges: [answered, waits] }),
    ];
    const told = queueForecast({ ...ask, history });
    expect(told?.scope).toEqual({ marketplace: 'amazon', account: 'A2' });
    expect(told?.forecast.to).toEqual({ least: 0.5, most: 0.5 });
  });

  it('counts whoever waits in a conversation that was never opened', () => {
    const told = queueForecast({ ...ask, history: [conversation({})], waitings: [waiting()] });
    expect(told?.forecast.fallsDue).toEqual({ least: 1, most: 1 });
    expect(told?.forecast.to).toEqual({ least: 0.5, most: 0.5 });
  });

  it('speaks of eBay only where nothing of Amazon waits', () => {
    const ebay = conversation({ key: 'ebay:UK:1', marketplace: 'ebay', exchanges: [waits] });
    const amazon = conversation({ exchanges: [answered, waits] });
    expect(queueForecast({ ...ask, history: [ebay, amazon] })?.scope.marketplace).toBe('amazon');
    expect(queueForecast({ ...ask, history: [ebay, conversation({})] })?.scope.marketplace).toBe('ebay');
  });
});

describe('withWaitings', () => {
  it('adds nobody twice', () => {
    const history = [conversation({ key: 'amazon:000-9', exchanges: [waits] })];
    expect(withWaitings(history, [waiting()])).toEqual(history);
  });

  it('leaves out what only shows what has just been done with', () => {
    expect(withWaitings([], [waiting({ wait: { kind: 'settled', reason: 'answered' } })])).toEqual([]);
  });

  it('knows when a message came by the date that Amazon prints for its answer', () => {
    const printed = { kind: 'waiting', printedEarliestAt: now, printedLatestAt: now } as const;
    expect(withWaitings([], [waiting({ wait: printed })])[0]?.exchanges).toEqual([
      { received: exactly(now - dayMs), fate: { kind: 'waiting' } },
    ]);
  });
});

describe('scopesOf', () => {
  it('offers the parts of a marketplace where there are several', () => {
    const places = [
      conversation({ account: 'A2', site: 'DE' }),
      conversation({ account: 'A1', site: 'US' }),
      conversation({}),
      conversation({ marketplace: 'ebay', account: 'fernhold_goods' }),
    ];
    expect(scopesOf(places)).toEqual([
      { marketplace: 'amazon' },
      { marketplace: 'amazon', account: 'A1', site: 'US' },
      { marketplace: 'amazon', account: 'A2', site: 'DE' },
      { marketplace: 'ebay' },
    ]);
  });
});
