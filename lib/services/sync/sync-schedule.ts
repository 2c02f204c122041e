/** When a carrier is tried again: at the seller's interval while all is well, ever more seldom while it fails. */
import type { SyncCarrier, SyncChoices } from '@/lib/domain/sync/sync-choices';
import type { SyncProblem, SyncProblemName } from '@/lib/domain/sync/sync-problem';
import type { CarrierStatus } from '@/lib/domain/sync/sync-status';

const minuteMs = 60_000;

/** After the first failure, the second, and so on; the last for all that follow. */
export const retryMinutes = [1, 2, 5, 15, 60] as const;

/** Trying again would change nothing, and might lock the account. */
const forSeller: readonly SyncProblemName[] = ['sign-in-refused', 'no-permission', 'no-passphrase', 'wrong-passphrase'];

/** What of a status tells when it is next. */
type Timing = Pick<CarrierStatus, 'lastTriedAt' | 'problem' | 'nextTryAt' | 'failedInARow'>;

/** A status after a failure. `random`: 0 to 1, so that many browsers do not come back at the same moment. */
export function afterFailure(
  before: Pick<CarrierStatus, 'failedInARow'>,
  { problem, now, random }: { readonly problem: SyncProblem; readonly now: number; readonly random: number },
): Timing {
  const failedInARow = (before.failedInARow ?? 0) + 1;
  const told = { problem, lastTriedAt: now, failedInARow };
  if (forSeller.includes(problem.name)) return told;
  const minutes = retryMinutes[Math.min(failedInARow, retryMinutes.length) - 1] ?? 60;
  const backOffAt = now + Math.round(minutes * minuteMs * (0.8 + 0.4 * random));
  return { ...told, nextTryAt: Math.max(backOffAt, problem.retryAt ?? 0) };
}

/** Epoch ms; undefined where only the seller can go on. */
export function nextTryAt(status: Timing | undefined, everyMinutes: number): number | undefined {
  if (status?.lastTriedAt === undefined) return 0;
  if (status.failedInARow) return status.nextTryAt;
  return status.lastTriedAt + everyMinutes * minuteMs;
}

/** Alarms come a little early or late. */
const slackMs = 15_000;

export function isDue(status: Timing | undefined, { everyMinutes }: SyncChoices, now: number): boolean {
  const at = nextTryAt(status, everyMinutes);
  // A clock that was set back must not make it wait for what was the future.
  const isLost = status?.lastTriedAt !== undefined && status.lastTriedAt > now + slackMs;
  return at !== undefined && (at <= now + slackMs || isLost);
}

/** Whether something changed here may be sent at once. Room may have come with the change. */
export function maySendNow(status: Timing | undefined, now: number): boolean {
  if (!status?.failedInARow || status.problem?.name === 'full') return true;
  return status.nextTryAt !== undefined && status.nextTryAt <= now + slackMs;
}

export function isOn(carrier: SyncCarrier, choices: SyncChoices): boolean {
  return carrier === 'browser' ? choices.browser.isOn : choices.webDav.isOn && choices.webDav.place !== null;
}
