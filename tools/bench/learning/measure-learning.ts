/**
 * What fifty picks teach: invented shops are replayed, and their coming messages ranked before and after. The sentences
 * are development ones, which the model never saw; those of the picks are not among those that are ranked.
 */
import { occasionOfReplies, type ReplyFacts, rankReplies } from '@/components/panel/reply-lists';
import { libraryOf } from '@/components/panel/template-library';
import { toHabitKey } from '@/lib/domain/habits/feature-keys';
import { type Habits, noHabits } from '@/lib/domain/habits/habits';
import { learnHabits } from '@/lib/domain/habits/learn-habits';
import { createHabitReader } from '@/lib/domain/habits/read-habits';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { templateIdSchema } from '@/lib/domain/template/template';
import type { IntentModel } from '@/lib/intent/intent-model';
import { understandConversation } from '@/lib/intent/understand-conversation';
import { readModel } from '../../train/evaluate';
import { readSentenceFiles } from '../../train/read-intent-data';
import type { Figure } from '../figure';
import { inventShop, type Shop, type ShopMessage } from './invented-shop';

const shopLanguages = ['en', 'de', 'fr', 'it', 'es', 'fr-chat'];
const seedsPerLanguage = 4;
const budget = 0.12;
const minuteMs = 60_000;
const startedAt = Date.UTC(2026, 0, 5);
const key = toHabitKey('an invented shop');

/** Shares of messages, 0 … 1. */
export interface Learned {
  readonly name: string;
  /** The usual reply stands first. */
  readonly replyBefore: number;
  readonly replyAfter: number;
  /** The best intent is what the message wants. */
  readonly intentBefore: number;
  readonly intentAfter: number;
}

export function replayShops(model: IntentModel, seeds = seedsPerLanguage): readonly Learned[] {
  const files = readSentenceFiles('development').filter(({ name }) => shopLanguages.includes(name));
  return files.flatMap(({ name, sentences }) =>
    Array.from({ length: seeds }, (_none, seed) => ({
      name: `${name} ${seed + 1}`,
      ...replay(inventShop(sentences, 100 * seed + 7), model),
    })),
  );
}

export function measureLearning(say: (line: string) => void): readonly Figure[] {
  const shops = replayShops(readModel());
  for (const { name, ...shares } of shops) say(`learning: ${name}: ${words(shares)}`);
  const gainOf = (after: keyof Learned, before: keyof Learned) =>
    mean(shops.map((shop) => Number(shop[after]) - Number(shop[before])));
  const gains = shops.map(({ replyAfter, replyBefore }) => replyAfter - replyBefore);
  say(`learning: least gain of a shop ${Math.min(...gains).toFixed(2)}, greatest ${Math.max(...gains).toFixed(2)}`);
  return [
    {
      name: 'learning.after-50-picks',
      value: gainOf('replyAfter', 'replyBefore'),
      unit: 'ratio',
      budget,
      baseline: mean(shops.map(({ replyBefore }) => replyBefore)),
    },
    {
      name: 'learning.intents.after-50-picks',
      value: gainOf('intentAfter', 'intentBefore'),
      unit: 'ratio',
      budget: null,
      baseline: mean(shops.map(({ intentBefore }) => intentBefore)),
    },
  ];
}

function replay(shop: Shop, model: IntentModel): Omit<Learned, 'name'> {
  const before = judge(shop, model, noHabits);
  let habits = noHabits;
  for (const [index, message] of shop.past.entries()) {
    habits = afterPick(habits, { shop, model, message, now: startedAt + index * 30 * minuteMs });
  }
  const after = judge(shop, model, habits);
  return { replyBefore: before.reply, replyAfter: after.reply, intentBefore: before.intent, intentAfter: after.intent };
}

interface Pick {
  readonly shop: Shop;
  readonly model: IntentModel;
  readonly message: ShopMessage;
  readonly now: number;
}

function afterPick(habits: Habits, { shop, model, message, now }: Pick): Habits {
  const facts = factsOf(message, { model, habits, now });
  const occasion = occasionOfReplies(facts);
  if (!occasion) throw new Error('Nothing can be learned');
  const { shown } = rankReplies(libraryOf(shop.templates), facts);
  const byId = new Map<string, (typeof shop.templates)[number]>(
    shop.templates.map((template) => [template.id, template]),
  );
  const lesson = {
    occasion,
    keyMark: '',
    shown: shown.map(({ template }) => template.id),
    taken: templateIdSchema.parse(shop.pickedReply(message.intent)),
    refused: [],
  };
  return learnHabits(habits, lesson, { intentsOf: (id) => byId.get(id)?.intents, now });
}

function judge(shop: Shop, model: IntentModel, habits: Habits): { readonly reply: number; readonly intent: number } {
  const now = startedAt + 86_400_000;
  const reader = createHabitReader(habits, now);
  const judged = shop.coming.map((message) => {
    const facts = factsOf(message, { model, habits, now });
    const { shown } = rankReplies(libraryOf(shop.templates), facts);
    const occasion = occasionOfReplies(facts);
    const found = facts.understanding.intents;
    const best = (reader && occasion ? reader.intentsOf(occasion, found) : found)[0]?.intent;
    return {
      reply: shown[0]?.template.id === shop.usualReply(message.intent),
      intent: best === shop.meaningOf(message.intent),
    };
  });
  return {
    reply: mean(judged.map(({ reply }) => Number(reply))),
    intent: mean(judged.map(({ intent }) => Number(intent))),
  };
}

interface Known {
  readonly model: IntentModel;
  readonly habits: Habits;
  readonly now: number;
}

function factsOf({ text }: ShopMessage, { model, habits, now }: Known): ReplyFacts {
  const conversation = {
    marketplace: 'ebay' as const,
    buyerIds: [],
    orderIds: [],
    itemIds: [],
    messages: [{ from: 'buyer' as const, text }],
  };
  return {
    conversation,
    marketplace: 'ebay',
    orders: [],
    settings: defaultSettings,
    understanding: understandConversation(conversation, model),
    habits: { habits, key, keyMark: '' },
    now,
  };
}

function words(shares: Omit<Learned, 'name'>): string {
  const share = (value: number) => value.toFixed(2);
  return `reply ${share(shares.replyBefore)} → ${share(shares.replyAfter)}, intent ${share(shares.intentBefore)} → ${share(shares.intentAfter)}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
