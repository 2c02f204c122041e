/** Entries of an invented queue, as alerts see them. */
import type { AlertEntry } from '@/lib/domain/alerts/alert-wait';
import type { AlertsQuestion } from '@/lib/domain/alerts/plan-alerts';
import { nothingTold } from '@/lib/domain/alerts/told-alerts';
import { hourMs, keyOf, noonAt } from '../../../support/conversations';

export const minuteMs = 60_000;

interface EntryFacts {
  readonly id?: string | number;
  readonly dueAt?: number;
  /** The later end, where it is a range. */
  readonly dueUntil?: number;
  readonly startsAt?: number;
  readonly answerByAt?: number;
  readonly lastSeenAt?: number;
  readonly snoozedUntil?: number;
  readonly buyerName?: string;
}

/** Due in ten hours, and last seen when it came. */
export function anEntry(facts: EntryFacts = {}): AlertEntry {
  const { id = 1, dueAt = noonAt + 10 * hourMs, startsAt = dueAt - 24 * hourMs, answerByAt, snoozedUntil } = facts;
  return {
    waiting: {
      key: keyOf(`amazon:${id}`),
      marketplace: 'amazon',
      lastSeenAt: facts.lastSeenAt ?? startsAt,
      ...(facts.buyerName !== undefined && { buyerName: facts.buyerName }),
    },
    ...(snoozedUntil !== undefined && { mark: { snoozed: { since: startsAt, until: snoozedUntil } } }),
    deadline: {
      kind: 'due',
      basis: 'amazon-rule',
      startsEarliestAt: startsAt,
      startsLatestAt: startsAt + ((facts.dueUntil ?? dueAt) - dueAt),
      dueEarliestAt: dueAt,
      dueLatestAt: facts.dueUntil ?? dueAt,
    },
    answerBy: answerByAt === undefined ? { kind: 'any-time' } : { kind: 'by', at: answerByAt },
  };
}

/** Notices are on, four hours and one hour before. */
export function aQuestion(overrides: Partial<AlertsQuestion> = {}): AlertsQuestion {
  return {
    entries: [],
    snoozed: [],
    choices: { isOn: true, leadMinutes: [240, 60], quiet: null, namesBuyers: false },
    canTell: true,
    soonMs: 4 * hourMs,
    zone: 'Europe/Berlin',
    told: nothingTold,
    now: noonAt,
    ...overrides,
  };
}
