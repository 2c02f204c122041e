/** What the queue asks of whoever keeps it. Tests hand in a fake; our pages hand in the store. */
import type { ConversationKey } from '@/lib/domain/conversation/conversation';
import type { ConversationMark, MarkColour } from '@/lib/domain/queue/conversation-mark';
import type { Waiting } from '@/lib/domain/queue/waiting';
import type { Settings } from '@/lib/domain/settings/settings';

/** All that waits, what the seller has set on it, and the rules. */
export interface QueueFacts {
  readonly waitings: readonly Waiting[];
  readonly marks: readonly ConversationMark[];
  readonly settings: Settings;
}

/** Puts back what was there before. */
export type TakeBack = () => Promise<void>;

/** Each throws where nothing was stored. */
export interface QueueDeeds {
  /** False: it cannot be shown. */
  readonly open: (key: ConversationKey) => Promise<boolean>;
  /** `until` epoch ms; undefined shows it again. */
  readonly snooze: (key: ConversationKey, until: number | undefined) => Promise<TakeBack>;
  readonly colour: (key: ConversationKey, colour: MarkColour | undefined) => Promise<TakeBack>;
  readonly tag: (key: ConversationKey, tag: string | undefined) => Promise<TakeBack>;
  /** Where Replydock could not see it. */
  readonly markAnswered: (key: ConversationKey) => Promise<TakeBack>;
}

export interface QueueAccess {
  /** Live; absent until it is read. `unread` where the store cannot be read. */
  readonly facts: QueueFacts | 'unread' | undefined;
  readonly deeds: QueueDeeds;
}
