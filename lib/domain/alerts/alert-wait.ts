/** An entry of the queue as far as alerts concern it. */
import type { ConversationKey } from '../conversation/conversation';
import type { Deadline } from '../deadline/deadline';
import type { ConversationMark } from '../queue/conversation-mark';
import type { Waiting } from '../queue/waiting';

/** Any entry of the queue is one. */
export interface AlertEntry {
  readonly waiting: Pick<Waiting, 'key' | 'marketplace' | 'buyerName' | 'lastSeenAt'>;
  readonly mark?: Pick<ConversationMark, 'snoozed'> | undefined;
  readonly deadline: Deadline;
  readonly answerBy:
    | { readonly kind: 'by'; readonly at: number }
    | { readonly kind: 'any-time' }
    | { readonly kind: 'closed-until-due' };
}

export type Due = Extract<Deadline, { readonly kind: 'due' }>;

/** An answer that is due at a known time. */
export interface AlertWait {
  readonly entry: AlertEntry;
  readonly key: ConversationKey;
  readonly due: Due;
  /** By when it is to be answered, epoch ms: the earliest that it is due, or the last working moment before. */
  readonly by: number;
}

/** Those of the entries whose due time is known. */
export function alertWaitsOf(entries: readonly AlertEntry[]): readonly AlertWait[] {
  return entries.flatMap((entry) => {
    const { answerBy, deadline, waiting } = entry;
    if (deadline.kind !== 'due') return [];
    const by = answerBy.kind === 'by' ? Math.min(answerBy.at, deadline.dueEarliestAt) : deadline.dueEarliestAt;
    return [{ entry, key: waiting.key, due: deadline, by }];
  });
}
