/**
 * How long buyers waited: the average over the messages whose times are exact, with how many are not, and how the waits
 * are spread. A wait that may lie in two bars is in none.
 */
import { standing, standingsAt } from './outcome';
import type { Receipt } from './receipt';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
/** Two times cut to the minute. */
const exactWithinMs = 2 * minuteMs;

/** `over-24` holds also what was never answered. */
export const waitBars = ['under-1', 'to-4', 'to-12', 'to-24', 'over-24'] as const;
export type WaitBar = (typeof waitBars)[number];
const barEndsMs = [hourMs, 4 * hourMs, 12 * hourMs, 24 * hourMs];

export interface ResponseTimes {
  /** Absent where no answer's time is exact. */
  readonly averageMs?: number;
  /** Answers that the average is of. */
  readonly timed: number;
  /** Answered, or perhaps: without an exact time, or not surely within the days. */
  readonly untimed: number;
  readonly bars: Readonly<Record<WaitBar, number>>;
  /** Messages that count, or may, and are in no bar. */
  readonly inNoBar: number;
}

export function responseTimes(
  receipts: readonly Receipt[],
  { now, days }: { readonly now: number; readonly days: number },
): ResponseTimes {
  const bars = { 'under-1': 0, 'to-4': 0, 'to-12': 0, 'to-24': 0, 'over-24': 0 };
  let [totalMs, timed, untimed, inNoBar] = [0, 0, 0, 0];
  for (const receipt of receipts) {
    const standings = standingsAt(receipt, { at: now, now, days });
    if (standings === standing.out) continue;
    const bar = barOf(receipt, standings);
    if (bar) bars[bar] += 1;
    else inNoBar += 1;
    const waitMs = exactWaitMs(receipt, standings);
    if (waitMs !== undefined) [timed, totalMs] = [timed + 1, totalMs + waitMs];
    else if (standings !== standing.neverAnswered) untimed += 1;
  }
  return { ...(timed > 0 && { averageMs: totalMs / timed }), timed, untimed, bars, inNoBar };
}

function exactWaitMs({ received, answered, state }: Receipt, standings: number): number | undefined {
  if (state !== 'answered' || (standings & standing.out) !== 0) return undefined;
  const [least, most] = [Math.max(0, answered.from - received.to), answered.to - received.from];
  return most - least <= exactWithinMs ? (least + most) / 2 : undefined;
}

function barOf({ received, answered, state }: Receipt, standings: number): WaitBar | undefined {
  if (standings === standing.neverAnswered) return 'over-24';
  if (state !== 'answered' || (standings & standing.out) !== 0) return undefined;
  const first = barIndex(Math.max(0, answered.from - received.to));
  return first === barIndex(answered.to - received.from) ? waitBars[first] : undefined;
}

function barIndex(waitMs: number): number {
  const index = barEndsMs.findIndex((end, place) => (place < barEndsMs.length - 1 ? waitMs < end : waitMs <= end));
  return index < 0 ? barEndsMs.length : index;
}
