/** Conversations that wait, as a store holds them: from both marketplaces, at all hours, some with trouble. Invented. */
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { Waiting } from '@/lib/domain/queue/waiting';

const hourMs = 3_600_000;
const names = ['Marta Weidenbach', 'Tamsin Aldous', 'Oswin Pardoe', 'Corwin Ashdale', 'birch_tern203'];

export function seedWaitings(count: number, now: number): readonly Waiting[] {
  return Array.from({ length: count }, (_, index): Waiting => {
    const isAmazon = index % 3 !== 0;
    const startsAt = now - ((index * 37) % 40) * hourMs - index * 1000;
    const width = index % 7 === 0 ? 24 * hourMs : 0;
    return {
      key: conversationKeySchema.parse(`${isAmazon ? 'amazon' : 'ebay:UK'}:seed-${index}`),
      marketplace: isAmazon ? 'amazon' : 'ebay',
      site: 'UK',
      account: `A0EXAMPLESELLER${index % 2}`,
      buyerName: names[index % names.length] ?? '',
      subject: 'About the desk lamp, in the colour that the picture shows',
      itemTitle: `Halvorne Desk Lamp ${index}`,
      orderIds: isAmazon ? [`000-${String(index).padStart(7, '0')}-0000000`] : [],
      wait:
        index % 11 === 0
          ? { kind: 'unknown', reason: 'nothing-read' }
          : { kind: 'waiting', startsEarliestAt: startsAt, startsLatestAt: startsAt + width },
      lastBuyerAt: startsAt,
      understood: {
        intents: ['where_is_my_order', 'other'],
        needsPerson: index % 9 === 0 ? ['angry'] : [],
        isAngry: index % 9 === 0,
        needsNoAnswer: false,
        messageCount: 1,
      },
      value: { amountMinor: 1000 + index, currency: index % 2 === 0 ? 'GBP' : 'EUR' },
      hasClaim: index % 13 === 0,
      lastSeenAt: now,
    };
  });
}
