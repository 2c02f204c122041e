/**
 * What was told before, matched with what waits now. A wait stays the same while its times only become more exact;
 * one that began after what was told is another, and is told anew.
 */
import type { ConversationKey } from '../conversation/conversation';
import { type AlertEntry, type AlertWait, alertWaitsOf } from './alert-wait';
import { type LeadRules, leadsCountFrom, reachedLead } from './lead-times';
import type { ToldAlerts, ToldWait } from './told-alerts';

const minuteMs = 60_000;
/** Times are read to the minute here and to the millisecond there. */
const roundingMs = minuteMs;
/** By so much a due time may become later without being told again. */
const slackMs = 5 * minuteMs;
/** Who has gone is remembered so long, in case they are back with the same wait. */
const rememberedMs = 14 * 24 * 60 * minuteMs;
const mostGone = 1000;

/** By the key of the conversation; those of which nothing need be remembered are not in it. */
export type Recalled = ReadonlyMap<ConversationKey, ToldWait>;

/** `entries` are all that wait, snoozed ones among them. */
export function recallWaits(told: ToldAlerts, entries: readonly AlertEntry[], rules: LeadRules): Recalled {
  const waits = new Map(alertWaitsOf(entries).map((wait) => [wait.key, wait]));
  const known = new Set(entries.flatMap(({ deadline, waiting }) => (deadline.kind === 'settled' ? [] : waiting.key)));
  const recalled = new Map<ConversationKey, ToldWait>();
  const gone: ToldWait[] = [];
  for (const before of told.waits) {
    const wait = waits.get(before.key);
    if (!known.has(before.key)) {
      gone.push(...remembered(before, rules.now));
    } else {
      const after = wait ? recall(before, wait, rules) : before;
      if (after) recalled.set(before.key, after);
    }
  }
  const lastGone = gone.toSorted((one, other) => (other.goneAt ?? 0) - (one.goneAt ?? 0)).slice(0, mostGone);
  for (const each of lastGone) recalled.set(each.key, each);
  return recalled;
}

/** A clock that was set back leaves times in the future behind. */
function remembered({ pendingSince: _, ...before }: ToldWait, now: number): ToldWait[] {
  const goneAt = Math.min(before.goneAt ?? now, now);
  return before.lead === undefined || now - goneAt > rememberedMs ? [] : [{ ...before, goneAt }];
}

function recall({ goneAt, ...before }: ToldWait, wait: AlertWait, rules: LeadRules): ToldWait | undefined {
  const { dueEarliestAt, dueLatestAt, startsEarliestAt, startsLatestAt } = wait.due;
  const isLater = dueEarliestAt > before.dueAt + (goneAt === undefined ? slackMs : roundingMs);
  const beganAfter =
    before.startsBy !== undefined &&
    startsEarliestAt !== undefined &&
    startsEarliestAt > before.startsBy + (goneAt === undefined ? slackMs : roundingMs);
  // Between two waits of the same day nothing tells where only the day is known.
  const isVague = goneAt !== undefined && dueLatestAt - dueEarliestAt > 60 * minuteMs;
  if (beganAfter || isVague || (goneAt !== undefined && isLater)) return undefined;
  const pendingSince = before.pendingSince === undefined ? undefined : Math.min(before.pendingSince, rules.now);
  if (!isLater) return withPending(before, pendingSince);
  // More time than was thought: what is told stays told, and shorter lead times come at their time.
  const lead = leadStillTold(before.lead, wait, rules);
  return withPending(
    {
      key: before.key,
      dueAt: dueEarliestAt,
      ...(startsLatestAt !== undefined && { startsBy: startsLatestAt }),
      ...(lead !== undefined && { lead }),
    },
    pendingSince,
  );
}

function leadStillTold(told: number | undefined, wait: AlertWait, rules: LeadRules): number | undefined {
  if (told === undefined) return undefined;
  const longer = rules.choices.leadMinutes.filter((lead) => lead >= told);
  return reachedLead(longer, leadsCountFrom(wait, rules), rules.now);
}

function withPending({ pendingSince: _, ...wait }: ToldWait, pendingSince: number | undefined): ToldWait {
  return pendingSince === undefined ? wait : { ...wait, pendingSince };
}
