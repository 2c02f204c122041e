/**
 * Makes what the queue and the figures show of all stored conversations anew: once after an update that changed the
 * rules or brought the queue, and after a backup was restored. In batches; ended in between, it begins anew.
 */
import * as z from 'zod/mini';
import type { RowWait } from '@/lib/domain/queue/row-wait';
import type { Waiting } from '@/lib/domain/queue/waiting';
import { isContact } from '@/lib/domain/queue/waiting-of';
import type { ConversationRecord, ReplydockDatabase } from '@/lib/store/database';
import { tablesOfQueue, toldByRecord, writeQueue } from './record-queue';
import { recordsInBatches } from './records-in-batches';

/** To be counted up when what is digested, or how, has changed. */
const digestVersion = 1;
const digestsName = 'queue-digests';
const markSchema = z.object({ version: z.int() });
/** Others come in between. */
const batchSize = 100;

export interface DigestContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  readonly pause?: () => Promise<void>;
  /** Ends it after the batch in hand. */
  readonly signal?: AbortSignal;
}

/** Does nothing where they are made already. */
export async function makeMissingDigests(context: DigestContext): Promise<void> {
  const { db } = context;
  const mark = markSchema.safeParse((await db.singles.get(digestsName))?.value);
  if (mark.success && mark.data.version === digestVersion) return;
  await makeDigests(context);
  await db.singles.put({ name: digestsName, value: { version: digestVersion } });
}

export async function makeDigests({ db, now, pause, signal }: DigestContext): Promise<void> {
  for await (const batch of recordsInBatches(db.conversations, batchSize)) {
    if (signal?.aborted) return;
    await digest(db, batch, now());
    await pause?.();
  }
}

async function digest(db: ReplydockDatabase, batch: readonly ConversationRecord[], now: number): Promise<void> {
  const keys = batch.map(({ key }) => key);
  await db.transaction('rw', [db.conversations, ...tablesOfQueue(db)], async () => {
    const [records, waitings] = await Promise.all([db.conversations.bulkGet(keys), db.waitings.bulkGet(keys)]);
    const told = records.flatMap((record, index) => {
      if (!record || isContact(record.key)) return [];
      const before = waitings[index];
      const seenAt = Math.max(record.lastSeenAt, before?.lastSeenAt ?? 0);
      return [{ record, told: toldBefore(record, before), isChanged: true, seenAt }];
    });
    await writeQueue(db, told, now);
  });
}

/** What a row told, that it was unread, is not in the record: what it led to stays. */
function toldBefore(record: ConversationRecord, waiting: Waiting | undefined): RowWait {
  const told = toldByRecord(record);
  const isSilent = told.wait.kind === 'settled' && told.wait.reason === 'no-buyer-message' && !told.isByMessages;
  return isSilent && waiting ? { wait: waiting.wait, isByMessages: false } : told;
}
