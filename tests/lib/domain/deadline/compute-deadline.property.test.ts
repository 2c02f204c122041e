/** Random histories against an independent reckoning that knows the truth which the page shows only in part. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import { computeDeadline } from '@/lib/domain/deadline/compute-deadline';
import type { DeadlineRules } from '@/lib/domain/deadline/deadline';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { conversation, dayMs, hourMs, message, minuteMs, noon } from '../conversation/builders';
import { afterWorkingMinutes } from '../working-hours/brute-clock';
import { randomHours, randomInstant } from '../working-hours/builders';

const soak = process.env.REPLYDOCK_SOAK !== undefined;
const seed = 20261122;
const shopHistories = { numRuns: soak ? 100_000 : 150, seed };
const rules: DeadlineRules = { ebayTargetMs: 30 * hourMs, soonMs: 4 * hourMs };

type Shown = 'exact' | 'minute' | 'two-zones' | 'day' | 'no-time';

/** One message as it truly was, and what of it the page shows. */
interface TrueMessage {
  readonly from: 'buyer' | 'seller' | 'marketplace';
  readonly isAutomatic: boolean;
  readonly afterMs: number;
  readonly shown: Shown;
  readonly isAuthorShown: boolean;
}

const trueMessage: fc.Arbitrary<TrueMessage> = fc.record({
  from: fc.constantFrom('buyer', 'buyer', 'seller', 'seller', 'marketplace'),
  isAutomatic: fc.boolean(),
  afterMs: fc.oneof(fc.integer({ min: 0, max: minuteMs }), fc.integer({ min: 0, max: 3 * dayMs })),
  shown: fc.constantFrom<Shown>('exact', 'minute', 'two-zones', 'day', 'no-time'),
  isAuthorShown: fc.integer({ min: 0, max: 6 }).map((die) => die > 0),
});

interface TimedMessage extends TrueMessage {
  readonly at: number;
}

function timed(history: readonly TrueMessage[]): TimedMessage[] {
  let at = noon;
  return history.map((message) => {
    at += message.afterMs;
    return { ...message, at };
  });
}

function momentShown({ at, shown }: TimedMessage): Moment | undefined {
  if (shown === 'no-time') return undefined;
  if (shown === 'exact') return instant(at);
  const minute = Math.floor(at / minuteMs) * minuteMs;
  if (shown === 'minute') return instant(minute, 'minute');
  if (shown === 'two-zones') return { earliestAt: minute - 9 * hourMs, latestAt: minute, precision: 'minute' };
  const midnight = Math.floor(at / dayMs) * dayMs;
  return { earliestAt: midnight, latestAt: midnight + dayMs - 1, precision: 'day' };
}

function asRead(message: TimedMessage, index: number): Message {
  const sentAt = momentShown(message);
  return {
    from: message.isAuthorShown ? message.from : 'unknown',
    text: `message ${index}`,
    ...(message.isAutomatic && { isAutomatic: true }),
    ...(sentAt && { sentAt }),
  };
}

/** The truth, by brute force: walk through time and keep the oldest unanswered buyer message. */
function trueStart(history: readonly TimedMessage[]): number | undefined {
  let waitingSince: number | undefined;
  for (const { from, isAutomatic, at } of history) {
    if (from === 'buyer' && waitingSince === undefined) waitingSince = at;
    if (from === 'seller' && !isAutomatic) waitingSince = undefined;
  }
  return waitingSince;
}

function asConversation(history: readonly TimedMessage[], marketplace: Conversation['marketplace']): Conversation {
  return conversation({ marketplace, messages: history.map(asRead) });
}

/** Authors that are not shown belong to no machine: a machine is known for one. */
const histories = fc
  .array(trueMessage, { maxLength: 9 })
  .map((history) => timed(history.map((each) => (each.isAuthorShown ? each : { ...each, isAutomatic: false }))));
const marketplaces = fc.constantFrom<Conversation['marketplace'][]>('amazon', 'ebay');

