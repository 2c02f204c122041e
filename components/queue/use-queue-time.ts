/**
 * The time of the list, told again when something that is drawn would read differently. Hidden, it stands still and
 * sets no timer.
 */
import { useEffect, useMemo, useReducer } from 'react';
import type { DeadlineRules } from '@/lib/domain/deadline/deadline';
import { nextChangeAt } from '@/lib/domain/deadline/time-left';
import type { QueueEntry } from '@/lib/domain/queue/arrange-queue';

/** Rows out of view change too, and a computer that slept wakes its timers late. */
const longestWaitMs = 60_000;
/** Rows that change within the same second change together. */
const shortestWaitMs = 1000;

export interface QueueTime {
  /** Epoch ms. */
  readonly now: number;
  /** Looks at the clock again. */
  readonly look: () => void;
}

/** @param news whatever may have come with the time, e.g. the list itself */
export function useQueueTime(clock: () => number, news: unknown): QueueTime {
  const [tick, look] = useReducer((count: number) => count + 1, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a list that has changed is arranged by the time of its change
  const now = useMemo(() => clock(), [clock, tick, news]);
  useEffect(() => {
    const listener = () => {
      if (!document.hidden) look();
    };
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  }, []);
  return { now, look };
}

interface NextLook extends QueueTime {
  readonly drawn: readonly QueueEntry[];
  readonly rules: DeadlineRules;
  readonly clock: () => number;
}

/** One timer to the next change of what is drawn. */
export function useNextLook({ drawn, rules, clock, now, look }: NextLook): void {
  useEffect(() => {
    if (document.hidden || drawn.length === 0) return;
    const changes = drawn.flatMap(({ deadline }) => nextChangeAt(deadline, now, rules) ?? []);
    const waitMs = Math.min(...changes) - clock();
    const timer = setTimeout(look, Math.max(shortestWaitMs, Math.min(waitMs, longestWaitMs)));
    return () => clearTimeout(timer);
  }, [drawn, rules, clock, now, look]);
}
