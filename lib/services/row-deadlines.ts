/**
 * Deadlines of the rows in a list: by the stored conversation where it knows more than a row can tell, by the row
 * alone where it was never opened or has news since.
 */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { mergeConversation } from '@/lib/domain/conversation/merge-conversations';
import type { InboxRow } from '@/lib/domain/conversation/reading';
import { computeDeadline } from '@/lib/domain/deadline/compute-deadline';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { readConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';

/** A portal's "last updated" lies a little after the message that caused it. */
const updateLagMs = 5 * 60_000;

/** One for each row, in their order. */
export async function readRowDeadlines(
  db: ReplydockDatabase,
  rows: readonly InboxRow[],
  rules: DeadlineRules,
): Promise<Deadline[]> {
  const keys = rows.flatMap(({ conversation }) => (conversation.key ? [conversation.key] : []));
  const stored = await readConversations(db, keys);
  return rows.map((row) => {
    const { key } = row.conversation;
    const before = key ? stored.get(key)?.conversation : undefined;
    const isKnown = before !== undefined && before.messages.length > 0 && !hasNews(row, before);
    return shownOfRow(
      row,
      computeDeadline(isKnown ? mergeConversation(before, row.conversation) : row.conversation, rules),
    );
  });
}

/** "Unknown" is said where something waits; on every row that was read long ago it would only be noise. */
function shownOfRow({ isUnread, conversation }: InboxRow, deadline: Deadline): Deadline {
  const waits = isUnread || conversation.status === 'awaiting-reply';
  return deadline.kind === 'unknown' && !waits ? { kind: 'settled', reason: 'no-buyer-message' } : deadline;
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
