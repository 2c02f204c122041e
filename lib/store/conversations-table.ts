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
  /** Where it is seen, if that may be kept; see `ConversationRecord.address`. */
  readonly addressOf?: (conversation: Conversation) => string | undefined;
  readonly now: number;
}

/** A conversation as it is stored from now on. */
export interface RecordedConversation {
  readonly record: ConversationRecord;
  /** Whether the sighting told anything new. */
  readonly isChanged: boolean;
}

/**
 * Merges sightings into what is stored; nothing known before is lost. Sightings without a key cannot be stored.
 * @returns every conversation that was seen, by key
 */
export async function recordConversations(
  db: ReplydockDatabase,
  seen: readonly Conversation[],
  rules: RecordingRules,
): Promise<ReadonlyMap<string, RecordedConversation>> {
  const { now } = rules;
  const keyed = seen.flatMap((conversation) => (conversation.key ? [{ key: conversation.key, conversation }] : []));
  return db.transaction('rw', db.conversations, db.setAside, async () => {
    const stored = await readConversations(
      db,
      keyed.map(({ key }) => key),
    );
    const recorded = new Map<string, RecordedConversation>();
    // Nothing is waited for in the loop: a transaction does not outlast so many turns without a question to the store.
    const broken: SetAside[] = [];
    for (const { key, conversation } of keyed) {
      const earlier = recorded.get(key);
      const before = earlier?.record ?? fittingRecord(stored.get(key), broken, now);
      const changed = mergeRecord(before, { key, conversation }, rules);
      const record = changed ?? before;
      if (record) recorded.set(key, { record, isChanged: changed !== undefined || earlier?.isChanged === true });
    }
    await setAside(db, broken);
    const changed = [...recorded.values()].flatMap(({ record, isChanged }) => (isChanged ? [record] : []));
    if (changed.length > 0) await db.conversations.bulkPut(changed);
    return recorded;
  });
}

type SetAside = Parameters<typeof setAside>[1][number];

function fittingRecord(
  record: ConversationRecord | undefined,
  broken: SetAside[],
  now: number,
): ConversationRecord | undefined {
  if (!record) return undefined;
  const stored = { table: 'conversations', key: record.key, value: record.conversation };
  const checked = checkStored(conversationSchema, stored, now);
  if ('value' in checked) return record;
  broken.push(checked.broken);
  return undefined;
}

/** Undefined where the sighting changes nothing: an unchanged inbox writes nothing. */
function mergeRecord(
  before: ConversationRecord | undefined,
  seen: { readonly key: string; readonly conversation: Conversation },
  { sign, expiresAt, addressOf, now }: RecordingRules,
): ConversationRecord | undefined {
  const conversation = before ? mergeConversation(before.conversation, seen.conversation) : seen.conversation;
  const address = addressOf?.(seen.conversation) ?? before?.address;
  if (before && address === before.address && dequal(conversation, before.conversation)) return undefined;
  return {
    key: seen.key,
    terms: unionOfTerms(before?.terms, identityTerms(conversation.buyerIds, sign)),
    firstSeenAt: before?.firstSeenAt ?? now,
    lastSeenAt: now,
    expiresAt: expiresAt(conversation),
    conversation,
    ...(address !== undefined && { address }),
    ...(before?.understood && { understood: before.understood }),
    ...(before?.elsewhere && { elsewhere: before.elsewhere }),
    ...(before?.timeline && { timeline: before.timeline }),
  };
}
