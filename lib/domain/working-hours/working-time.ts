/**
 * Reckoning with working time: what the clock on the wall says, as instants (epoch ms). What is asked for over more than
 * `longestMs` is told for that long only; an unknown zone is never open.
 */
import { type OpenSpan, openParts } from './open-spans';
import type { WorkingHours } from './working-hours';

export type { OpenSpan } from './open-spans';

const dayMs = 86_400_000;
const yearMs = 366 * dayMs;
const longestMs = 20 * yearMs;

export function isOpenAt(hours: WorkingHours, at: number): boolean {
  return !openParts(hours, at, at + 1).next().done;
}

/** Ascending, apart from each other, clipped to [from, to). */
export function openSpans(hours: WorkingHours, from: number, to: number): readonly OpenSpan[] {
  return [...joined(openParts(hours, from, Math.min(to, from + longestMs)))];
}

/** How much of [from, to) is working time. */
export function workingMs(hours: WorkingHours, from: number, to: number): number {
  let sum = 0;
  for (const { startsAt, endsAt } of openParts(hours, from, Math.min(to, from + longestMs))) sum += endsAt - startsAt;
  return sum;
}

/**
 * The first instant at which so much working time has passed since `from`; undefined where the shop stays closed for a
 * year before that.
 */
export function addWorkingMs(hours: WorkingHours, from: number, workMs: number): number | undefined {
  let left = workMs;
  let at = from;
  while (left > 0 && at < from + longestMs) {
    const closedFrom = at;
    for (const { startsAt, endsAt } of openParts(hours, at, at + yearMs)) {
      if (left <= endsAt - startsAt) return startsAt + left;
      left -= endsAt - startsAt;
      at = endsAt;
    }
    if (at === closedFrom) return undefined;
  }
  return left > 0 ? undefined : from;
}

/** When it is open next: `at` itself where it is open; undefined where it stays closed for a year. */
export function nextOpening(hours: WorkingHours, at: number): number | undefined {
  return openParts(hours, at, at + yearMs).next().value?.startsAt;
}

/** The end of the span that is open at `at` or opens next; undefined where none ends within a year. */
export function nextClosing(hours: WorkingHours, at: number): number | undefined {
  const closesAt = joined(openParts(hours, at, at + yearMs)).next().value?.endsAt;
  return closesAt === at + yearMs ? undefined : closesAt;
}

function* joined(parts: Iterable<OpenSpan>): Generator<OpenSpan, undefined> {
  let open: OpenSpan | undefined;
  for (const part of parts) {
    if (open && part.startsAt > open.endsAt) yield open;
    const goesOn = open !== undefined && part.startsAt <= open.endsAt;
    open = goesOn && open ? { startsAt: open.startsAt, endsAt: part.endsAt } : part;
  }
  if (open) yield open;
}
