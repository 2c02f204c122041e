/** What one notice tells, for however many waits; the words are chosen where it is shown. */
import type { ConversationKey } from '../conversation/conversation';
import type { MarketplaceName } from '../marketplace/marketplace';
import type { AlertCounts } from './alert-badge';
import type { AlertWait } from './alert-wait';

/** So many buyers are named at most. */
const mostNames = 3;

export interface AlertNotice {
  /** How many waits it tells of, and how many of them are late for certain. */
  readonly count: number;
  readonly late: number;
  /** What is to be answered first of those that are not late, else what is late longest. */
  readonly first: NoticedDue;
  /** Of as many as may be named; empty where the seller wants no names, or none is known. */
  readonly names: readonly string[];
  /** Of all conversations that it tells of. */
  readonly keys: readonly ConversationKey[];
  /** Of all that wait, with those that were told before. */
  readonly all: AlertCounts;
}

/** `before-closing`: it falls due while the shop is closed. `due-from`, `due-until`: only a range is known, and is ahead, or has begun. */
export const noticedKinds = ['before-closing', 'due', 'due-from', 'due-until', 'late'] as const;

export interface NoticedDue {
  readonly kind: (typeof noticedKinds)[number];
  /** By when it is to be answered; of a late one, since when it is late. Epoch ms. */
  readonly at: number;
  readonly marketplace: MarketplaceName;
}

interface NoticeRules {
  readonly counts: AlertCounts;
  readonly namesBuyers: boolean;
  readonly now: number;
}

/** Undefined where there is nothing to tell. */
export function noticeOf(
  waits: readonly AlertWait[],
  { counts, namesBuyers, now }: NoticeRules,
): AlertNotice | undefined {
  const isLate = ({ due }: AlertWait) => now > due.dueLatestAt;
  const ordered = waits.toSorted(
    (one, other) => Number(isLate(one)) - Number(isLate(other)) || one.by - other.by || (one.key < other.key ? -1 : 1),
  );
  const [first] = ordered;
  if (!first) return undefined;
  const names = namesBuyers ? ordered.flatMap(({ entry }) => entry.waiting.buyerName ?? []) : [];
  return {
    count: waits.length,
    late: waits.filter(isLate).length,
    first: noticedDue(first, now),
    names: [...new Set(names)].slice(0, mostNames),
    keys: ordered.map(({ key }) => key),
    all: counts,
  };
}

function noticedDue(wait: AlertWait, now: number): NoticedDue {
  return { ...timeOf(wait, now), marketplace: wait.entry.waiting.marketplace };
}

function timeOf({ by, due }: AlertWait, now: number): Pick<NoticedDue, 'kind' | 'at'> {
  const { dueEarliestAt, dueLatestAt } = due;
  if (now > dueLatestAt) return { kind: 'late', at: dueLatestAt };
  if (now > dueEarliestAt) return { kind: 'due-until', at: dueLatestAt };
  if (by < dueEarliestAt) return { kind: 'before-closing', at: by };
  return { kind: dueEarliestAt === dueLatestAt ? 'due' : 'due-from', at: dueEarliestAt };
}
