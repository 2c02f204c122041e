/** Conversations of a backup, merged into those that are stored. Texts past their time stay away, the times of messages do not. */
import { mergeKeptConversations } from '@/lib/backup/merge-conversations';
import type { BackupConversation } from '@/lib/backup/parts';
import { tellSame } from '@/lib/backup/same-facts';
import { messagesExpireAt, neverExpires } from '@/lib/domain/customer/retention';
import type { AnsweredElsewhere } from '@/lib/domain/queue/row-wait';
import type { ConversationRecord } from '@/lib/store/database';
import { withoutTexts } from './forget';
import { type PartMerger, type RestoreContext, told } from './restore-part';

export const conversationsMerger: PartMerger<'conversations'> = {
  tables: ({ conversations }) => [conversations],
  merge: async (records, context) => {
    const { conversations } = context.db;
    const ours = await conversations.bulkGet(records.map(({ key }) => key));
    const merged = records.map((theirs, index) => mergeOne(ours[index], theirs, context));
    return {
      fresh: merged.filter(({ isNew }) => isNew).length,
      changed: merged.filter(({ isChanged }) => isChanged).length,
      expired: merged.filter(({ isExpired }) => isExpired).length,
      write: () => conversations.bulkPut(merged.flatMap(({ record }) => record ?? [])),
    };
  },
};

interface MergedConversation {
  readonly record?: ConversationRecord;
  readonly isNew: boolean;
  readonly isChanged: boolean;
  readonly isExpired: boolean;
}

function mergeOne(
  ours: ConversationRecord | undefined,
  theirs: BackupConversation,
  context: RestoreContext,
): MergedConversation {
  const { record: kept, isExpired } = keptOf(theirs, context);
  if (!ours) return { record: kept, isNew: true, isChanged: false, isExpired };
  const merged = mergeKeptConversations(ours, kept);
  if (merged === ours) return { isNew: false, isChanged: false, isExpired };
  const record = { ...merged, expiresAt: expiryOf(merged, context) };
  const isChanged = !tellSame({ ...merged, terms: [] }, { ...ours, terms: [] });
  return { record, isNew: false, isChanged, isExpired };
}

/** What of the backup's may still be here. */
function keptOf(theirs: BackupConversation, context: RestoreContext) {
  const { timeline, elsewhere, ...rest } = theirs;
  const times = { firstSeenAt: told(theirs.firstSeenAt, context), lastSeenAt: told(theirs.lastSeenAt, context) };
  const known = {
    ...rest,
    ...times,
    ...(timeline && { timeline }),
    ...(elsewhere && { elsewhere: toWord(elsewhere) }),
  };
  const record = { ...known, expiresAt: expiryOf(known, context) };
  const isExpired = record.expiresAt <= context.now;
  return { record: isExpired ? withoutTexts(record) : record, isExpired: isExpired && hasTexts(record) };
}

function toWord({ at, updatedAt }: NonNullable<BackupConversation['elsewhere']>): AnsweredElsewhere {
  return { at, ...(updatedAt && { updatedAt }) };
}

function expiryOf(record: Omit<ConversationRecord, 'expiresAt'>, { settings, now }: RestoreContext): number {
  if (record.timeline && !hasTexts(record)) return neverExpires;
  return messagesExpireAt(record.conversation, settings, Math.min(now, record.lastSeenAt));
}

function hasTexts({ conversation }: Pick<ConversationRecord, 'conversation'>): boolean {
  const { messages, buyerName, subject, itemTitle } = conversation;
  return messages.length > 0 || [buyerName, subject, itemTitle].some((text) => text !== undefined);
}
