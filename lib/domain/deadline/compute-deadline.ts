/**
 * When an answer is due. Amazon: 24 h of absolute time from the oldest unanswered buyer message, weekends included;
 * automatic replies and the marketplace's notices neither start nor end it. eBay: the seller's own target.
 *
 * Source: sellercentral.amazon.com/gp/help/external/200549770
 */
import { type Turn, turnOf } from '../conversation/awaiting-reply';
import type { Conversation, Message } from '../conversation/conversation';
import { isExact, type Moment } from '../time/moment';
import { spanOf } from '../time/moment-range';
import type { Deadline, DeadlineRules } from './deadline';

const hourMs = 3_600_000;
const amazonLimitMs = 24 * hourMs;

/** All instants the clock may have started at, epoch ms. */
interface Start {
  readonly earliestAt: number;
  readonly latestAt: number;
}

/** When an answer is due: exact, a range, nothing due, or unknown with the reason. */
export function computeDeadline(conversation: Conversation, rules: DeadlineRules): Deadline {
  const turn = turnOf(conversation);
  if (turn.kind === 'settled') return { kind: 'settled', reason: turn.reason };
  if (turn.kind === 'answered') return { kind: 'settled', reason: 'answered', ...answerOf(turn.messages) };
  if (turn.kind === 'no-buyer-message') return { kind: 'settled', reason: 'no-buyer-message' };

  const start = startOf(turn, conversation);
  const printed = conversation.printedDueAt;
  if (printed) {
    return {
      kind: 'due',
      basis: 'printed',
      dueEarliestAt: printed.earliestAt,
      dueLatestAt: printed.latestAt,
      ...asStart(start),
    };
  }
  if (turn.kind === 'unknown') return { kind: 'unknown', reason: turn.reason };
  if (!start) return { kind: 'unknown', reason: 'no-message-time' };
  const isAmazon = conversation.marketplace === 'amazon';
  const limitMs = isAmazon ? amazonLimitMs : rules.ebayTargetMs;
  return {
    kind: 'due',
    basis: isAmazon ? 'amazon-rule' : 'own-target',
    ...asStart(start),
    dueEarliestAt: start.earliestAt + limitMs,
    dueLatestAt: start.latestAt + limitMs,
  };
}

function asStart(start: Start | undefined) {
  return start ? { startsEarliestAt: start.earliestAt, startsLatestAt: start.latestAt } : {};
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
