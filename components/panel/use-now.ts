/** The time, told again only when something on the panel would read differently. */
import { useEffect, useReducer } from 'react';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { nextChangeAt } from '@/lib/domain/deadline/time-left';
import { nextClosing, nextOpening } from '@/lib/domain/working-hours/working-time';
import { usePanelTools } from './panel-tools';

/** A computer that slept wakes its timers late; looked at again after this long at most. */
const longestWaitMs = 10 * 60_000;

export function useNow(deadline: Deadline | undefined, rules: DeadlineRules): number {
  const { now: clock } = usePanelTools();
  const [tick, look] = useReducer((count: number) => count + 1, 0);
  const now = clock();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tick that came too early has to set the next timer
  useEffect(() => {
    const next = deadline && nextTold(deadline, clock(), rules);
    if (next === undefined) return;
    const timer = setTimeout(look, Math.min(Math.max(next - clock(), 1), longestWaitMs));
    return () => clearTimeout(timer);
  }, [deadline, rules, clock, tick]);
  useEffect(() => {
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return now;
}

/** What may still be done in working hours changes when the shop opens and when it closes. */
function nextTold(deadline: Deadline, now: number, rules: DeadlineRules): number | undefined {
  const next = nextChangeAt(deadline, now, rules);
  const { workingHours } = rules;
  if (next === undefined || !workingHours) return next;
  const opensAt = nextOpening(workingHours, now);
  const edge = opensAt === now ? nextClosing(workingHours, now) : opensAt;
  return edge === undefined ? next : Math.min(next, edge);
}
