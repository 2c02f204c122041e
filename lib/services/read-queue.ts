/** All that the queue is arranged from, as it is stored at one moment. */
import type { ConversationMark } from '@/lib/domain/queue/conversation-mark';
import type { Waiting } from '@/lib/domain/queue/waiting';
import type { Settings } from '@/lib/domain/settings/settings';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readMarks } from '@/lib/store/marks-table';
import { readSettings } from '@/lib/store/settings-table';
import { readWaitings } from '@/lib/store/waitings-table';

export interface StoredQueue {
  readonly waitings: readonly Waiting[];
  readonly marks: readonly ConversationMark[];
  readonly settings: Settings;
}

/** May be called in a live query. */
export function readQueue(db: ReplydockDatabase): Promise<StoredQueue> {
  return db.transaction('r', db.waitings, db.marks, db.singles, async () => {
    const [waitings, marks, settings] = await Promise.all([readWaitings(db), readMarks(db), readSettings(db)]);
    return { waitings, marks, settings };
  });
}
