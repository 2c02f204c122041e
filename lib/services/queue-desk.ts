/** What the background does for the queue when asked: shows a conversation in a tab, shows the queue, keeps what was understood. */
import { dequal } from 'dequal';
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import { waitOf } from '@/lib/domain/deadline/compute-deadline';
import { addressOf } from '@/lib/domain/queue/conversation-address';
import type { Understood } from '@/lib/domain/queue/understood';
import type { ReplydockDatabase } from '@/lib/store/database';
import { tablesOfQueue, toldByRecord, writeQueue } from './record-queue';

export interface QueueTabs {
  /** The tab that shows this conversation. */
  readonly findTab: (key: string) => Promise<number | undefined>;
  /** False where there is no such tab any more. */
  readonly goTo: (tabId: number) => Promise<boolean>;
  readonly create: (url: string) => Promise<void>;
}

/** In the tab that shows it already, else in a new one: a tab with something else in it is left alone. */
export async function openConversation(
  { db, tabs }: { readonly db: ReplydockDatabase; readonly tabs: QueueTabs },
  key: ConversationKey,
): Promise<boolean> {
  const tabId = await tabs.findTab(key);
  if (tabId !== undefined && (await tabs.goTo(tabId))) return true;
  const place = await placeOf(db, key);
  if (!place) return false;
  await tabs.create(addressOf(place));
  return true;
}

async function placeOf(db: ReplydockDatabase, key: ConversationKey) {
  const waiting = await db.waitings.get(key);
  if (waiting) return waiting;
  const record = await db.conversations.get(key);
  return record && { ...record.conversation, key, address: record.address };
}

/** Gives up after so long where the conversation is not stored yet: it is told of while it is being written. */
const triesForRecord = 4;

export interface UnderstoodContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  readonly pause: () => Promise<void>;
}

/** What a conversation's messages ask for, as the panel understood them. */
export async function keepUnderstood(
  { db, now, pause }: UnderstoodContext,
  key: ConversationKey,
  understood: Understood,
): Promise<void> {
  for (let tries = 0; tries < triesForRecord; tries += 1) {
    if (tries > 0) await pause();
    if (await storeUnderstood(db, { key, understood, now: now() })) return;
  }
}

interface ToldUnderstood {
  readonly key: ConversationKey;
  readonly understood: Understood;
  readonly now: number;
}

/** False where the conversation does not hold so many messages yet. */
function storeUnderstood(db: ReplydockDatabase, { key, understood, now }: ToldUnderstood): Promise<boolean> {
  return db.transaction('rw', [db.conversations, ...tablesOfQueue(db)], async () => {
    const before = await db.conversations.get(key);
    if (!before || before.conversation.messages.length < understood.messageCount) return false;
    if (dequal(before.understood, understood)) return true;
    const record = { ...before, understood };
    await db.conversations.put(record);
    const waiting = await db.waitings.get(key);
    const byMessages = waitOf(record.conversation);
    const isOfMessages = dequal(waiting?.wait, byMessages);
    const told = isOfMessages ? { wait: byMessages, isByMessages: true } : toldByRecord(record);
    // A row that told of something newer is not taken back by what was understood of the messages before.
    if (waiting && !told.isByMessages) return true;
    await writeQueue(db, [{ record, told, isChanged: true, seenAt: record.lastSeenAt }], now);
    return true;
  });
}
