/**
 * The share of late answers as Amazon defines it: of the buyer messages of the last 7, 30 or 90 days, those not answered
 * within 24 h of receipt, in two groups: answered late, never answered. On eBay the same against the seller's own
 * target. Reckoned from what was seen: the range always holds the truth; see `outcome.ts` for what is decided.
 *
 * Source: sellercentral.amazon.com/gp/help/external/200549770
 */
import type { Between } from './between';
import type { CoursePoint } from './forecast-result';
import { lateStandings, standing, standingsAt } from './outcome';
import type { Receipt } from './receipt';

export const windowDays = [7, 30, 90] as const;
export type WindowDays = (typeof windowDays)[number];

export interface LateShare {
  /** Messages that count. */
  readonly messages: Between;
  readonly answeredLate: Between;
  /** Not answered though the time is over. */
  readonly neverAnswered: Between;
  /** Both of these. */
  readonly late: Between;
  /** 0 … 1; absent where no message counts. */
  readonly share?: Between;
  /** The counts that give the highest share. */
  readonly atWorst: { readonly late: number; readonly messages: number };
}

interface LateShareOptions {
  readonly now: number;
  /** Of so many times 24 h. */
  readonly days: number;
  /** As it stood then, or will if nothing is answered; now unless told. */
  readonly at?: number;
}

export function lateShare(receipts: readonly Receipt[], { now, days, at = now }: LateShareOptions): LateShare {
  const tally = new Array<number>(16).fill(0);
  for (const receipt of receipts) {
    const standings = standingsAt(receipt, { at, now, days });
    tally[standings] = (tally[standings] ?? 0) + 1;
  }
  return fromTally(tally);
}

/** How the share has gone, looked at once a day from `from` to now. */
export function lateShareCourse(
  receipts: readonly Receipt[],
  { now, days, from }: LateShareOptions & { readonly from: number },
): readonly CoursePoint[] {
  const dayMs = 86_400_000;
  const count = Math.max(0, Math.floor((now - from) / dayMs));
  return Array.from({ length: count + 1 }, (_, index) => {
    const at = now - (count - index) * dayMs;
    const { share } = lateShare(receipts, { now, days, at });
    return share ? { at, share } : { at };
  });
}

/** `tally[standings]` = how many messages may stand in exactly these ways. */
function fromTally(tally: readonly number[]): LateShare {
  const count = (isCounted: (standings: number) => boolean) =>
    tally.reduce((sum, messages, standings) => (isCounted(standings) ? sum + messages : sum), 0);
  const within = (ways: number): Between => ({
    least: count((standings) => (standings & ~ways) === 0),
    most: count((standings) => (standings & ways) !== 0),
  });
  const late = within(lateStandings);
  const inTime = within(standing.inTime);
  const messages = within(lateStandings | standing.inTime);
  const least = share(late.least, inTime.most) ?? (late.most > 0 ? 1 : undefined);
  const most = share(late.most, inTime.least) ?? (inTime.most > 0 ? 0 : undefined);
  return {
    messages,
    late,
    answeredLate: within(standing.answeredLate),
    neverAnswered: within(standing.neverAnswered),
    ...(least !== undefined && most !== undefined && { share: { least, most } }),
    atWorst: { late: late.most, messages: late.most + inTime.least },
  };
}

function share(late: number, inTime: number): number | undefined {
  return late + inTime > 0 ? late / (late + inTime) : undefined;
}
