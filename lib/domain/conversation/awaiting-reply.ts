/**
 * Whose turn it is in a conversation. What the page itself says wins over what follows from the messages;
 * what neither tells stays unknown.
 */
import type { Moment } from '../time/moment';
import { spanOf } from '../time/moment-range';
import type { Conversation, Message, MessageSettlement } from './conversation';

/** A portal's "last updated" lies a little after the message that caused it. */
const updateLagMs = 5 * 60_000;

/** `candidates` are the messages that may be the oldest unanswered one, oldest first; empty where no message was read. */
export type Turn =
  | { readonly kind: 'seller'; readonly messages: readonly Message[]; readonly first: number; readonly last: number }
  | { readonly kind: 'seller-unseen' }
  | { readonly kind: 'answered'; readonly messages: readonly Message[] }
  | { readonly kind: 'settled'; readonly reason: Exclude<MessageSettlement, 'answered'> }
  | { readonly kind: 'no-buyer-message' }
  | { readonly kind: 'unknown'; readonly reason: 'no-message-time' | 'unknown-author' | 'nothing-read' };

/** Whether the buyer waits for an answer; undefined when it cannot be told. */
export function awaitingReply(conversation: Conversation): boolean | undefined {
  const turn = turnOf(conversation);
  if (turn.kind === 'unknown') return undefined;
  return turn.kind === 'seller' || turn.kind === 'seller-unseen';
}

export function turnOf(conversation: Conversation): Turn {
  const { status } = conversation;
  if (status === 'answered') return { kind: 'answered', messages: inOrder(conversation.messages) ?? [] };
  if (status && status !== 'awaiting-reply') return { kind: 'settled', reason: status };
  const turn = turnByMessages(conversation.messages, status === 'awaiting-reply');
  if (status !== 'awaiting-reply' || turn.kind === 'seller') return turn;
  // A page that sees no answer does not know of one that was given elsewhere.
  const isElsewhere = turn.kind === 'settled' && turn.reason === 'answered-elsewhere';
  return isElsewhere && !isUpdatedSince(conversation) ? turn : { kind: 'seller-unseen' };
}

/** Whether the page tells of an update that none of the messages can have caused. */
function isUpdatedSince({ messages, updatedAt }: Conversation): boolean {
  const ends = messages.flatMap(({ sentAt }) => (sentAt ? [sentAt.latestAt + spanOf(sentAt)] : []));
  return updatedAt !== undefined && ends.length > 0 && updatedAt.earliestAt > Math.max(...ends) + updateLagMs;
}

function turnByMessages(unordered: readonly Message[], isAwaiting: boolean): Turn {
  if (unordered.length === 0) return { kind: 'unknown', reason: 'nothing-read' };
  const messages = inOrder(unordered);
  if (!messages) return { kind: 'unknown', reason: 'no-message-time' };
  const lastAnswer = messages.findLastIndex(endsWait);
  const first = messages.findIndex((message, index) => index > lastAnswer && mayBeBuyer(message));
  if (first < 0) {
    const settled = messages[lastAnswer]?.settled;
    if (settled && settled !== 'answered') return { kind: 'settled', reason: settled };
    return messages.some(mayBeBuyer) ? { kind: 'answered', messages } : { kind: 'no-buyer-message' };
  }
  const lastUnknown = messages.findLastIndex((message) => message.from === 'unknown' && mayBeBuyer(message));
  const buyerAfter = messages.findIndex(
    (message, index) => index > Math.max(lastAnswer, lastUnknown) && message.from === 'buyer',
  );
  if (buyerAfter >= 0) return { kind: 'seller', messages, first, last: buyerAfter };
  return isAwaiting
    ? { kind: 'seller', messages, first, last: lastUnknown }
    : { kind: 'unknown', reason: 'unknown-author' };
}

/** Only a person's answer ends the buyer's wait, or the word that none is owed: for that message and those before it. */
function endsWait(message: Message): boolean {
  return message.settled !== undefined || (message.from === 'seller' && message.isAutomatic !== true);
}

function mayBeBuyer(message: Message): boolean {
  return message.from === 'buyer' || (message.from === 'unknown' && message.isAutomatic !== true);
}

/**
 * The messages oldest first: as listed, unless their times say otherwise. Times that contradict the list and do not
 * settle the order themselves leave it open: undefined.
 */
export function inOrder(messages: readonly Message[]): readonly Message[] | undefined {
  if (isAscending(messages)) return messages;
  const timed = messages.flatMap((message) => (message.sentAt ? [{ message, sentAt: message.sentAt }] : []));
  if (timed.length < messages.length) return undefined;
  const sorted = timed.toSorted((a, b) => a.sentAt.earliestAt - b.sentAt.earliestAt);
  const isSettled = sorted.every((entry, index) => {
    const next = sorted[index + 1];
    return !next || isBefore(entry.sentAt, next.sentAt);
  });
  return isSettled ? sorted.map((entry) => entry.message) : undefined;
}

function isAscending(messages: readonly Message[]): boolean {
  let latestStart = Number.NEGATIVE_INFINITY;
  for (const { sentAt } of messages) {
    if (!sentAt) continue;
    if (sentAt.latestAt + spanOf(sentAt) < latestStart) return false;
    latestStart = Math.max(latestStart, sentAt.earliestAt);
  }
  return true;
}

function isBefore(a: Moment, b: Moment): boolean {
  return a.latestAt + spanOf(a) < b.earliestAt;
}
