/**
 * Joining two sightings of one conversation. A later sighting adds and corrects; it never loses a message that was
 * known before, because threads are shown in pages.
 */
import { mergeMoments } from '../time/moment-range';
import type { Conversation } from './conversation';
import { mergeMessages } from './merge-messages';
import { hasMovedOn, newsOf, settledUpTo, settles } from './settlement';

/** What is known after `seen` came on top of `stored`. Throws when the two are known to be different conversations. */
export function mergeConversation(stored: Conversation, seen: Conversation): Conversation {
  if (stored.marketplace !== seen.marketplace || (stored.key && seen.key && stored.key !== seen.key)) {
    throw new DifferentConversationsError(`${stored.key} is not ${seen.key}`);
  }
  const merged = mergeMessages(stored.messages, seen.messages);
  const { hasNews, knownUpTo } = newsOf(merged, settles(stored.status) ? stored.updatedAt : undefined);
  const isOld = hasNews || hasMovedOn(stored, seen);
  const isCarriedOver = !isOld && seen.status === undefined && settles(stored.status);
  return withoutUndefined({
    ...stored,
    ...withoutUndefined(seen),
    buyerIds: union(stored.buyerIds, seen.buyerIds),
    orderIds: union(stored.orderIds, seen.orderIds),
    itemIds: union(stored.itemIds, seen.itemIds),
    messages: isOld ? settledUpTo(knownUpTo, merged.messages, stored.status) : merged.messages,
    // A new message can reopen what was settled, so what was said before it says nothing any more.
    status: seen.status ?? (isOld ? undefined : stored.status),
    openedAt: mergeMoments(stored.openedAt, seen.openedAt),
    // A status that goes on speaks of what came up to the last update that it was said with, and of nothing later.
    updatedAt:
      isCarriedOver && stored.updatedAt
        ? stored.updatedAt
        : mergeMoments(isOld && !seen.updatedAt ? undefined : stored.updatedAt, seen.updatedAt),
    printedDueAt: mergeMoments(hasNews ? undefined : stored.printedDueAt, seen.printedDueAt),
  });
}

export class DifferentConversationsError extends Error {
  override readonly name = 'DifferentConversationsError';
}

function union(stored: readonly string[], seen: readonly string[]): string[] {
  return [...new Set([...stored, ...seen])];
}

function withoutUndefined(conversation: { [K in keyof Conversation]: Conversation[K] | undefined }): Conversation;
function withoutUndefined(conversation: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(conversation).filter(([, value]) => value !== undefined));
}
