/**
 * Since when somebody waits in a conversation of which a row in a list tells: by the stored conversation where that
 * knows more than a row can tell, by the row alone where it was never opened or has news since. What the seller said
 * to be answered elsewhere stays so until the list tells of something newer.
 */
import type { Conversation } from '../conversation/conversation';
import { mergeConversation } from '../conversation/merge-conversations';
import type { InboxRow } from '../conversation/reading';
import { waitOf } from '../deadline/compute-deadline';
import type { Wait } from '../deadline/deadline';
import type { Moment } from '../time/moment';
import { spanOf } from '../time/moment-range';

/** A portal's "last updated" lies a little after the message that caused it. */
const updateLagMs = 5 * 60_000;

/** The seller's word that a conversation was answered where nobody could see it. */
export interface AnsweredElsewhere {
  /** When it was said, epoch ms. */
  readonly at: number;
  /** When the conversation was last updated, as the list told by then. */
  readonly updatedAt?: Moment;
}

/** As much of a stored conversation as it takes. */
export interface KnownConversation {
  readonly conversation: Conversation;
  readonly elsewhere?: AnsweredElsewhere;
}

export interface RowWait {
  readonly wait: Wait;
  /** Whether its messages tell it, and not the row alone. */
  readonly isByMessages: boolean;
}

export function waitOfRow(row: InboxRow, before: KnownConversation | undefined): RowWait {
  const known = before?.conversation;
  const isByMessages = known !== undefined && known.messages.length > 0 && !hasNews(row, known);
  if (isByMessages) return { wait: shownOfRow(row, waitOf(mergeConversation(known, row.conversation))), isByMessages };
  const wait = waitOf(row.conversation);
  if (wait.kind !== 'settled' && before?.elsewhere && !isNewer(row, before.elsewhere)) {
    return { wait: { kind: 'settled', reason: 'answered-elsewhere' }, isByMessages };
  }
  return { wait: shownOfRow(row, wait), isByMessages };
}

/** "Unknown" is said where something waits; on every row that was read long ago it would only be noise. */
function shownOfRow({ isUnread, conversation }: InboxRow, wait: Wait): Wait {
  const waits = isUnread || conversation.status === 'awaiting-reply';
  return wait.kind === 'unknown' && !waits ? { kind: 'settled', reason: 'no-buyer-message' } : wait;
}

/** Whether the row may stand for messages that the stored conversation does not hold. */
export function hasNews(row: InboxRow, before: Conversation): boolean {
  if (row.isUnread) return true;
  const { updatedAt, status } = row.conversation;
  if (status === 'awaiting-reply' && before.messages.at(-1)?.from !== 'buyer') return true;
  if (!updatedAt) return false;
  const last = before.messages.at(-1)?.sentAt;
  return (
    !last || updatedAt.earliestAt > last.latestAt + updateLagMs || updatedAt.latestAt < last.earliestAt - updateLagMs
  );
}

/** A row without a time may tell of anything: then it is not kept back. */
function isNewer({ conversation: { updatedAt } }: InboxRow, elsewhere: AnsweredElsewhere): boolean {
  if (!updatedAt || !elsewhere.updatedAt) return true;
  if (updatedAt.earliestAt > elsewhere.at) return true;
  return updatedAt.earliestAt > elsewhere.updatedAt.latestAt + spanOf(elsewhere.updatedAt);
}
