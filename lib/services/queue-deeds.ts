/** What the seller does with conversations of the queue, in our own pages: stored at once, and each with its way back. */
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import type { MarkColour } from '@/lib/domain/queue/conversation-mark';
import type { ReplydockDatabase } from '@/lib/store/database';
import { changeMark, type MarkChange } from '@/lib/store/marks-table';
import { markAnsweredElsewhere, takeBackAnsweredElsewhere } from './answered-elsewhere';

export interface QueueDeedsContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  /** Shows it in a tab. */
  readonly open: (key: ConversationKey) => Promise<boolean>;
  /** Badge and alerts follow from what has changed. */
  readonly tellChange: () => void;
}

export class ConversationGone extends Error {
  override readonly name = 'ConversationGone';
}

export function createQueueDeeds({ db, now, open, tellChange }: QueueDeedsContext) {
  /** Only what was changed is put back: something else may have been set meanwhile. */
  async function mark(key: ConversationKey, change: MarkChange): Promise<() => Promise<void>> {
    const before = await changeMark(db, { key, change, now: now() });
    tellChange();
    return async () => {
      const names = ['snoozed', 'colour', 'tag'] as const;
      const back = Object.fromEntries(names.filter((name) => name in change).map((name) => [name, before?.[name]]));
      await changeMark(db, { key, change: back, now: now() });
      tellChange();
    };
  }
  return {
    open,
    snooze: (key: ConversationKey, until: number | undefined) =>
      mark(key, { snoozed: until === undefined ? undefined : { since: now(), until } }),
    colour: (key: ConversationKey, colour: MarkColour | undefined) => mark(key, { colour }),
    tag: (key: ConversationKey, tag: string | undefined) => mark(key, { tag }),
    markAnswered: async (key: ConversationKey) => {
      const undo = await markAnsweredElsewhere(db, key, now());
      if (!undo) throw new ConversationGone('Only a conversation that is stored can be said to be answered');
      tellChange();
      return async () => {
        await takeBackAnsweredElsewhere(db, undo, now());
        tellChange();
      };
    },
  };
}
