/**
 * The queue in its groups: late, to be answered before the seller closes, due soon, later. Inside a group the most
 * pressing come first, see `riskOf`. Where a conversation stands follows from itself alone: another one in the list
 * never moves two others past each other.
 */
import { type AnswerBy, answerBy } from '../deadline/answer-by';
import { deadlineOf } from '../deadline/compute-deadline';
import type { Deadline, DeadlineRules, Urgency } from '../deadline/deadline';
import { urgencyOf } from '../deadline/time-left';
import type { WorkingHours } from '../working-hours/working-hours';
import { nextClosing } from '../working-hours/working-time';
import type { ConversationMark } from './conversation-mark';
import { riskOf } from './queue-risk';
import type { Waiting } from './waiting';

export interface QueueEntry {
  readonly waiting: Waiting;
  readonly mark?: ConversationMark;
  readonly deadline: Deadline;
  readonly answerBy: AnswerBy;
  readonly urgency: Urgency;
  /** Greater is more pressing. */
  readonly risk: number;
}

export const queueGroupNames = ['late', 'before-close', 'soon', 'later'] as const;
export type QueueGroupName = (typeof queueGroupNames)[number];

export interface QueueGroup {
  readonly name: QueueGroupName;
  /** Of `before-close`: when the seller's present or next working time ends, epoch ms. */
  readonly closesAt?: number;
  /** Most pressing first; never empty. */
  readonly entries: readonly QueueEntry[];
}

export interface ArrangedQueue {
  readonly groups: readonly QueueGroup[];
  /** Those that come back first stand first. */
  readonly snoozed: readonly QueueEntry[];
}

export interface QueueFacts {
  readonly waitings: readonly Waiting[];
  readonly marks: readonly ConversationMark[];
  readonly rules: DeadlineRules;
  /** Epoch ms. */
  readonly now: number;
}

export function arrangeQueue({ waitings, marks, rules, now }: QueueFacts): ArrangedQueue {
  const closesAt = rules.workingHours && nextClosing(rules.workingHours, now);
  // A shop that never opens has no working time to reckon with.
  const hours = closesAt === undefined ? undefined : rules.workingHours;
  const markOf = new Map<string, ConversationMark>(marks.map((mark) => [mark.key, mark]));
  const byGroup = new Map<QueueGroupName, QueueEntry[]>();
  const snoozed: QueueEntry[] = [];
  for (const waiting of waitings) {
    if (waiting.wait.kind === 'settled') continue;
    const entry = toEntry(waiting, markOf.get(waiting.key), { rules, hours, now });
    if (isSnoozed(entry, now)) {
      snoozed.push(entry);
      continue;
    }
    const name = groupOf(entry, closesAt);
    const group = byGroup.get(name);
    if (group) group.push(entry);
    else byGroup.set(name, [entry]);
  }
  const groups = queueGroupNames.flatMap((name): QueueGroup[] => {
    const entries = byGroup.get(name)?.sort(compareEntries);
    if (!entries) return [];
    return [{ name, ...(name === 'before-close' && closesAt !== undefined && { closesAt }), entries }];
  });
  return { groups, snoozed: snoozed.sort(compareSnoozed) };
}

/** Put away until later, and the buyer has not written since. */
export function isSnoozed({ waiting, mark }: Pick<QueueEntry, 'waiting' | 'mark'>, now: number): boolean {
  const snoozed = mark?.snoozed;
  if (!snoozed || now >= snoozed.until) return false;
  return waiting.lastBuyerAt === undefined || waiting.lastBuyerAt <= snoozed.since;
}

interface Reckoning {
  readonly rules: DeadlineRules;
  readonly hours: WorkingHours | undefined;
  readonly now: number;
}

function toEntry(waiting: Waiting, mark: ConversationMark | undefined, { rules, hours, now }: Reckoning): QueueEntry {
  const deadline = deadlineOf(waiting.wait, waiting.marketplace, rules);
  return {
    waiting,
    ...(mark && { mark }),
    deadline,
    answerBy: answerBy(deadline, hours, now),
    urgency: urgencyOf(deadline, now, rules),
    risk: riskOf({ waiting, deadline, hours, now }),
  };
}

function groupOf({ deadline, answerBy: by, urgency }: QueueEntry, closesAt: number | undefined): QueueGroupName {
  if (urgency === 'late') return 'late';
  if (deadline.kind !== 'due') return 'later';
  const mustBy = by.kind === 'by' ? Math.min(by.at, deadline.dueEarliestAt) : deadline.dueEarliestAt;
  if (closesAt !== undefined && mustBy <= closesAt) return 'before-close';
  return urgency === 'soon' ? 'soon' : 'later';
}

function compareEntries(one: QueueEntry, other: QueueEntry): number {
  return (
    other.risk - one.risk ||
    compareWorth(one.waiting, other.waiting) ||
    dueOf(one) - dueOf(other) ||
    compareTexts(one.waiting.key, other.waiting.key)
  );
}

/** Currency by currency, so that only amounts of one are compared; what nobody knows stands last. */
function compareWorth({ value: one }: Waiting, { value: other }: Waiting): number {
  if (!one || !other) return Number(one === undefined) - Number(other === undefined);
  return compareTexts(one.currency, other.currency) || other.amountMinor - one.amountMinor;
}

function dueOf({ deadline }: QueueEntry): number {
  return deadline.kind === 'due' ? deadline.dueEarliestAt : 0;
}

function compareSnoozed(one: QueueEntry, other: QueueEntry): number {
  return (
    (one.mark?.snoozed?.until ?? 0) - (other.mark?.snoozed?.until ?? 0) ||
    compareTexts(one.waiting.key, other.waiting.key)
  );
}

function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
