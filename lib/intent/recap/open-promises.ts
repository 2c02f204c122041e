/** Which promises still wait for a day, and how near it is: what a reminder is made of. */
import { dayOf } from '@/lib/domain/time/calendar-day';
import { plusDays } from './day-steps';
import type { PromiseLine, Recap } from './recap';

export interface OpenPromise {
  readonly promise: PromiseLine;
  /** The last day on which it is kept. */
  readonly dueDay: string;
  readonly urgency: 'later' | 'soon' | 'late';
}

/** Those with a day and without a condition, the nearest first. */
export function openPromises({ promised, zone }: Recap, now: number): readonly OpenPromise[] {
  return promised
    .flatMap((promise) => {
      const urgency = promiseUrgency(promise, zone, now);
      return promise.due && urgency && !promise.isConditional ? [{ promise, dueDay: promise.due.latest, urgency }] : [];
    })
    .toSorted((a, b) => (a.dueDay < b.dueDay ? -1 : a.dueDay > b.dueDay ? 1 : 0));
}

/** Soon is today or tomorrow; undefined where nothing is due. */
export function promiseUrgency(
  { state, due }: PromiseLine,
  zone: string,
  now: number,
): OpenPromise['urgency'] | undefined {
  if (state !== 'open' || !due) return undefined;
  const today = dayOf(now, zone);
  if (due.latest < today) return 'late';
  return due.latest <= plusDays(today, 1) ? 'soon' : 'later';
}
