/** The time it takes to understand a conversation and rank a library for it; runs in Node and in the panel's page alike. */
import { rankReplies } from '@/components/panel/reply-lists';
import { libraryOf } from '@/components/panel/template-library';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { factFeature, toHabitKey } from '@/lib/domain/habits/feature-keys';
import { type Habits, mostWeights, noHabits, replyColumn } from '@/lib/domain/habits/habits';
import { intentFact } from '@/lib/domain/habits/occasion';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { intents, type Template } from '@/lib/domain/template/template';
import type { IntentModel } from '@/lib/intent/intent-model';
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
  { model, now }: { readonly model: IntentModel; readonly now: number },
): RankingTimes {
  const library = libraryOf(templates);
  const habits = { habits: fullHabits(templates, now), key, keyMark: '' };
  const rank = (conversation: Conversation) =>
    rankReplies(library, {
      conversation,
      marketplace: conversation.marketplace,
      orders: [],
      settings: defaultSettings,
      understanding: understandConversation(conversation, model),
      habits,
      now,
    }).shown;
  const pick = () => templates.filter(({ intents }) => intents.includes('where_is_order')).slice(0, 3);
  return { ours: timesOf(conversations, rank), bare: timesOf(conversations, pick) };
}

const key = toHabitKey('an invented seller');

/** As many weights as are ever kept: each intent prefers many replies, and words speak for intents. */
function fullHabits(templates: readonly Template[], now: number): Habits {
  const columns = [
    ...templates.slice(0, 200).map(({ id }) => replyColumn(id)),
    ...intents.map((intent) => `intent:${intent}`),
  ];
  const features = Array.from({ length: mostWeights }, (_none, index) => {
    const intent = intents[index % intents.length] ?? 'other';
    return index % 2 === 0 ? factFeature(key, intentFact(intent)) : factFeature(key, `word ${index % 500}`);
  });
  return {
    ...noHabits,
    version: 1,
    picks: 500,
    changedAt: now,
    columns,
    features,
    places: features.map((_feature, index) => index % columns.length),
    weights: features.map((_feature, index) => ((index % 7) - 3) / 5),
    squares: features.map(() => 1),
  };
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
