/**
 * By when the seller has to answer to be in time although the shop is closed when it falls due: marketplaces' clocks do
 * not stop for closed doors.
 */
import { dayOffReason, openPartsBackwards, shownAt } from '../working-hours/open-spans';
import type { WorkingHours } from '../working-hours/working-hours';
import { nextOpening } from '../working-hours/working-time';
import type { Deadline } from './deadline';

/** Why it is closed: a vacation or day off, a public holiday, a weekday without hours, or a time outside of the day's hours. */
export const closingReasons = ['day-off', 'holiday', 'weekday', 'hours'] as const;
export type ClosingReason = (typeof closingReasons)[number];

export interface Closing {
  /** At the moment when it falls due. */
  readonly reason: ClosingReason;
  /** When it opens again, epoch ms; undefined where it stays closed for a year. */
  readonly opensAt?: number;
}

export type AnswerBy =
  /** Nothing to add to the deadline itself: it falls into working time, has passed, or no hours are told. */
  | { readonly kind: 'any-time' }
  /** `at` = the last working moment before it is due, epoch ms. */
  | { readonly kind: 'by'; readonly at: number; readonly closing: Closing }
  /** No working moment is left before it is due. */
  | { readonly kind: 'closed-until-due'; readonly closing: Closing };

const yearMs = 366 * 86_400_000;
const anyTime: AnswerBy = { kind: 'any-time' };

/** Of a deadline that is a range, the earlier end counts. Hours that never come, or in a zone that is not known, are no hours. */
export function answerBy(deadline: Deadline, hours: WorkingHours | undefined, now: number): AnswerBy {
  if (deadline.kind !== 'due' || !hours || now >= deadline.dueEarliestAt) return anyTime;
  const dueAt = deadline.dueEarliestAt;
  const lastOpen = openPartsBackwards(hours, Math.max(now, dueAt - yearMs), dueAt).next().value;
  if (lastOpen?.endsAt === dueAt) return anyTime;
  const opensAt = nextOpening(hours, dueAt);
  if (!lastOpen && opensAt === undefined) return anyTime;
  const closing = { reason: reasonAt(hours, dueAt - 1), ...(opensAt !== undefined && { opensAt }) };
  return lastOpen ? { kind: 'by', at: lastOpen.endsAt, closing } : { kind: 'closed-until-due', closing };
}

function reasonAt(hours: WorkingHours, at: number): ClosingReason {
  const wall = new Date(shownAt(hours, at) ?? at);
  const reason = dayOffReason(hours, wall.toISOString().slice(0, 10));
  if (reason) return reason;
  return hours.week[(wall.getUTCDay() + 6) % 7]?.length ? 'hours' : 'weekday';
}
