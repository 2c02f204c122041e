/**
 * How pressing a conversation is, in hours of working time: the less is left until its answer is due, the more. Trouble
 * counts as if less time were left: an angry buyer 4 hours, other reasons why a person is needed 4, a claim or return 6. What
 * the order is worth is told apart only between conversations that are equally pressing to the half hour, and only
 * within one currency: amounts of two currencies are never compared.
 */
import type { Deadline } from '../deadline/deadline';
import type { WorkingHours } from '../working-hours/working-hours';
import { workingMs } from '../working-hours/working-time';
import type { Waiting } from './waiting';

const hourMs = 3_600_000;
/** Later than this makes nothing more pressing: what has been late for long has done its harm. */
const mostLateMs = 48 * hourMs;
const hoursOf = { anger: 4, person: 4, claim: 6 } as const;
/** Steps of an hour in which two conversations are equally pressing. */
const stepsPerHour = 2;
/** Less pressing than anything whose time is known. */
const unknownTimeHours = 1_000_000;

export interface RiskFacts {
  readonly waiting: Waiting;
  readonly deadline: Deadline;
  readonly hours: WorkingHours | undefined;
  readonly now: number;
}

/** Greater is more pressing; in half hours of working time. Of ranges the earlier end counts. */
export function riskOf({ waiting, deadline, hours, now }: RiskFacts): number {
  const left = deadline.kind === 'due' ? hoursLeft(deadline, hours, now) : unknownTimeHours;
  const pressing = troubleHours(waiting) - left;
  return Math.floor(pressing * stepsPerHour) / stepsPerHour;
}

/** Negative where it is late for sure. */
function hoursLeft(
  { dueEarliestAt, dueLatestAt }: Extract<Deadline, { kind: 'due' }>,
  hours: WorkingHours | undefined,
  now: number,
): number {
  if (now > dueLatestAt) return -Math.min(now - dueLatestAt, mostLateMs) / hourMs;
  if (now >= dueEarliestAt) return 0;
  return (hours ? workingMs(hours, now, dueEarliestAt) : dueEarliestAt - now) / hourMs;
}

function troubleHours({ understood, hasClaim }: Waiting): number {
  const anger = understood?.isAngry ? hoursOf.anger : 0;
  const person = understood?.needsPerson.some((kind) => kind !== 'angry') ? hoursOf.person : 0;
  return anger + person + (hasClaim ? hoursOf.claim : 0);
}
