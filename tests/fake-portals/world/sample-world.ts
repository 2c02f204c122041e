/**
 * A small world written by hand, for showing rather than for proving: believable buyers who wait for answers, with the
 * orders that a seller would expect beside them.
 */
import type { PortalName } from '../server/portal-hosts';
import { type Sample, samples } from './samples';
import type { World, WorldBuyer, WorldConversation, WorldItem, WorldOrder } from './world';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

const digits = (index: number, count: number) =>
  String(1_000_003 * (index + 7))
    .padEnd(count, '0')
    .slice(0, count);

interface SampleOrderWish {
  readonly sample: Sample;
  readonly index: number;
  readonly portal: PortalName;
  readonly buyer: WorldBuyer;
  readonly item: WorldItem;
  readonly now: number;
}

function ordersOf({ sample, index, portal, buyer, item, now }: SampleOrderWish): WorldOrder[] {
  if (!sample.orderStatus) return [];
  const orderedAt = now - (5 + index) * dayMs;
  const isShipped = sample.orderStatus !== 'unshipped';
  return [
    {
      orderId:
        portal === 'amazon'
          ? `900-${digits(index, 7)}-${digits(index + 3, 7)}`
          : `00-${digits(index, 5)}-${digits(index + 3, 5)}`,
      site: sample.site,
      currency: sample.currency,
      buyer,
      lines: [{ item, quantity: 1 }],
      totalMinor: item.priceMinor,
      status: sample.orderStatus,
      orderedAt,
      shipByAt: orderedAt + 2 * dayMs,
      deliverByAt: orderedAt + 6 * dayMs,
      shippedAt: isShipped ? orderedAt + dayMs : undefined,
      carrier: isShipped ? 'UPS' : undefined,
      trackingNumber: isShipped ? '1Z999AA10123456784' : undefined,
      isFulfilledByMarketplace: false,
    },
  ];
}

function conversationOf(sample: Sample, index: number, marketplace: PortalName, now: number): WorldConversation {
  const buyer: WorldBuyer = {
    shownName: sample.name,
    name: sample.name,
    language: sample.language,
    partyId: `A0SAMPLEBUYER${index}`,
    alias: `sample0alias${index}`,
    userName: sample.userName,
    isBusiness: false,
  };
  const item: WorldItem = {
    ...sample.item,
    itemId: marketplace === 'amazon' ? `B0SAMPLE0${index}` : `10000000000${index}`,
  };
  const messages = sample.told.map(({ from, agoMs, text }, message) => ({
    id: `10000000000000${index}${message}`,
    from,
    sentAt: Math.round(now - agoMs),
    text,
    language: sample.language,
  }));
  const lastAt = messages.at(-1)?.sentAt ?? now;
  const id = `00000000-0000-4000-8000-00000000010${index}`;
  return {
    marketplace,
    site: sample.site,
    conversationId: marketplace === 'amazon' ? id : `90000000000010${index}`,
    buyer,
    orders: ordersOf({ sample, index, portal: marketplace, buyer, item, now }),
    items: [item],
    topic: sample.topic,
    status: sample.status,
    messages,
    isUnread: sample.status === 'awaiting' && index > 0,
    openedAt: (messages[0]?.sentAt ?? now) + 1200,
    updatedAt: lastAt + 1500,
    resolvedAt: sample.status === 'resolved' ? lastAt + hourMs : undefined,
    isHostile: false,
  };
}

export function sampleWorld(marketplace: PortalName, now: number): World {
  const conversations = samples.map((sample, index) => conversationOf(sample, index, marketplace, now));
  return {
    seed: 0,
    now,
    seller: {
      shopName: 'Fernhold Goods',
      merchantId: 'A0EXAMPLESELLER',
      partnerAccountId: 'A0EXAMPLEPARTNER',
      userName: 'fernhold_goods',
    },
    conversations: conversations.toSorted((a, b) => b.updatedAt - a.updatedAt),
    orders: conversations.flatMap((conversation) => conversation.orders),
  };
}
