/** The time it takes to understand a conversation and rank a library for it; runs in Node and in the panel's page alike. */
import { rankReplies } from '@/components/panel/reply-lists';
import { libraryOf } from '@/components/panel/template-library';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/template/template';
import { understandConversation } from '@/lib/intent/understand-conversation';

export interface RankingTimes {
  readonly ours: readonly number[];
  /** The first three templates for one intent, neither understood nor filled. */
  readonly bare: readonly number[];
}

/** Milliseconds, one for each conversation; the library is made ready before. */
export function timeRankings(
  templates: readonly Template[],
  conversations: readonly Conversation[],
  now: number,
): RankingTimes {
  const library = libraryOf(templates);
  const rank = (conversation: Conversation) =>
    rankReplies(library, {
      conversation,
      marketplace: conversation.marketplace,
      orders: [],
      settings: defaultSettings,
      understanding: understandConversation(conversation),
      now,
    }).shown;
  const pick = () => templates.filter(({ intents }) => intents.includes('where_is_order')).slice(0, 3);
  return { ours: timesOf(conversations, rank), bare: timesOf(conversations, pick) };
}

function timesOf(
  conversations: readonly Conversation[],
  work: (conversation: Conversation) => readonly unknown[],
): number[] {
  const runs = conversations.map((conversation) => {
    const startedAt = performance.now();
    const { length } = work(conversation);
    return { time: performance.now() - startedAt, length };
  });
  if (runs.every(({ length }) => length === 0)) throw new Error('No conversation has a reply');
  return runs.map(({ time }) => time);
}
