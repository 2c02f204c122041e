/** Conversations as last known, found by key and by buyer. */
import { dequal } from 'dequal';
import { type Conversation, conversationSchema } from '@/lib/domain/conversation/conversation';
import { mergeConversation } from '@/lib/domain/conversation/merge-conversations';
import { identityTerms, type Sign } from '@/lib/domain/customer/terms';
import type { ConversationRecord, ReplydockDatabase } from './database';
import { unionOfTerms } from './orders-table';
import { rowsWithTerms } from './rows-with-terms';
import { checkStored, setAside } from './set-aside';

/** The stored conversations with these keys. */
export async function readConversations(
  db: ReplydockDatabase,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ConversationRecord>> {
  const records = await db.conversations.bulkGet([...keys]);
  return new Map(records.flatMap((record) => (record ? [[record.key, record]] : [])));
}

/** All stored conversations with any of these terms. */
export async function readConversationsOfBuyer(
  db: ReplydockDatabase,
  terms: readonly string[],
): Promise<ConversationRecord[]> {
  return rowsWithTerms(db.conversations, terms);
}

export interface RecordingRules {
  readonly sign: Sign;
  /** When the texts of a conversation go, epoch ms. */
  readonly expiresAt: (conversation: Conversation) => number;
  readonly now: number;
}

/** Merges sightings into what is stored; nothing known before is lost. Sightings without a key cannot be stored. */
export async function recordConversations(
  db: ReplydockDatabase,
  seen: readonly Conversation[],
  { sign, expiresAt, now }: RecordingRules,
): Promise<void> {
  const keyed = seen.flatMap((conversation) => (conversation.key ? [{ key: conversation.key, conversation }] : []));
  await db.transaction('rw', db.conversations, db.setAside, async () => {
    const stored = await readConversations(
      db,
      keyed.map(({ key }) => key),
    );
    const merged = new Map<string, ConversationRecord>();
    for (const { key, conversation } of keyed) {
      const before = merged.get(key) ?? (await fittingRecord(db, stored.get(key), now));
      const record = mergeRecord(before, { key, conversation }, { sign, expiresAt, now });
      if (record) merged.set(key, record);
    }
    await db.conversations.bulkPut([...merged.values()]);
  });
}

async function fittingRecord(
  db: ReplydockDatabase,
  record: ConversationRecord | undefined,
  now: number,
): Promise<ConversationRecord | undefined> {
  if (!record) return undefined;
  const stored = { table: 'conversations', key: record.key, value: record.conversation };
  const checked = checkStored(conversationSchema, stored, now);
  if ('value' in checked) return record;
  await setAside(db, [checked.broken]);
  return undefined;
}

/** Undefined where the sighting changes nothing: an unchanged inbox writes nothing. */
function mergeRecord(
  before: ConversationRecord | undefined,
  seen: { readonly key: string; readonly conversation: Conversation },
  { sign, expiresAt, now }: RecordingRules,
): ConversationRecord | undefined {
  const conversation = before ? mergeConversation(before.conversation, seen.conversation) : seen.conversation;
  if (before && dequal(conversation, before.conversation)) return undefined;
  return {
    key: seen.key,
    terms: unionOfTerms(before?.terms, identityTerms(conversation.buyerIds, sign)),
    firstSeenAt: before?.firstSeenAt ?? now,
    lastSeenAt: now,
    expiresAt: expiresAt(conversation),
    conversation,
    ...(before?.timeline && { timeline: before.timeline }),
  };
}
