/** One conversation of a world; its place in the row of conversations decides its state, so that even small worlds have each. */
import { hostileTexts } from './hostile-texts';
import { makeBuyer } from './make-buyer';
import { makeMessages } from './make-messages';
import { makeItem, makeOrder } from './make-order';
import { hostileNames, inventedNames } from './names';
import type { Random } from './random';
import { type WorldTopic, worldTopics } from './topics';
import type { WorldConversation, WorldStatus } from './world';
import type { WorldWish } from './world-wish';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** States in the order in which they are dealt. */
const statuses: readonly WorldStatus[] = [
  'awaiting',
  'awaiting',
  'answered',
  'resolved',
  'awaiting',
  'no-response-needed',
  'buyer-left',
];

/** How long ago the oldest unanswered message came: early, due soon, late. */
const waitedMs = [5.6 * hourMs, 21.5 * hourMs, 12 * minuteMs, 27.1 * hourMs, 23.9 * hourMs, 3.2 * dayMs] as const;

function topicFor(random: Random, index: number): WorldTopic {
  return worldTopics[index % worldTopics.length] ?? random.pick(worldTopics);
}

export interface ConversationWish extends Required<WorldWish> {
  readonly index: number;
}

export function makeConversation(random: Random, wish: ConversationWish): WorldConversation {
  const { marketplace, now, index, hasHostile, sites } = wish;
  const isHostile = hasHostile && index % 4 === 3;
  const names = isHostile && index % 8 === 7 ? hostileNames : inventedNames;
  const buyer = makeBuyer(random, random.pick(names), index);
  const status = statuses[index % statuses.length] ?? 'awaiting';
  const isWaiting = status === 'awaiting' || status === 'buyer-left';
  const recent = waitedMs[index % waitedMs.length] ?? hourMs;
  const askedAt = Math.round(
    now - (isWaiting ? recent : random.whole(2 * dayMs, 40 * dayMs)) - random.whole(0, 59_999),
  );
  const topic = topicFor(random, index);
  const site = sites[index % sites.length] ?? 'US';
  const item = makeItem(random, marketplace);
  const hasOrder = topic.needsOrder || random.chance(0.4);
  const orders = hasOrder ? [makeOrder(random, { marketplace, site, buyer, item, before: askedAt })] : [];
  // eBay groups conversations by buyer and item; an Amazon case shows every product of its order.
  const lines = marketplace === 'amazon' ? orders[0]?.lines : undefined;
  const items = lines?.map((line) => line.item) ?? [item];
  const messages = makeMessages(random, {
    buyer,
    topic,
    status,
    askedAt,
    now,
    hostileText: isHostile ? hostileTexts[Math.floor(index / 4) % hostileTexts.length] : undefined,
  });
  const openedAt = (messages[0]?.sentAt ?? askedAt) + 2002;
  const lastAt = messages.at(-1)?.sentAt ?? askedAt;
  const resolvedAt =
    status === 'resolved' || status === 'no-response-needed' ? lastAt + random.whole(1, 4) * hourMs : undefined;
  return {
    marketplace,
    site,
    conversationId: marketplace === 'amazon' ? random.uuid() : `9${random.digits(15)}`,
    buyer,
    orders,
    items,
    topic: topic.key,
    status,
    messages,
    isUnread: isWaiting && random.chance(0.6),
    openedAt,
    updatedAt: Math.min(resolvedAt ?? lastAt + 3143, now - 500),
    resolvedAt: resolvedAt === undefined ? undefined : Math.min(resolvedAt, now - 500),
    isHostile,
  };
}