describe('computeDeadline', () => {
  it('never tells another deadline than the true one', () => {
    const told = { due: 0, settled: 0, unknown: 0 };
    fc.assert(
      fc.property(histories, marketplaces, (history, marketplace) => {
        const start = trueStart(history);
        const limitMs = marketplace === 'amazon' ? dayMs : rules.ebayTargetMs;
        const deadline = computeDeadline(asConversation(history, marketplace), rules);
        told[deadline.kind] += 1;
        if (deadline.kind === 'due') {
          expect(start).toBeDefined();
          expect(deadline.dueEarliestAt).toBeLessThanOrEqual((start ?? 0) + limitMs);
          expect(deadline.dueLatestAt + minuteMs).toBeGreaterThan((start ?? 0) + limitMs);
        }
        if (deadline.kind === 'settled') expect(start).toBeUndefined();
      }),
      { numRuns: 4000 },
    );
    expect(told.due).toBeGreaterThan(500);
    expect(told.settled).toBeGreaterThan(500);
  });

  it('always tells the exact deadline of a history that is fully shown', () => {
    const shown = fc
      .array(trueMessage, { minLength: 1, maxLength: 9 })
      .map((history) => timed(history.map((each) => ({ ...each, shown: 'exact' as const, isAuthorShown: true }))));
    fc.assert(
      fc.property(shown, (history) => {
        const start = trueStart(history);
        const deadline = computeDeadline(asConversation(history, 'amazon'), rules);
        expect(deadline.kind).toBe(start === undefined ? 'settled' : 'due');
        if (deadline.kind === 'due')
          expect([deadline.dueEarliestAt - dayMs, deadline.dueLatestAt - dayMs]).toEqual([start, start]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never moved by a later buyer message', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 9 * dayMs }), (history, afterMs) => {
        const before = computeDeadline(asConversation(history, 'amazon'), rules);
        fc.pre(before.kind === 'due');
        const last = history.at(-1)?.at ?? noon;
        const later: TimedMessage = {
          from: 'buyer',
          isAutomatic: false,
          afterMs,
          at: last + afterMs,
          shown: 'exact',
          isAuthorShown: true,
        };
        const after = computeDeadline(asConversation([...history, later], 'amazon'), rules);
        expect(after).toMatchObject({ kind: 'due', dueEarliestAt: before.dueEarliestAt });
        // A range may shrink: the later message bounds one that was shown without a time.
        if (after.kind === 'due') expect(after.dueLatestAt).toBeLessThanOrEqual(before.dueLatestAt);
      }),
      { numRuns: 2000 },
    );
  });

  it('never says answered without a seller’s own message, and never negative', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const deadline = computeDeadline(asConversation(history, 'amazon'), rules);
        if (deadline.kind !== 'settled' || deadline.reason !== 'answered') return;
        expect(history.some(({ from, isAutomatic }) => from === 'seller' && !isAutomatic)).toBe(true);
        expect(deadline.answeredAfterMs ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never moved by a later buyer message, nor by one after what was settled', () => {
    const settledAs = fc.constantFrom<Message['settled'][]>(
      'no-response-needed',
      'resolved',
      'answered',
      'answered-elsewhere',
    );
    fc.assert(
      fc.property(
        histories,
        settledAs,
        fc.array(fc.integer({ min: 1, max: 3 * dayMs }), { minLength: 1, maxLength: 4 }),
        (history, settled, steps) => {
          const last = history.at(-1)?.at ?? noon;
          const old = asConversation(history, 'amazon').messages;
          const ended = [...old, message('buyer', last, { ...(settled && { settled }) })];
          let at = last;
          const later = steps.map((step) => {
            at += step;
            return message('buyer', at);
          });
          const firstOne = later[0]?.sentAt?.earliestAt ?? 0;
          const before = computeDeadline(conversation({ messages: ended }), rules);
          expect(before.kind).not.toBe('due');
          for (let count = 1; count <= later.length; count++) {
            const after = computeDeadline(conversation({ messages: [...ended, ...later.slice(0, count)] }), rules);
            if (after.kind !== 'due') expect(after).toEqual({ kind: 'unknown', reason: 'no-message-time' });
            else expect(after).toMatchObject({ dueEarliestAt: firstOne + dayMs, dueLatestAt: firstOne + dayMs });
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it(
    `always equals the hours as a clock shows them where eBay counts these, ${shopHistories.numRuns} histories, seed ${seed}`,
    () => {
      let reached = 0;
      fc.assert(
        fc.property(
          randomHours,
          randomInstant,
          fc.integer({ min: 1, max: 12 }),
          fc.nat(600),
          (workingHours, at, targetHours, width) => {
            const shop: DeadlineRules = {
              ebayTargetMs: targetHours * hourMs,
              soonMs: 0,
              workingHours,
              ebayCountsWorkingHours: true,
            };
            const until = at + 3 * dayMs;
            const expected = [at, at + width * minuteMs].map((start) =>
              afterWorkingMinutes(workingHours, start, targetHours * 60, until),
            );
            const sentAt: Moment = { earliestAt: at, latestAt: at + width * minuteMs, precision: 'minute' };
            const messages = [message('buyer', undefined, { sentAt })];
            const [earliest, latest] = expected;
            fc.pre(earliest !== undefined && latest !== undefined);
            reached += 1;
            expect(computeDeadline(conversation({ marketplace: 'ebay', messages }), shop)).toMatchObject({
              dueEarliestAt: earliest,
              dueLatestAt: latest,
            });
            expect(computeDeadline(conversation({ marketplace: 'amazon', messages }), shop)).toMatchObject({
              dueEarliestAt: at + dayMs,
            });
          },
        ),
        shopHistories,
      );
      expect(reached).toBeGreaterThanOrEqual(shopHistories.numRuns);
    },
    soak ? 7_200_000 : 60_000,
  );

  it('never ends before it begins, however little is worked', () => {
    fc.assert(
      fc.property(
        randomHours,
        randomInstant,
        fc.integer({ min: 1, max: 720 }),
        fc.nat(400 * dayMs),
        (workingHours, at, targetHours, width) => {
          const shop: DeadlineRules = {
            ebayTargetMs: targetHours * hourMs,
            soonMs: 0,
            workingHours,
            ebayCountsWorkingHours: true,
          };
          const sentAt: Moment = { earliestAt: at, latestAt: at + width, precision: 'minute' };
          const told = computeDeadline(
            conversation({ marketplace: 'ebay', messages: [message('buyer', undefined, { sentAt })] }),
            shop,
          );
          if (told.kind !== 'due') throw new Error('Nothing is due');
          expect(told.dueLatestAt).toBeGreaterThanOrEqual(told.dueEarliestAt);
          expect(told.dueEarliestAt).toBeGreaterThanOrEqual(at);
        },
      ),
      { numRuns: 300, seed },
    );
  });
});
