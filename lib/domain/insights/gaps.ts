/** What the figures do not hold, because nobody saw it: told below them. */
import { lateStandings, standing, standingsAt } from './outcome';
import type { Receipt } from './receipt';

export interface Gaps {
  /** Messages answered elsewhere by the seller's word: counted, not timed. */
  readonly elsewhere: number;
  /** Messages that waited when they were last seen, and may have been answered in time since. */
  readonly notSeenAgain: number;
  /** The longest ago that one of these was seen, epoch ms. */
  readonly notSeenSince?: number;
  /** Messages that wait and are not due yet: not counted. */
  readonly undecided: number;
}

export function gapsIn(
  receipts: readonly Receipt[],
  { now, days }: { readonly now: number; readonly days: number },
): Gaps {
  let [elsewhere, notSeenAgain, undecided, since] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (const receipt of receipts) {
    const standings = standingsAt(receipt, { at: now, now, days });
    if (receipt.isElsewhere && standings !== standing.out) elsewhere += 1;
    if (receipt.state !== 'waiting') continue;
    if ((standings & lateStandings) === 0 && now <= receipt.due.to) undecided += 1;
    if ((standings & standing.inTime) === 0 || (standings & lateStandings) === 0) continue;
    notSeenAgain += 1;
    since = Math.min(since, receipt.seenAt);
  }
  return { elsewhere, notSeenAgain, undecided, ...(notSeenAgain > 0 && { notSeenSince: since }) };
}
