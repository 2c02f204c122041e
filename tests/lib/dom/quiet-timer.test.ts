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

  it('rests after a call that took long', () => {
    const startedAt = performance.now();
    const calledAt: number[] = [];
    const { note } = createQuietTimer({
      onQuiet: () => {
        calledAt.push(performance.now() - startedAt);
        vi.advanceTimersByTime(30);
      },
      quietMs: 10,
      maxWaitMs: 20,
    });
    for (let elapsed = 0; elapsed < 400; elapsed += 5) {
      note();
      vi.advanceTimersByTime(5);
    }
    const gaps = calledAt.slice(1).map((at, index) => at - (calledAt[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(150);
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
