/**
 * What became of each buyer message of a stored conversation, by whatever is known of it. Of a message that may have
 * been answered and may not, because somebody unknown wrote after it, nothing is said; nor where the order of the
 * messages is not known. A person's answer that was seen counts more than what the page said afterwards.
 */
import { inOrder, turnOf } from '../conversation/awaiting-reply';
import type { Conversation, Message, MessageSettlement } from '../conversation/conversation';
import { knownMessages, type WordlessMessage } from '../queue/known-messages';
import { spanOf } from '../time/moment-range';
import type { ConversationExchanges, Exchange } from './exchange';

/** As it is stored. */
export interface StoredConversation {
  readonly key: string;
  readonly conversation: Conversation;
  readonly timeline?: readonly WordlessMessage[];
  /** The seller said that it was answered where nobody could see it. */
  readonly elsewhere?: object;
}

/** @param lastSeenAt up to here the conversation's state is known, epoch ms */
export function exchangesOf(stored: StoredConversation, lastSeenAt: number): ConversationExchanges {
  const { key, conversation } = stored;
  const { marketplace, site, account } = conversation;
  return {
    key,
    marketplace,
    ...(site !== undefined && { site }),
    ...(account !== undefined && { account }),
    exchanges: listExchanges(stored),
    lastSeenAt,
  };
}

function listExchanges({ conversation, timeline, elsewhere }: StoredConversation): Exchange[] {
  const known = knownMessages(conversation.messages, timeline);
  const messages = inOrder(known);
  if (!messages) return [];
  const told = messages.flatMap((message, index): Exchange[] => {
    if (message.from !== 'buyer') return [];
    const fate = fateOf(messages, index, conversation.status);
    return fate ? [{ ...received(messages, index), fate }] : [];
  });
  const unseen = turnOf({ ...conversation, messages: [...messages] }).kind === 'seller-unseen';
  return unseen ? [...told, unseenExchange(conversation, messages, elsewhere !== undefined)] : told;
}

/** The list tells that somebody waits, and the message was not read. */
function unseenExchange(
  { openedAt, updatedAt }: Conversation,
  messages: readonly Message[],
  isAnsweredElsewhere: boolean,
): Exchange {
  const fate: Exchange['fate'] = isAnsweredElsewhere
    ? { kind: 'settled', reason: 'answered-elsewhere' }
    : { kind: 'waiting' };
  const isAlone = messages.length === 0 && openedAt && updatedAt && updatedAt.latestAt >= openedAt.earliestAt;
  return isAlone
    ? { received: { earliestAt: openedAt.earliestAt, latestAt: updatedAt.latestAt + spanOf(updatedAt) }, fate }
    : { fate };
}

function received(messages: readonly Message[], index: number): Pick<Exchange, 'received'> {
  const between = timeOf(messages, index);
  return between ? { received: between } : {};
}

/** Undefined where nobody can tell. */
function fateOf(
  messages: readonly Message[],
  index: number,
  status: Conversation['status'],
): Exchange['fate'] | undefined {
  let settled: MessageSettlement | undefined;
  /** Of unknown authors: the first that may have answered. */
  let maybe: number | undefined;
  for (let next = index; next < messages.length; next += 1) {
    const message = messages[next];
    if (!message) break;
    if (isAnswer(message)) return answeredFate(messages, maybe ?? next, next);
    // What was asked after the settlement is another matter, and so is its answer.
    if (settled && !message.settled && mayBeBuyer(message)) break;
    settled ??= message.settled;
    if (message.from === 'unknown' && message.isAutomatic !== true && !message.settled) maybe ??= next;
  }
  const reason = settled ?? (status === 'awaiting-reply' ? undefined : status);
  if (reason) return { kind: 'settled', reason };
  return maybe === undefined ? { kind: 'waiting' } : undefined;
}

function answeredFate(messages: readonly Message[], first: number, last: number): Exchange['fate'] {
  const earliest = timeOf(messages, first) ?? undefined;
  const latest = timeOf(messages, last);
  if (!earliest || !latest || latest.latestAt < earliest.earliestAt) return { kind: 'answered-untimed' };
  return { kind: 'answered', earliestAt: earliest.earliestAt, latestAt: latest.latestAt };
}

function isAnswer({ from, isAutomatic }: Message): boolean {
  return from === 'seller' && isAutomatic !== true;
}

function mayBeBuyer({ from, isAutomatic }: Message): boolean {
  return from === 'buyer' || (from === 'unknown' && isAutomatic !== true);
}

/** A message without a time of its own was sent between its neighbours. */
function timeOf(
  messages: readonly Message[],
  index: number,
): { readonly earliestAt: number; readonly latestAt: number } | undefined {
  const own = messages[index]?.sentAt;
  if (own) return { earliestAt: own.earliestAt, latestAt: own.latestAt + spanOf(own) };
  const earlier = messages.slice(0, index).flatMap(({ sentAt }) => (sentAt ? [sentAt.earliestAt] : []));
  const later = messages.slice(index + 1).flatMap(({ sentAt }) => (sentAt ? [sentAt.latestAt + spanOf(sentAt)] : []));
  const [earliestAt, latestAt] = [Math.max(...earlier), Math.min(...later)];
  const isBounded = earlier.length > 0 && later.length > 0 && earliestAt <= latestAt;
  return isBounded ? { earliestAt, latestAt } : undefined;
}
