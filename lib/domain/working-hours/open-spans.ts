/**
 * The instants at which the clock on the wall shows a working time. The hour that comes twice is open twice, the hour that
 * never comes is not open, a day that a zone skipped has no hours: whatever the clocks do, only what they show counts.
 *
 * Reckoned once for each stretch of 32 days and kept with the hours, so that thousands of deadlines cost no more than one.
 */
import { type SteadyOffset, steadyOffsets } from '../time/steady-offsets';
import { isHoliday } from './holidays';
import type { WorkingHours } from './working-hours';

/** From (inclusive) to (exclusive), epoch ms. */
export interface OpenSpan {
  readonly startsAt: number;
  readonly endsAt: number;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;
const stretchMs = 32 * dayMs;
/** Beyond this no calendar is reckoned with. */
const farthestAt = 8.64e15 - 2 * stretchMs;

/** One stretch: when it is open, and which offset the clocks have meanwhile. */
interface Stretch {
  readonly open: readonly OpenSpan[];
  readonly offsets: readonly SteadyOffset[];
}

const stretchesByHours = new WeakMap<WorkingHours, Map<number, Stretch>>();

/** Open spans between two instants, ascending and clipped to them. One that runs on may be told in parts that touch. */
export function* openParts(hours: WorkingHours, from: number, to: number): Generator<OpenSpan, undefined> {
  for (let index = stretchOf(from); index * stretchMs < to && isReckonable(from); index++) {
    const { open } = stretchAt(hours, index);
    for (let place = firstEndingAfter(open, from); place < open.length; place++) {
      const span = open[place];
      if (!span || span.startsAt >= to) return;
      yield clipped(span, from, to);
    }
  }
}

/** The same, the last one first. */
export function* openPartsBackwards(hours: WorkingHours, from: number, to: number): Generator<OpenSpan, undefined> {
  for (let index = stretchOf(to); (index + 1) * stretchMs > from && isReckonable(to); index--) {
    const { open } = stretchAt(hours, index);
    for (let place = Math.min(firstEndingAfter(open, to), open.length - 1); place >= 0; place--) {
      const span = open[place];
      if (!span || span.endsAt <= from) return;
      if (span.startsAt < to) yield clipped(span, from, to);
    }
  }
}

/** What a clock in the zone of the hours shows, as a wall time; undefined for an unknown zone. */
export function shownAt(hours: WorkingHours, at: number): number | undefined {
  const steady = stretchAt(hours, stretchOf(at)).offsets.find(({ endsAt }) => at < endsAt);
  return steady && at + steady.offset;
}

/** Why a calendar day (YYYY-MM-DD) has no working time of its own though its weekday may have some. */
export function dayOffReason({ daysOff, holidays }: WorkingHours, day: string): 'day-off' | 'holiday' | undefined {
  if (daysOff.some(({ from, to }) => from <= day && day <= to)) return 'day-off';
  return holidays !== null && isHoliday(holidays, day) ? 'holiday' : undefined;
}

function isReckonable(at: number): boolean {
  return Math.abs(at) < farthestAt;
}

function stretchOf(at: number): number {
  return Math.floor(at / stretchMs);
}

function clipped({ startsAt, endsAt }: OpenSpan, from: number, to: number): OpenSpan {
  return { startsAt: Math.max(startsAt, from), endsAt: Math.min(endsAt, to) };
}

/** The place of the first span that ends after `at`, by halving; the length where there is none. */
function firstEndingAfter(spans: readonly OpenSpan[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.endsAt ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function stretchAt(hours: WorkingHours, index: number): Stretch {
  const stretches = stretchesByHours.get(hours) ?? new Map<number, Stretch>();
  stretchesByHours.set(hours, stretches);
  const known = stretches.get(index);
  if (known) return known;
  const stretch = reckoned(hours, index * stretchMs, (index + 1) * stretchMs);
  stretches.set(index, stretch);
  return stretch;
}

function reckoned(hours: WorkingHours, from: number, to: number): Stretch {
  if (!isReckonable(from) || !isReckonable(to)) return { open: [], offsets: [] };
  const offsets = [...steadyOffsets(hours.zone, from, to)];
  const open: OpenSpan[] = [];
  for (const span of offsets.flatMap((steady) => [...openWhile(hours, steady)])) {
    const last = open.at(-1);
    if (last?.endsAt === span.startsAt) open.splice(-1, 1, { startsAt: last.startsAt, endsAt: span.endsAt });
    else open.push(span);
  }
  return { open, offsets };
}

function* openWhile(hours: WorkingHours, { startsAt, endsAt, offset }: SteadyOffset): Generator<OpenSpan, undefined> {
  for (let day = Math.floor((startsAt + offset) / dayMs); day * dayMs < endsAt + offset; day++) {
    const midnight = day * dayMs;
    for (const { from, to } of workdayAt(hours, midnight)) {
      const span = clipped(
        { startsAt: midnight + from * minuteMs - offset, endsAt: midnight + to * minuteMs - offset },
        startsAt,
        endsAt,
      );
      if (span.startsAt < span.endsAt) yield span;
    }
  }
}

/** The spans of the day that begins at this midnight, which is a wall time. */
function workdayAt(hours: WorkingHours, midnight: number): WorkingHours['week'][number] {
  const date = new Date(midnight);
  const spans = hours.week[(date.getUTCDay() + 6) % 7] ?? [];
  return spans.length === 0 || dayOffReason(hours, date.toISOString().slice(0, 10)) ? [] : spans;
}
