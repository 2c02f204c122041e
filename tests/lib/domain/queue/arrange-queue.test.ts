import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArrangedQueue, arrangeQueue, type QueueFacts } from '@/lib/domain/queue/arrange-queue';
import type { ConversationMark } from '@/lib/domain/queue/conversation-mark';
import type { Understood } from '@/lib/domain/queue/understood';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { hourMs, keyOf, noonAt } from '../../../support/conversations';
import { anyTimeRules, aWaiting, manyWaitings, officeRules, since } from '../../../support/queue';

/** Friday, in London. */
const fridayNoon = Date.parse('2026-11-20T12:00:00Z');
const fridayClose = Date.parse('2026-11-20T18:00:00Z');

function arrange(waitings: readonly Waiting[], facts: Partial<QueueFacts> = {}): ArrangedQueue {
  return arrangeQueue({ waitings, marks: [], rules: anyTimeRules, now: noonAt, ...facts });
}

function namesOf({ groups }: ArrangedQueue): Record<string, string[]> {
  return Object.fromEntries(groups.map(({ name, entries }) => [name, entries.map(({ waiting }) => waiting.key)]));
}

function orderOf(queue: ArrangedQueue): string[] {
  return queue.groups.flatMap(({ entries }) => entries.map(({ waiting }) => waiting.key));
}

const named = (name: string, overrides: Partial<Waiting> = {}) =>
  aWaiting({ key: keyOf(`amazon:${name}`), ...overrides });
const understood = (overrides: Partial<Understood> = {}): Understood => ({
  intents: [],
  needsPerson: [],
  isAngry: false,
  needsNoAnswer: false,
  messageCount: 1,
  ...overrides,
});

const shuffledWaitings = manyWaitings.chain((waitings) =>
  fc.tuple(fc.constant(waitings), fc.shuffledSubarray(waitings, { minLength: waitings.length })),
);

describe('arrangeQueue without working hours', () => {
  it('tells late ones, those due soon, and the rest', () => {
    const queue = arrange([
      named('later', { wait: since(noonAt - 2 * hourMs) }),
      named('late', { wait: since(noonAt - 25 * hourMs) }),
      named('soon', { wait: since(noonAt - 21 * hourMs) }),
    ]);
    expect(namesOf(queue)).toEqual({ late: ['amazon:late'], soon: ['amazon:soon'], later: ['amazon:later'] });
  });

  it('takes a range that may be over for soon, and for late only when its end has passed', () => {
    const queue = arrange([
      named('maybe', { wait: since(noonAt - 30 * hourMs, noonAt - 10 * hourMs) }),
      named('surely', { wait: since(noonAt - 50 * hourMs, noonAt - 25 * hourMs) }),
    ]);
    expect(namesOf(queue)).toEqual({ late: ['amazon:surely'], soon: ['amazon:maybe'] });
  });

  it('puts what has no time behind all whose time is known', () => {
    const unknown = named('unknown', {
      wait: { kind: 'unknown', reason: 'nothing-read' },
      hasClaim: true,
      understood: understood({ isAngry: true }),
    });
    expect(namesOf(arrange([unknown, named('known')]))).toEqual({ later: ['amazon:known', 'amazon:unknown'] });
  });

  it('leaves out where nothing waits any more', () => {
    expect(arrange([named('done', { wait: { kind: 'settled', reason: 'answered' } })]).groups).toEqual([]);
  });
});

describe('arrangeQueue with working hours', () => {
  const at = (waitings: readonly Waiting[], now = fridayNoon) => arrange(waitings, { rules: officeRules, now });

  it('brings what falls due at the weekend before the closing on Friday', () => {
    const queue = at([
      named('saturday', { wait: since(fridayNoon - 3 * hourMs) }),
      named('today', { wait: since(fridayNoon - 20 * hourMs) }),
    ]);
    expect(namesOf(queue)).toEqual({ 'before-close': ['amazon:today', 'amazon:saturday'] });
    expect(queue.groups[0]?.closesAt).toBe(fridayClose);
  });

  it('leaves for later what can be answered in the next working time', () => {
    const now = Date.parse('2026-11-18T12:00:00Z');
    expect(namesOf(at([named('tomorrow', { wait: since(now - hourMs) })], now))).toEqual({
      later: ['amazon:tomorrow'],
    });
  });

  it('speaks of the next working time while it is closed', () => {
    const sunday = Date.parse('2026-11-22T12:00:00Z');
    const queue = at([named('monday', { wait: since(sunday) })], sunday);
    expect(namesOf(queue)).toEqual({ 'before-close': ['amazon:monday'] });
    expect(queue.groups[0]?.closesAt).toBe(Date.parse('2026-11-23T18:00:00Z'));
  });

  it('goes by the earlier end of a range', () => {
    const range = named('range', { wait: since(fridayNoon - 20 * hourMs, fridayNoon + 60 * hourMs) });
    expect(namesOf(at([range]))).toEqual({ 'before-close': ['amazon:range'] });
  });
});

