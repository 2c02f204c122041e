/**
 * What the badge says now, whether there is something to tell, and when to look again. Each lead time of a wait is told
 * once, however often the browser was started in between; what came meanwhile is told together; what was told is never
 * told again, also when the clock is set back.
 */
import type { AlertChoices } from '../settings/alert-choices';
import { type AlertBadge, type AlertCounts, alertBadge, alertCounts, countChangesAfter } from './alert-badge';
import { type AlertNotice, noticeOf } from './alert-notice';
import { type AlertEntry, alertWaitsOf } from './alert-wait';
import { leadTogether, lookAgainAt, lookAtWait, remember, setOrForget, withoutPending } from './look-at-wait';
import { quietSpanAt } from './quiet-hours';
import { type Recalled, recallWaits } from './recall-waits';
import type { ToldAlerts } from './told-alerts';

export interface AlertsQuestion {
  /** All that is shown in the queue, and apart from it what is snoozed. */
  readonly entries: readonly AlertEntry[];
  readonly snoozed: readonly AlertEntry[];
  readonly choices: AlertChoices;
  /** Whether the browser lets notices be shown. */
  readonly canTell: boolean;
  readonly soonMs: number;
  /** IANA zone of the quiet hours. */
  readonly zone: string;
  readonly told: ToldAlerts;
  readonly now: number;
}

export interface AlertPlan {
  readonly counts: AlertCounts;
  readonly badge: AlertBadge;
  /** To be shown now; absent where there is nothing new. */
  readonly notice?: AlertNotice;
  /** To be kept for the next time; the same object where nothing of it changed. */
  readonly told: ToldAlerts;
  /** The next instant at which badge or notices change by themselves, always after `now`. */
  readonly wakeAt?: number;
}

export function planAlerts(question: AlertsQuestion): AlertPlan {
  const { entries, snoozed, choices, canTell, soonMs, told, now } = question;
  const waits = alertWaitsOf(entries);
  const counts = alertCounts(entries, waits, { soonMs, now });
  const recalled = recallWaits(told, [...entries, ...snoozed], question);
  const isTelling = choices.isOn && canTell && choices.leadMinutes.length > 0;
  const looks = isTelling ? waits.map((wait) => lookAtWait(wait, recalled.get(wait.key), question)) : [];
  const quiet = quietSpanAt(choices.quiet, question.zone, now);
  const isTime = !quiet && looks.some(({ pendingLead, tellAt }) => pendingLead !== undefined && tellAt <= now);
  const telling = isTime ? looks.filter((each) => leadTogether(each, question) !== undefined) : [];

  const after = new Map(recalled);
  for (const each of looks) remember(after, each, question, isTime);
  if (!isTelling) for (const [key, wait] of after) setOrForget(after, key, withoutPending(wait));

  const changes = [
    ...countChangesAfter(waits, soonMs, now),
    ...snoozed.flatMap(({ mark }) => mark?.snoozed?.until ?? []),
    ...looks.flatMap((each) => lookAgainAt({ ...each, before: after.get(each.wait.key) }, question, quiet)),
  ].filter((at) => at > now);
  const notice = noticeOf(
    telling.map(({ wait }) => wait),
    { counts, namesBuyers: choices.namesBuyers, now },
  );
  return {
    counts,
    badge: alertBadge(counts),
    ...(notice && { notice }),
    told: keptTold(told, after, notice),
    ...(changes.length > 0 && { wakeAt: changes.reduce((one, other) => Math.min(one, other)) }),
  };
}

function keptTold(told: ToldAlerts, after: Recalled, notice: AlertNotice | undefined): ToldAlerts {
  const waits = [...after.values()].toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const opens = notice ? onlyOne(notice.keys) : told.opens;
  const next: ToldAlerts = { waits, ...(opens !== undefined && { opens }) };
  return JSON.stringify(next) === JSON.stringify(told) ? told : next;
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
