/** A time limit of a marketplace that is no reply to a message: a return, a claim, the days in which a review may be asked for. */
import type { Moment } from '../time/moment';

export const clockKinds = ['return-request', 'not-received', 'cancellation', 'claim-filing', 'review-request'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** Never more exact than what told of its start. */
export interface MarketplaceClock {
  readonly kind: ClockKind;
  readonly startedAt: Moment;
  /** When it opens, where that is not at once. */
  readonly opensAt?: Moment;
  readonly dueAt: Moment;
  /** `page` = the page prints the date itself; a computed one is an estimate. */
  readonly source: 'page' | 'computed';
  readonly isEstimated: boolean;
  readonly orderId?: string;
  readonly state: 'ahead' | 'running' | 'over';
}

const dayMs = 86_400_000;
/** Whether anything was done about it is seldom seen: an old limit tells nothing any more. */
const toldAfterEndMs = 14 * dayMs;

/** What of a clock follows from the time; undefined where it is over for long, or its start lies ahead. */
export function clockAt(clock: Omit<MarketplaceClock, 'state'>, now: number): MarketplaceClock | undefined {
  const { startedAt, opensAt, dueAt } = clock;
  if (startedAt.earliestAt > now || now - dueAt.latestAt > toldAfterEndMs) return undefined;
  if (opensAt && now < opensAt.earliestAt) return { ...clock, state: 'ahead' };
  return { ...clock, state: now > dueAt.latestAt ? 'over' : 'running' };
}
