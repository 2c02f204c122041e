/** Deadlines of the rows in a list, see `waitOfRow`. */
import type { InboxRow } from '@/lib/domain/conversation/reading';
import { deadlineOf } from '@/lib/domain/deadline/compute-deadline';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { waitOfRow } from '@/lib/domain/queue/row-wait';
import { readConversations } from '@/lib/store/conversations-table';
import type { ReplydockDatabase } from '@/lib/store/database';

/** One for each row, in their order. */
export async function readRowDeadlines(
  db: ReplydockDatabase,
  rows: readonly InboxRow[],
  rules: DeadlineRules,
): Promise<Deadline[]> {
  const keys = rows.flatMap(({ conversation }) => (conversation.key ? [conversation.key] : []));
  const stored = await readConversations(db, keys);
  return rows.map((row) => {
    const { key, marketplace } = row.conversation;
    const { wait } = waitOfRow(row, key ? stored.get(key) : undefined);
    return deadlineOf(wait, marketplace, rules);
  });
}
