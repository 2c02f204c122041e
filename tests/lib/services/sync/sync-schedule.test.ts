import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSyncChoices, pollMinutes } from '@/lib/domain/sync/sync-choices';
import { type SyncProblemName, syncProblemNames } from '@/lib/domain/sync/sync-problem';
import { afterFailure, isDue, maySendNow, nextTryAt, retryMinutes } from '@/lib/services/sync/sync-schedule';
import { noonAt } from '../../../support/conversations';

const minuteMs = 60_000;
const choices = { ...defaultSyncChoices, everyMinutes: 15 };
const forSeller: readonly SyncProblemName[] = ['sign-in-refused', 'no-permission', 'no-passphrase', 'wrong-passphrase'];

function failed(times: number, name: SyncProblemName = 'server-failed', retryAt?: number) {
  const problem = { name, ...(retryAt !== undefined && { retryAt }) };
  return afterFailure({ failedInARow: times - 1 }, { problem, now: noonAt, random: 0.5 });
}

describe('nextTryAt', () => {
  it('is at once where nothing was tried yet', () => {
    expect(nextTryAt(undefined, 15)).toBe(0);
    expect(isDue(undefined, choices, noonAt)).toBe(true);
  });

  it('is after the seller’s interval while all is well', () => {
    const status = { lastTriedAt: noonAt };
    expect(nextTryAt(status, 15)).toBe(noonAt + 15 * minuteMs);
    expect(isDue(status, choices, noonAt + 14 * minuteMs)).toBe(false);
    expect(isDue(status, choices, noonAt + 15 * minuteMs)).toBe(true);
  });

  it('is due for an alarm that comes a little early', () => {
    expect(isDue({ lastTriedAt: noonAt }, choices, noonAt + 15 * minuteMs - 10_000)).toBe(true);
  });

  it('keeps the interval where only single things there could not be read', () => {
    const status = { lastTriedAt: noonAt, problem: { name: 'tampered' as const } };
    expect(nextTryAt(status, 15)).toBe(noonAt + 15 * minuteMs);
  });

  it('is due again when the clock was set back', () => {
    expect(isDue({ lastTriedAt: noonAt }, choices, noonAt - 60 * minuteMs)).toBe(true);
  });
});

describe('afterFailure', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 5],
    [4, 15],
    [5, 60],
    [6, 60],
    [500, 60],
  ])('tries again after failure %i in %i minutes', (times, minutes) => {
    expect(failed(times)).toMatchObject({ failedInARow: times, nextTryAt: noonAt + minutes * minuteMs });
  });

  it('never comes before the server allows', () => {
    expect(failed(1, 'too-often', noonAt + 30 * minuteMs).nextTryAt).toBe(noonAt + 30 * minuteMs);
  });

  it.each(forSeller)('leaves %s to the seller', (name) => {
    const status = failed(1, name);
    expect(nextTryAt(status, 15)).toBeUndefined();
    expect(isDue(status, choices, noonAt + 1e9)).toBe(false);
    expect(maySendNow(status, noonAt + 1e9)).toBe(false);
  });

  it('sends a change at once where there was no room: it may have made some', () => {
    expect(maySendNow(failed(1, 'full'), noonAt)).toBe(true);
    expect(maySendNow(failed(1, 'offline'), noonAt)).toBe(false);
    expect(maySendNow(failed(1, 'offline'), noonAt + 2 * minuteMs)).toBe(true);
  });

  it('always waits about as long as planned, and never for ever but for the seller', () => {
    const names = fc.constantFrom(...syncProblemNames);
    const every = fc.constantFrom(...pollMinutes);
    fc.assert(
      fc.property(
        names,
        fc.nat(1000),
        fc.double({ min: 0, max: 1, noNaN: true }),
        every,
        (name, times, random, minutes) => {
          const status = afterFailure({ failedInARow: times }, { problem: { name }, now: noonAt, random });
          const at = nextTryAt(status, minutes);
          expect(at === undefined).toBe(forSeller.includes(name));
          if (at === undefined) return;
          const planned = retryMinutes[Math.min(times, retryMinutes.length - 1)] ?? 0;
          expect(Math.abs(at - noonAt - planned * minuteMs)).toBeLessThanOrEqual(0.2 * planned * minuteMs + 1);
        },
      ),
    );
  });
});
