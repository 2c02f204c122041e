import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuietTimer } from '@/lib/dom/quiet-timer';

let calls: number;

beforeEach(() => {
  vi.useFakeTimers();
  calls = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

function timer() {
  return createQuietTimer({
    onQuiet: () => {
      calls += 1;
    },
    quietMs: 50,
    maxWaitMs: 200,
  });
}

/** When the calls began, ms after the start, with a note every 5 ms. */
function callsThatTake(workMs: number, { noteForMs }: { readonly noteForMs: number }): number[] {
  const startedAt = performance.now();
  const calledAt: number[] = [];
  const { note } = createQuietTimer({
    onQuiet: () => {
      calledAt.push(performance.now() - startedAt);
      vi.advanceTimersByTime(workMs);
    },
    quietMs: 10,
    maxWaitMs: 20,
  });
  while (performance.now() - startedAt < noteForMs) {
    note();
    vi.advanceTimersByTime(5);
  }
  return calledAt;
}

describe('createQuietTimer', () => {
  it('calls once after the last note', () => {
    const { note } = timer();
    note();
    vi.advanceTimersByTime(40);
    note();
    vi.advanceTimersByTime(49);
    expect(calls).toBe(0);
    vi.advanceTimersByTime(1);
    expect(calls).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(calls).toBe(1);
  });

  it('calls after the longest wait when notes never stop', () => {
    const { note } = timer();
    for (let elapsed = 0; elapsed < 1_000; elapsed += 10) {
      note();
      vi.advanceTimersByTime(10);
    }
    expect(calls).toBeGreaterThanOrEqual(4);
    expect(calls).toBeLessThanOrEqual(5);
  });

  it('calls twice at once where calls take long', () => {
    const calledAt = callsThatTake(30, { noteForMs: 120 });
    expect(calledAt.slice(0, 2)).toEqual([20, 70]);
  });

  it('rests from calls that take long, in the long run four times as long', () => {
    const calledAt = callsThatTake(30, { noteForMs: 10_000 });
    const gaps = calledAt.slice(10).map((at, index) => at - (calledAt[index + 9] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(145);
    expect(calledAt.length * 30).toBeLessThanOrEqual(10_000 / 5 + 200);
  });

  it('never calls without a note, nor after it was cancelled', () => {
    const { note, cancel } = timer();
    vi.advanceTimersByTime(1_000);
    note();
    cancel();
    vi.advanceTimersByTime(1_000);
    expect(calls).toBe(0);
  });
});
