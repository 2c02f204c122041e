/**
 * What a page said of a conversation ("no response needed", resolved, answered) stays true of the messages that were there
 * when it was said, and tells nothing of later ones: these start a clock of their own.
 */
import type { Moment } from '../time/moment';
import { spanOf } from '../time/moment-range';
import type { Conversation, ConversationStatus, Message } from './conversation';
import type { MergedMessages } from './merge-messages';

type Settling = Exclude<ConversationStatus, 'awaiting-reply'>;

const hourMs = 3_600_000;

/** Whether nothing is owed any more where the page says so. */
export function settles(status: ConversationStatus | undefined): status is Settling {
  return status !== undefined && status !== 'awaiting-reply';
}

export interface News {
  /** Whether a message came that is newer than all that was known; earlier pages of a thread are no news. */
  readonly hasNews: boolean;
  /** The place of the last message that was known, or had come by the update that the status was said of; -1 = none. */
  readonly knownUpTo: number;
}

/** `updatedAt` = of the update that a settling status was said of, if one is known. */
export function newsOf({ messages, isAdded }: MergedMessages, updatedAt: Moment | undefined): News {
  const knownUpTo = messages.findLastIndex((message, index) => !isAdded[index] || hadCome(message, updatedAt));
  return { hasNews: knownUpTo < messages.length - 1, knownUpTo };
}

/**
 * Whether a list, which shows no messages, tells of a settled conversation that something newer came: it has surely been
 * updated since, or it waits again and nothing says that this is for the messages that were settled.
 */
export function hasMovedOn(stored: Conversation, seen: Conversation): boolean {
  if (!settles(stored.status) || settles(seen.status) || seen.messages.length > 0) return false;
  const knownAt = latestKnown(stored);
  if (!seen.updatedAt || knownAt === undefined) return seen.status !== undefined;
  if (seen.updatedAt.earliestAt > knownAt) return true;
  return seen.status !== undefined && seen.updatedAt.latestAt + spanOf(seen.updatedAt) > knownAt;
}

/** The latest instant that anything known of the conversation may have happened at. */
function latestKnown({ updatedAt, messages }: Conversation): number | undefined {
  const ends = [updatedAt, ...messages.map(({ sentAt }) => sentAt)].flatMap((moment) =>
    moment ? [moment.latestAt + spanOf(moment)] : [],
  );
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** The buyer's messages up to this place that nobody answered carry the word; what an answer ended before needs none. */
export function settledUpTo(place: number, messages: Message[], status: ConversationStatus | undefined): Message[] {
  if (!settles(status)) return messages;
  const answered = messages.findLastIndex(
    ({ from, isAutomatic }, index) => index <= place && from === 'seller' && isAutomatic !== true,
  );
  return messages.map((message, index) =>
    index > answered && index <= place && (message.from === 'buyer' || message.from === 'unknown')
      ? { settled: status, ...message }
      : message,
  );
}

/** A minute of an update is the minute of its message; anything coarser tells too little. */
function hadCome({ sentAt }: Message, updatedAt: Moment | undefined): boolean {
  if (!sentAt || !updatedAt) return false;
  const isCoarse = Math.max(spanOf(sentAt), spanOf(updatedAt)) >= hourMs - 1;
  return !isCoarse && sentAt.latestAt <= updatedAt.earliestAt + spanOf(updatedAt);
}
