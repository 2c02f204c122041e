/**
 * The seller's word that a conversation was answered where nobody could see it: nothing waits in it any more, until the
 * buyer writes again. It can be taken back, and then everything is as it was.
 */
import { dequal } from 'dequal';
import { turnOf } from '@/lib/domain/conversation/awaiting-reply';
import type { ConversationKey, Message } from '@/lib/domain/conversation/conversation';
import type { ConversationExchanges } from '@/lib/domain/insights/exchange';
import { exchangesOf } from '@/lib/domain/insights/exchanges-of';
import type { Waiting } from '@/lib/domain/queue/waiting';
import type { ConversationRecord, ReplydockDatabase } from '@/lib/store/database';
import { writeExchanges } from '@/lib/store/exchanges-table';
import { tablesOfQueue, toldByRecord, writeQueue } from './record-queue';

/** What it takes to take it back. */
export interface ElsewhereUndo {
  readonly before: ConversationRecord;
  readonly after: ConversationRecord;
  readonly waiting: Waiting | undefined;
  readonly exchanges: ConversationExchanges | undefined;
}

/** Undefined where the conversation is not stored. */
export function markAnsweredElsewhere(
  db: ReplydockDatabase,
  key: ConversationKey,
  now: number,
): Promise<ElsewhereUndo | undefined> {
  return db.transaction('rw', [db.conversations, ...tablesOfQueue(db)], async () => {
    const [before, waiting, exchanges] = await Promise.all([
      db.conversations.get(key),
      db.waitings.get(key),
      db.exchanges.get(key),
    ]);
    if (!before) return undefined;
    const after = withWord(before, now);
    await db.conversations.put(after);
    await db.waitings.delete(key);
    await writeExchanges(db, [exchangesOf(after, Math.max(exchanges?.lastSeenAt ?? 0, before.lastSeenAt))]);
    return { before, after, waiting, exchanges };
  });
}

/** Exactly as it was, where nothing has come in between; else what came stays, and the word goes. */
export function takeBackAnsweredElsewhere(db: ReplydockDatabase, undo: ElsewhereUndo, now: number): Promise<void> {
  const { before, after, waiting, exchanges } = undo;
  const { key } = before;
  return db.transaction('rw', [db.conversations, ...tablesOfQueue(db)], async () => {
    const stored = await db.conversations.get(key);
    if (!stored) return;
    if (dequal(stored, after)) {
      await db.conversations.put(before);
      await (waiting ? db.waitings.put(waiting) : db.waitings.delete(key));
      await (exchanges ? db.exchanges.put(exchanges) : db.exchanges.delete(key));
      return;
    }
    const record = withoutWord(stored, undo);
    await db.conversations.put(record);
    await writeQueue(db, [{ record, told: toldByRecord(record), isChanged: true, seenAt: record.lastSeenAt }], now);
  });
}

function withWord(record: ConversationRecord, now: number): ConversationRecord {
  const { conversation } = record;
  const open = new Set(openMessages(record));
  const messages = conversation.messages.map(
    (message): Message => (open.has(message) ? { ...message, settled: 'answered-elsewhere' } : message),
  );
  const { updatedAt } = conversation;
  return {
    ...record,
    conversation: { ...conversation, messages },
    elsewhere: { at: now, ...(updatedAt && { updatedAt }) },
  };
}

/** Those that nobody is known to have answered; where that cannot be told, all that may be. */
function openMessages({ conversation }: ConversationRecord): readonly Message[] {
  const { status: _, ...unsaid } = conversation;
  const turn = turnOf(unsaid);
  const candidates = turn.kind === 'seller' ? turn.messages.slice(turn.first) : conversation.messages;
  if (turn.kind === 'answered' || turn.kind === 'settled' || turn.kind === 'no-buyer-message') return [];
  return candidates.filter(({ from, settled }) => !settled && (from === 'buyer' || from === 'unknown'));
}

function withoutWord(stored: ConversationRecord, { before, after }: ElsewhereUndo): ConversationRecord {
  const marked = after.conversation.messages.filter((message, index) => {
    return message.settled === 'answered-elsewhere' && before.conversation.messages[index]?.settled === undefined;
  });
  const messages = stored.conversation.messages.map((message): Message => {
    const isMarked = message.settled === 'answered-elsewhere' && marked.some((other) => isSame(other, message));
    const { settled: _, ...unmarked } = message;
    return isMarked ? unmarked : message;
  });
  const { elsewhere: _, ...record } = stored;
  return {
    ...record,
    ...(before.elsewhere && { elsewhere: before.elsewhere }),
    conversation: { ...stored.conversation, messages },
  };
}

function isSame(one: Message, other: Message): boolean {
  return one.from === other.from && one.text === other.text;
}
