/**
 * How a buyer message may stand in the share of late answers at an instant. Where not everything was seen, it is more
 * than one way; what really happened is always among them.
 *
 * What Amazon's text leaves open is decided so:
 * - A message that still waits and is not due yet counts nowhere until it is decided.
 * - "No response needed" leaves a message out, whenever it was said. A conversation that is resolved, closed or without
 *   a buyer is not late from then on; whether its message is left out or counts is reckoned with both ways.
 * - An answer within exactly the time allowed is in time.
 * - What waited when it was last seen may have been answered since. What was already late then stays late for an hour;
 *   after that it may have been answered late, or been marked as needing no response.
 *
 * Source: sellercentral.amazon.com/gp/help/external/200549770
 */
import type { Receipt, Span } from './receipt';

/** Ways to stand, to be combined by `|`. */
export const standing = { out: 1, inTime: 2, answeredLate: 4, neverAnswered: 8 } as const;
export const lateStandings = standing.answeredLate | standing.neverAnswered;

/** So long, what was seen stands as it was seen, ms. */
const standsForMs = 3_600_000;
const dayMs = 86_400_000;

export interface Reckoning {
  /** The share is told for this instant, epoch ms. */
  readonly at: number;
  /** Of the messages of so many times 24 h before it. */
  readonly days: number;
  readonly now: number;
}

/** Later than now, it is told as if nothing were answered from now on. */
export function standingsAt(receipt: Receipt, reckoning: Reckoning): number {
  const { at, days, now } = reckoning;
  const { from, to } = receipt.received;
  const start = at - days * dayMs;
  if (to < start || from > at || receipt.state === 'left-out') return standing.out;
  // Whatever was seen had come by now, also where only its day is known.
  const isSurelyWithin = from >= start && (to <= at || at >= now);
  return (isSurelyWithin ? 0 : standing.out) | standingsWithin(receipt, reckoning);
}

function standingsWithin(receipt: Receipt, { at, now }: Reckoning): number {
  const { due, answered, seenAt, state } = receipt;
  if (state === 'waiting') return at > now ? standingsAhead(receipt, at, now) : standingsSoFar(receipt, at, now);
  const answeredTo = Math.max(answered.from, Math.min(answered.to, now));
  const asAnswered =
    (answered.from <= at ? whenAnswered({ from: answered.from, to: Math.min(answeredTo, at) }, due) : 0) |
    (answeredTo > at ? whileOpen(due, at) : 0);
  if (state === 'answered') return asAnswered;
  return asAnswered | standing.out | (seenAt > due.from ? standing.neverAnswered : 0);
}

function standingsSoFar({ due, seenAt }: Receipt, at: number, now: number): number {
  const open = whileOpen(due, at);
  const isFresh = now - seenAt <= standsForMs;
  if (at <= seenAt) return isFresh ? open : open | standing.out;
  if (seenAt > due.to) return isFresh ? open : open | standing.answeredLate | standing.out;
  if (at <= due.from) return isFresh ? open : open | standing.inTime;
  return open | standing.inTime | standing.answeredLate | standing.out;
}

/** What waits and is not yet due is taken to wait still, however long ago it was seen: that is what is asked. */
function standingsAhead({ due, seenAt }: Receipt, at: number, now: number): number {
  const open = whileOpen(due, at);
  const isFresh = now - seenAt <= standsForMs;
  if (seenAt > due.to) return isFresh ? open : open | standing.answeredLate | standing.out;
  const mayBeOver = due.from < now && (due.to < now || !isFresh);
  return mayBeOver ? open | standing.inTime | standing.answeredLate | standing.out : open;
}

function whileOpen(due: Span, at: number): number {
  return (at <= due.to ? standing.out : 0) | (at > due.from ? standing.neverAnswered : 0);
}

function whenAnswered(answered: Span, due: Span): number {
  return (answered.from <= due.to ? standing.inTime : 0) | (answered.to > due.from ? standing.answeredLate : 0);
}
