/**
 * When an answer is due. Amazon: 24 h of absolute time from the oldest unanswered buyer message, weekends included;
 * automatic replies and the marketplace's notices neither start nor end it. eBay: the seller's own target.
 *
 * Source: sellercentral.amazon.com/gp/help/external/200549770
 */
import { type Turn, turnOf } from '../conversation/awaiting-reply';
import type { Conversation, Message } from '../conversation/conversation';
import type { MarketplaceName } from '../marketplace/marketplace';
import { isExact, type Moment } from '../time/moment';
import { spanOf } from '../time/moment-range';
import { addWorkingMs } from '../working-hours/working-time';
import type { Deadline, DeadlineRules, Wait } from './deadline';

const hourMs = 3_600_000;
const amazonLimitMs = 24 * hourMs;

/** All instants the clock may have started at, epoch ms. */
interface Start {
  readonly earliestAt: number;
  readonly latestAt: number;
}

/** When an answer is due: exact, a range, nothing due, or unknown with the reason. */
export function computeDeadline(conversation: Conversation, rules: DeadlineRules): Deadline {
  return deadlineOf(waitOf(conversation), conversation.marketplace, rules);
}

/** Since when the buyer waits, if at all. */
export function waitOf(conversation: Conversation): Wait {
  const turn = turnOf(conversation);
  if (turn.kind === 'settled') return { kind: 'settled', reason: turn.reason };
  if (turn.kind === 'answered') return { kind: 'settled', reason: 'answered', ...answerOf(turn.messages) };
  if (turn.kind === 'no-buyer-message') return { kind: 'settled', reason: 'no-buyer-message' };

  const start = startOf(turn, conversation);
  const printed = conversation.printedDueAt;
  if (!printed && turn.kind === 'unknown') return { kind: 'unknown', reason: turn.reason };
  if (!printed && !start) return { kind: 'unknown', reason: 'no-message-time' };
  return {
    kind: 'waiting',
    ...(start && { startsEarliestAt: start.earliestAt, startsLatestAt: start.latestAt }),
    ...(printed && { printedEarliestAt: printed.earliestAt, printedLatestAt: printed.latestAt }),
  };
}

/** The deadline of a wait by the marketplace's rule, or by the seller's own. A printed date wins over both. */
export function deadlineOf(wait: Wait, marketplace: MarketplaceName, rules: DeadlineRules): Deadline {
  if (wait.kind !== 'waiting') return wait;
  const { printedEarliestAt, printedLatestAt, startsEarliestAt, startsLatestAt } = wait;
  const start = startsEarliestAt !== undefined && startsLatestAt !== undefined && { startsEarliestAt, startsLatestAt };
  if (printedEarliestAt !== undefined && printedLatestAt !== undefined) {
    return {
      kind: 'due',
      basis: 'printed',
      dueEarliestAt: printedEarliestAt,
      dueLatestAt: printedLatestAt,
      ...(start && start),
    };
  }
  if (!start) return { kind: 'unknown', reason: 'no-message-time' };
  const isAmazon = marketplace === 'amazon';
  const dueAfter = isAmazon ? (at: number) => at + amazonLimitMs : ownTarget(rules);
  const ends = [dueAfter(start.startsEarliestAt), dueAfter(start.startsLatestAt)];
  return {
    kind: 'due',
    basis: isAmazon ? 'amazon-rule' : 'own-target',
    ...start,
    // Where too little working time is left in sight, the earlier start may be due later.
    dueEarliestAt: Math.min(...ends),
    dueLatestAt: Math.max(...ends),
  };
}

/** Working time where the seller counts so; a shop that never opens counts every hour. */
function ownTarget({ ebayTargetMs, ebayCountsWorkingHours, workingHours }: DeadlineRules): (at: number) => number {
  return (at) => {
    const dueAt = ebayCountsWorkingHours && workingHours ? addWorkingMs(workingHours, at, ebayTargetMs) : undefined;
    return dueAt ?? at + ebayTargetMs;
  };
}

function startOf(turn: Turn, conversation: Conversation): Start | undefined {
  if (turn.kind === 'seller') return startByMessages(turn.messages, turn.first, turn.last) ?? startByList(conversation);
  return turn.kind === 'seller-unseen' && conversation.messages.length === 0 ? startByList(conversation) : undefined;
}

/** A conversation never opened: the waiting message came between its opening and its last update. */
function startByList({ openedAt, updatedAt }: Conversation): Start | undefined {
  if (!openedAt || !updatedAt || updatedAt.latestAt < openedAt.earliestAt) return undefined;
  return { earliestAt: openedAt.earliestAt, latestAt: updatedAt.latestAt };
}

/** A message without a time of its own was sent between its neighbours'. */
function startByMessages(messages: readonly Message[], first: number, last: number): Start | undefined {
  const earliest = messages[first]?.sentAt?.earliestAt ?? lowerBound(messages.slice(0, first));
  const latest = messages[last]?.sentAt?.latestAt ?? upperBound(messages.slice(last + 1));
  if (earliest === undefined || latest === undefined) return undefined;
  return { earliestAt: earliest, latestAt: Math.max(earliest, latest) };
}

function lowerBound(earlier: readonly Message[]): number | undefined {
  const bounds = earlier.flatMap(({ sentAt }) => (sentAt ? [sentAt.earliestAt] : []));
  return bounds.length > 0 ? Math.max(...bounds) : undefined;
}

function upperBound(later: readonly Message[]): number | undefined {
  const bounds = later.flatMap(({ sentAt }) => (sentAt ? [sentAt.latestAt + spanOf(sentAt)] : []));
  return bounds.length > 0 ? Math.min(...bounds) : undefined;
}

/** When the last wait ended and how long it was, where both ends are exact and nobody unknown wrote in between. */
function answerOf(messages: readonly Message[]): { answeredAt?: number; answeredAfterMs?: number } {
  let asked: Message | undefined;
  let answer: { asked: Message; by: Message } | undefined;
  let isCertain = true;
  for (const message of messages) {
    if (message.from === 'unknown') isCertain = false;
    if (message.from === 'buyer') asked ??= message;
    // What ended this wait was not seen, or no answer.
    if (message.settled) asked = answer = undefined;
    if (message.from !== 'seller' || message.isAutomatic || !asked) continue;
    answer = { asked, by: message };
    asked = undefined;
  }
  const answeredAt = exactInstant(answer?.by.sentAt);
  if (!isCertain || asked || answeredAt === undefined) return {};
  const askedAt = exactInstant(answer?.asked.sentAt);
  return askedAt === undefined ? { answeredAt } : { answeredAt, answeredAfterMs: Math.max(0, answeredAt - askedAt) };
}

function exactInstant(moment: Moment | undefined): number | undefined {
  return moment && isExact(moment) && spanOf(moment) < hourMs - 1 ? moment.earliestAt : undefined;
}
