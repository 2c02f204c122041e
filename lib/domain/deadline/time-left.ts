/**
 * The time left as it is shown: two units at most, time left rounds down, lateness rounds up. A minute that may
 * not be there is never promised.
 */
import type { DeadlineRules, Urgency } from './deadline';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** From here on days and hours are shown, below hours and minutes. */
const daysFromMs = 48 * hourMs;

/** Days only from 48 h on, then without minutes. All zero: under a minute. */
export interface TimeParts {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** As much of a deadline as is shown; any `Deadline` is one. Epoch ms UTC. */
export type ShownDeadline =
  | { readonly kind: 'due'; readonly dueEarliestAt: number; readonly dueLatestAt: number }
  | { readonly kind: 'settled'; readonly reason?: string }
  | { readonly kind: 'unknown'; readonly reason?: string };

type SoonRule = Pick<DeadlineRules, 'soonMs'>;

export type TimeLeft =
  | { readonly kind: 'left'; readonly left: TimeParts }
  /** Due between two times, both ahead. */
  | { readonly kind: 'range'; readonly left: TimeParts; readonly upTo: TimeParts }
  /** Up to so much is left, or it is late already. */
  | { readonly kind: 'maybe-late'; readonly upTo: TimeParts }
  /** `isAtLeast`: the due time is a range, this is the lateness that is certain. */
  | { readonly kind: 'late'; readonly by: TimeParts; readonly isAtLeast: boolean }
  | { readonly kind: 'nothing-due' }
  | { readonly kind: 'unknown' };

export function timeLeft(deadline: ShownDeadline, now: number): TimeLeft {
  if (deadline.kind === 'settled') return { kind: 'nothing-due' };
  if (deadline.kind === 'unknown') return { kind: 'unknown' };
  const { dueEarliestAt, dueLatestAt } = deadline;
  const width = dueLatestAt - dueEarliestAt;
  if (now > dueLatestAt)
    return { kind: 'late', by: partsOf(shownLateness(now - dueLatestAt, width)), isAtLeast: width > 0 };
  const upTo = partsOf(shownLeft(dueLatestAt - now, width));
  if (width === 0) return { kind: 'left', left: upTo };
  if (now > dueEarliestAt) return { kind: 'maybe-late', upTo };
  return { kind: 'range', left: partsOf(shownLeft(dueEarliestAt - now, width)), upTo };
}

/** `late` only when the later end has passed; a range that may be over already is `soon`. */
export function urgencyOf(deadline: ShownDeadline, now: number, rules: SoonRule): Urgency {
  if (deadline.kind === 'settled') return 'none';
  if (deadline.kind === 'unknown') return 'unknown';
  if (now > deadline.dueLatestAt) return 'late';
  return deadline.dueEarliestAt - now < rules.soonMs ? 'soon' : 'ok';
}

/** The next instant at which `timeLeft` or `urgencyOf` tells something else; undefined when they never will. */
export function nextChangeAt(deadline: ShownDeadline, now: number, rules: SoonRule): number | undefined {
  if (deadline.kind !== 'due') return undefined;
  const { dueEarliestAt, dueLatestAt } = deadline;
  const width = dueLatestAt - dueEarliestAt;
  const changes = [
    dueEarliestAt - rules.soonMs + 1,
    dueEarliestAt + 1,
    dueLatestAt + 1,
    now <= dueEarliestAt ? dueEarliestAt - shownLeft(dueEarliestAt - now, width) + 1 : now,
    now <= dueLatestAt
      ? dueLatestAt - shownLeft(dueLatestAt - now, width) + 1
      : dueLatestAt + nextLateness(now - dueLatestAt, width),
  ];
  return Math.min(...changes.filter((at) => at > now));
}

/** What is shown of the time left, ms: whole minutes, whole hours from 48 h on and for ranges wider than an hour. */
function shownLeft(leftMs: number, width: number): number {
  const unit = unitOf(leftMs, width);
  return Math.floor(leftMs / unit) * unit;
}

function shownLateness(latenessMs: number, width: number): number {
  const unit = unitOf(latenessMs, width);
  // A lateness "of at least" must be true, so it rounds down; an exact one rounds up.
  return (width > 0 ? Math.floor(latenessMs / unit) : Math.ceil(latenessMs / unit)) * unit;
}

/** The first lateness greater than this one that is shown differently. */
function nextLateness(latenessMs: number, width: number): number {
  const unit = unitOf(latenessMs, width);
  return width > 0 ? (Math.floor(latenessMs / unit) + 1) * unit : Math.ceil(latenessMs / unit) * unit + 1;
}

function unitOf(durationMs: number, width: number): number {
  const isCoarse = durationMs >= daysFromMs || (width >= hourMs && durationMs >= hourMs);
  return isCoarse ? hourMs : minuteMs;
}

function partsOf(durationMs: number): TimeParts {
  const hours = Math.floor(durationMs / hourMs);
  if (durationMs >= daysFromMs) return { days: Math.floor(hours / 24), hours: hours % 24, minutes: 0 };
  return { days: 0, hours, minutes: Math.floor((durationMs % hourMs) / minuteMs) };
}
