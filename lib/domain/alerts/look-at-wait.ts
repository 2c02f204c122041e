/** One wait by the rules: whether something is to be told of it now, with the next notice, or later. */
import type { ConversationKey } from '../conversation/conversation';
import type { AlertWait } from './alert-wait';
import { type LeadRules, leadAt, leadsCountFrom, nextLeadAt, reachedLead } from './lead-times';
import type { QuietSpan } from './quiet-hours';
import type { ToldWait } from './told-alerts';

const minuteMs = 60_000;
/** Whoever has just had it on the screen is given this time before being told of it. */
const graceMs = 30 * minuteMs;
/** What comes so soon after a notice is told with it: one notice for many. */
const togetherMs = 10 * minuteMs;

/** One wait, what was told of it, and what is to be told. */
export interface WaitLook {
  readonly wait: AlertWait;
  readonly before: ToldWait | undefined;
  readonly countFrom: number;
  /** A lead time that has come and was not told. */
  readonly pendingLead: number | undefined;
  /** From when it is to be told, if it is. */
  readonly tellAt: number;
}

export function lookAtWait(wait: AlertWait, before: ToldWait | undefined, rules: LeadRules): WaitLook {
  const { leadMinutes } = rules.choices;
  const countFrom = leadsCountFrom(wait, rules);
  const reached = reachedLead(leadMinutes, countFrom, rules.now);
  const isNew = reached !== undefined && (before?.lead === undefined || reached < before.lead);
  const cameAt = isNew ? leadAt(countFrom, reached) : rules.now;
  const isOnScreen = wait.entry.waiting.lastSeenAt >= cameAt;
  const since = Math.min(before?.pendingSince ?? rules.now, wait.entry.waiting.lastSeenAt);
  return {
    wait,
    before,
    countFrom,
    pendingLead: isNew ? reached : undefined,
    tellAt: isOnScreen ? since + grace((countFrom > since ? countFrom : wait.by) - since) : rules.now,
  };
}

/** At most half of what is left. */
function grace(leftMs: number): number {
  return leftMs > 0 ? Math.min(graceMs, Math.floor(leftMs / 2)) : graceMs;
}

/** The lead time that a notice shown now tells of this wait; undefined where it has nothing to say of it. */
export function leadTogether({ countFrom, before }: WaitLook, { choices, now }: LeadRules): number | undefined {
  const reached = reachedLead(choices.leadMinutes, countFrom, now + togetherMs);
  return reached !== undefined && (before?.lead === undefined || reached < before.lead) ? reached : undefined;
}

export function remember(
  after: Map<ConversationKey, ToldWait>,
  each: WaitLook,
  rules: LeadRules,
  isTold: boolean,
): void {
  const { wait, before, pendingLead } = each;
  const lead = isTold ? leadTogether(each, rules) : undefined;
  if (lead !== undefined) {
    after.set(wait.key, { ...toldOf(wait, before), lead });
  } else if (pendingLead !== undefined) {
    const pendingSince = before?.pendingSince ?? rules.now;
    after.set(wait.key, { ...toldOf(wait, before), pendingSince });
  } else if (before) {
    setOrForget(after, wait.key, withoutPending(before));
  }
}

function toldOf({ key, due }: AlertWait, before: ToldWait | undefined): ToldWait {
  const startsBy = before ? before.startsBy : due.startsLatestAt;
  return {
    key,
    dueAt: before?.dueAt ?? due.dueEarliestAt,
    ...(startsBy !== undefined && { startsBy }),
    ...(before?.lead !== undefined && { lead: before.lead }),
  };
}

export function withoutPending({ pendingSince: _, ...wait }: ToldWait): ToldWait {
  return wait;
}

/** Of a wait of which nothing was told, nothing need be kept. */
export function setOrForget(after: Map<ConversationKey, ToldWait>, key: ConversationKey, wait: ToldWait): void {
  if (wait.lead === undefined) after.delete(key);
  else after.set(key, wait);
}

/** Nothing is told while it is quiet, so nothing need be looked at. */
export function lookAgainAt(
  each: WaitLook,
  { choices, now }: LeadRules,
  quiet: QuietSpan | undefined,
): readonly number[] {
  const { before, countFrom, pendingLead, tellAt } = each;
  const isPending = pendingLead !== undefined && (before?.lead === undefined || pendingLead < before.lead);
  const next = nextLeadAt(choices.leadMinutes, { countFrom, told: before?.lead, now });
  const times = [...(isPending ? [tellAt] : []), ...(next === undefined ? [] : [next])];
  return quiet ? times.map((at) => Math.max(at, quiet.endsAt)) : times;
}
