/**
 * A world as eBay has it: one site, only "awaiting" and "answered" (eBay knows no other states), messages that are a
 * picture without words, and notices by eBay itself.
 */
import { siteOfHost } from '@/lib/domain/marketplace/sites';
import type { PortalVariant } from '../variants/variant';
import { currencyOf } from '../world/make-order';
import { createRandom, type Random } from '../world/random';
import type { World, WorldConversation, WorldMessage, WorldOrder } from '../world/world';
import type { EbayKnobs } from './ebay-knobs';

/** A message by eBay: no buyer, no reply, its body a mail in a frame. */
export interface EbayNotice {
  readonly conversationId: string;
  readonly subject: string;
  readonly sentAt: number;
  readonly lines: readonly string[];
}

export interface EbayWorld extends World {
  readonly notices: readonly EbayNotice[];
}

const dayMs = 24 * 60 * 60_000;

export function ebayWorldOf(world: World, variant: PortalVariant, knobs: EbayKnobs): EbayWorld {
  const site = siteOfHost(variant.host)?.site ?? 'US';
  const random = createRandom(variant.seed, 'ebay-world');
  return {
    ...world,
    conversations: world.conversations.map((conversation) => ebayConversation(conversation, { site, random, knobs })),
    orders: world.orders.map((order) => onSite(order, site)),
    notices: notices(random, world),
  };
}

interface EbayTouch {
  readonly site: string;
  readonly random: Random;
  readonly knobs: EbayKnobs;
}

function ebayConversation(conversation: WorldConversation, { site, random, knobs }: EbayTouch): WorldConversation {
  const messages = knobs.hasPictures && random.chance(0.3) ? withPicture(conversation, random) : conversation.messages;
  const last = messages.at(-1);
  return {
    ...conversation,
    site,
    orders: conversation.orders.map((order) => onSite(order, site)),
    messages,
    status: last?.from === 'buyer' ? 'awaiting' : 'answered',
    updatedAt: last?.sentAt ?? conversation.updatedAt,
    resolvedAt: undefined,
  };
}

function onSite(order: WorldOrder, site: string): WorldOrder {
  return { ...order, site, currency: currencyOf(site) };
}

/** The buyer's first message is followed by a picture alone. */
function withPicture({ messages }: WorldConversation, random: Random): readonly WorldMessage[] {
  const [first, next] = messages;
  if (!first) return messages;
  const room = (next?.sentAt ?? first.sentAt + 60_000) - first.sentAt;
  const picture = {
    id: random.digits(19),
    from: first.from,
    sentAt: Math.round(first.sentAt + Math.min(30_000, room / 2)),
    text: '',
    language: first.language,
  };
  return [first, picture, ...messages.slice(1)];
}

function notices(random: Random, { now, orders }: World): readonly EbayNotice[] {
  const orderId = orders[0]?.orderId ?? `00-${random.digits(5)}-${random.digits(5)}`;
  return [
    {
      conversationId: `8${random.digits(15)}`,
      subject: 'Your monthly statement is ready',
      sentAt: now - 2.5 * dayMs,
      lines: ['Your statement for last month is ready.', 'You can find it in Payments.'],
    },
    {
      conversationId: `8${random.digits(15)}`,
      subject: 'A buyer paid: post the item',
      sentAt: now - 30 * dayMs,
      lines: [`Order number: ${orderId}`, 'Please post the item within your handling time.'],
    },
  ];
}
