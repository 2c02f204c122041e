/** What the seller has set on conversations in the queue: snooze, colour, tag. One that was emptied stays, so that its emptying is known. */
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import { type ConversationMark, conversationMarkSchema } from '@/lib/domain/queue/conversation-mark';
import type { ReplydockDatabase } from './database';
import { setAside } from './set-aside';

/** What is named is set, `undefined` takes it off; what is not named stays. */
export type MarkChange = {
  readonly [K in 'snoozed' | 'colour' | 'tag']?: ConversationMark[K] | undefined;
};

/** All that fit. */
export async function readMarks(db: ReplydockDatabase): Promise<ConversationMark[]> {
  return (await db.marks.toArray()).filter(isMark);
}

/** @returns what was there before, to be put back by `putMarkBack` */
export function changeMark(
  db: ReplydockDatabase,
  { key, change, now }: { readonly key: ConversationKey; readonly change: MarkChange; readonly now: number },
): Promise<ConversationMark | undefined> {
  return db.transaction('rw', db.marks, db.setAside, async () => {
    const stored = await db.marks.get(key);
    const before = isMark(stored) ? stored : undefined;
    if (stored && !before) {
      await setAside(db, [{ table: 'marks', key, value: stored, reason: 'Not a mark', setAsideAt: now }]);
    }
    const { snoozed, colour, tag } = { ...before, ...change };
    const mark = {
      key,
      ...(snoozed && { snoozed }),
      ...(colour && { colour }),
      ...(tag && { tag }),
      changedAt: Math.max(now, (before?.changedAt ?? 0) + 1),
    };
    await db.marks.put(conversationMarkSchema.parse(mark));
    return before;
  });
}

/** Undoes a change exactly: `before` is what it returned. */
export async function putMarkBack(
  db: ReplydockDatabase,
  key: ConversationKey,
  before: ConversationMark | undefined,
): Promise<void> {
  if (before) await db.marks.put(before);
  else await db.marks.delete(key);
}

function isMark(value: unknown): value is ConversationMark {
  return conversationMarkSchema.safeParse(value).success;
}