describe('the order inside a group', () => {
  const asked = { wait: since(noonAt - 2 * hourMs) };
  const rows: readonly [string, Partial<Waiting>, Partial<Waiting>][] = [
    ['less time left', { wait: since(noonAt - 4 * hourMs) }, asked],
    ['an angry buyer', { understood: understood({ isAngry: true }) }, {}],
    ['a message that needs a person', { understood: understood({ needsPerson: ['legal'] }) }, {}],
    ['a return', { hasClaim: true }, {}],
    [
      'the dearer order of two',
      { value: { amountMinor: 200, currency: 'EUR' } },
      { value: { amountMinor: 100, currency: 'EUR' } },
    ],
    ['an order whose worth is known', { value: { amountMinor: 1, currency: 'EUR' } }, {}],
  ];
  it.each(rows)('puts %s first', (_, first, second) => {
    const queue = arrange([named('a-second', { ...asked, ...second }), named('b-first', { ...asked, ...first })]);
    expect(orderOf(queue)).toEqual(['amazon:b-first', 'amazon:a-second']);
  });

  it('does not let the worth of an order outweigh an hour', () => {
    const dear = named('dear', {
      wait: since(noonAt - 2 * hourMs),
      value: { amountMinor: 9_000_000, currency: 'EUR' },
    });
    const cheap = named('cheap', { wait: since(noonAt - 3 * hourMs), value: { amountMinor: 1, currency: 'EUR' } });
    expect(orderOf(arrange([dear, cheap]))).toEqual(['amazon:cheap', 'amazon:dear']);
  });

  it.each([
    ['without', anyTimeRules],
    ['with', officeRules],
  ])('is the same in whatever order they come, %s working hours', (_, rules) => {
    fc.assert(
      fc.property(shuffledWaitings, ([waitings, shuffled]) => {
        expect(arrange(shuffled, { rules })).toEqual(arrange(waitings, { rules }));
      }),
      { numRuns: 200 },
    );
  });

  it('never changes between two because of a third', () => {
    fc.assert(
      fc.property(manyWaitings, fc.nat(), (waitings, place) => {
        const without = waitings.filter((_, index) => index !== place % Math.max(1, waitings.length));
        const kept = new Set<string>(without.map(({ key }) => key));
        expect(orderOf(arrange(waitings)).filter((key) => kept.has(key))).toEqual(orderOf(arrange(without)));
      }),
      { numRuns: 200 },
    );
  });

  it('loses and doubles nobody who waits', () => {
    fc.assert(
      fc.property(manyWaitings, (waitings) => {
        const open = waitings.filter(({ wait }) => wait.kind !== 'settled').map(({ key }) => key);
        expect(orderOf(arrange(waitings, { rules: officeRules })).toSorted()).toEqual(open.toSorted());
      }),
      { numRuns: 200 },
    );
  });
});

describe('a snoozed conversation', () => {
  const key = keyOf('amazon:one');
  const mark = (until: number, since = noonAt - hourMs): ConversationMark => ({
    key,
    snoozed: { since, until },
    changedAt: since,
  });

  it('is put aside until its time', () => {
    const marks = [mark(noonAt + 1)];
    expect(arrange([aWaiting()], { marks })).toMatchObject({ groups: [], snoozed: [{ waiting: { key } }] });
    expect(arrange([aWaiting()], { marks, now: noonAt + 1 })).toMatchObject({ snoozed: [] });
  });

  it('comes back when the buyer has written since', () => {
    const marks = [mark(noonAt + hourMs)];
    const queue = arrange([aWaiting({ lastBuyerAt: noonAt - 1 })], { marks });
    expect(queue.snoozed).toEqual([]);
    expect(orderOf(queue)).toEqual([key]);
  });

  it('carries its colour and tag wherever it stands', () => {
    const marks: ConversationMark[] = [{ key, colour: 'red', tag: 'Spare part', changedAt: noonAt }];
    expect(arrange([aWaiting()], { marks }).groups[0]?.entries[0]?.mark).toEqual(marks[0]);
  });
});
