/** Random hours, zones and weeks against a reckoning that walks through them minute by minute. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addWorkingMs,
  isOpenAt,
  nextClosing,
  nextOpening,
  openSpans,
  workingMs,
} from '@/lib/domain/working-hours/working-time';
import { minuteMs } from '../conversation/builders';
import { afterWorkingMinutes, isWorkingMinute } from './brute-clock';
import { randomHours, randomInstant } from './builders';

const soak = process.env.REPLYDOCK_SOAK !== undefined;
const seed = 20261122;
const histories = { numRuns: soak ? 100_000 : 200, seed };
const minutes = fc.integer({ min: 1, max: 36 * 60 });

describe(`working time, ${histories.numRuns} histories, seed ${seed}`, { timeout: soak ? 7_200_000 : 120_000 }, () => {
  it('is always what the clocks show, minute by minute', () => {
    let opened = 0;
    fc.assert(
      fc.property(randomHours, randomInstant, minutes, (hours, from, length) => {
        const to = from + length * minuteMs;
        const spans = openSpans(hours, from, to);
        for (let at = from, index = 0; at < to; at += minuteMs) {
          while ((spans[index]?.endsAt ?? to) <= at) index += 1;
          const span = spans[index];
          const isTold = span !== undefined && span.startsAt <= at;
          if (isTold !== isWorkingMinute(hours, at)) {
            throw new Error(`${new Date(at).toISOString()} is ${isTold ? '' : 'not '}told as open`);
          }
        }
        expect(workingMs(hours, from, to)).toBe(
          spans.reduce((sum, { startsAt, endsAt }) => sum + endsAt - startsAt, 0),
        );
        opened += spans.length;
      }),
      histories,
    );
    expect(opened).toBeGreaterThan(histories.numRuns / 4);
  });

  it('is always added as it passes', () => {
    let reached = 0;
    fc.assert(
      fc.property(randomHours, randomInstant, fc.nat(20 * 60), (hours, from, wanted) => {
        const until = from + 3 * 24 * 60 * minuteMs;
        const expected = afterWorkingMinutes(hours, from, wanted, until);
        const told = addWorkingMs(hours, from, wanted * minuteMs);
        if (expected === undefined) expect(told ?? Number.POSITIVE_INFINITY).toBeGreaterThan(until);
        else expect(told).toBe(expected);
        if (expected !== undefined) reached += 1;
      }),
      histories,
    );
    expect(reached).toBeGreaterThan(histories.numRuns / 4);
  });

  it('always opens and closes where the clocks do', () => {
    fc.assert(
      fc.property(randomHours, randomInstant, (hours, at) => {
        const opensAt = nextOpening(hours, at);
        const closesAt = nextClosing(hours, at);
        expect(isOpenAt(hours, at)).toBe(isWorkingMinute(hours, at));
        expect(opensAt === at).toBe(isOpenAt(hours, at));
        if (opensAt === undefined) return;
        expect(isWorkingMinute(hours, opensAt)).toBe(true);
        if (opensAt > at) expect(isWorkingMinute(hours, opensAt - minuteMs)).toBe(false);
        expect(workingMs(hours, at, opensAt)).toBe(0);
        if (closesAt === undefined) return;
        expect(isWorkingMinute(hours, closesAt)).toBe(false);
        expect(isWorkingMinute(hours, closesAt - minuteMs)).toBe(true);
        expect(workingMs(hours, opensAt, closesAt)).toBe(closesAt - opensAt);
      }),
      histories,
    );
  });
});

describe('addWorkingMs', () => {
  const workMs = fc.integer({ min: 1, max: 500 * 60 * minuteMs });

  it('always lands on the first instant by which that much has passed', () => {
    fc.assert(
      fc.property(randomHours, randomInstant, workMs, (hours, from, wanted) => {
        const dueAt = addWorkingMs(hours, from, wanted);
        fc.pre(dueAt !== undefined);
        expect(workingMs(hours, from, dueAt ?? 0)).toBe(wanted);
        expect(workingMs(hours, from, (dueAt ?? 0) - 1)).toBe(wanted - 1);
      }),
      { numRuns: 500, seed },
    );
  });

  it('never comes earlier for a later start or for more work', () => {
    fc.assert(
      fc.property(randomHours, randomInstant, workMs, fc.nat(86_400_000), (hours, from, wanted, more) => {
        const dueAt = addWorkingMs(hours, from, wanted) ?? Number.POSITIVE_INFINITY;
        expect(addWorkingMs(hours, from + more, wanted) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(dueAt);
        expect(addWorkingMs(hours, from, wanted + more) ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(dueAt);
      }),
      { numRuns: 500, seed },
    );
  });
});

describe('openSpans', () => {
  it('are always ascending, apart, within their bounds, and the same however they are asked for', () => {
    fc.assert(
      fc.property(randomHours, randomInstant, fc.nat(60 * 24 * 60), fc.nat(60 * 24 * 60), (hours, from, some, more) => {
        const between = from + some * minuteMs;
        const to = between + more * minuteMs;
        const spans = openSpans(hours, from, to);
        spans.forEach(({ startsAt, endsAt }, index) => {
          expect(startsAt).toBeGreaterThanOrEqual(from);
          expect(endsAt).toBeLessThanOrEqual(to);
          expect(startsAt).toBeLessThan(endsAt);
          expect(startsAt).toBeGreaterThan(spans[index - 1]?.endsAt ?? from - 1);
        });
        // Hours that were never asked for before reckon their stretches in another order.
        const again = { ...hours };
        expect(workingMs(again, between, to) + workingMs(again, from, between)).toBe(workingMs(hours, from, to));
      }),
      { numRuns: 500, seed },
    );
  });
});
