import { describe, expect, it } from 'vitest';
import { createWorld } from './create-world';

const now = Date.UTC(2026, 6, 6, 12);
const amazon = createWorld({ marketplace: 'amazon', seed: 11, now, conversations: 60 });
const ebay = createWorld({ marketplace: 'ebay', seed: 11, now, conversations: 60, sites: ['DE'] });
const both = [
  { name: 'amazon', world: amazon, order: /^(000|9\d\d)-\d{7}-\d{7}$/, item: /^B0[A-Z0-9]{8}$/ },
  { name: 'ebay', world: ebay, order: /^00-\d{5}-\d{5}$/, item: /^\d{12}$/ },
] as const;

describe('createWorld', () => {
  it('gives the same world for the same wish', () => {
    expect(createWorld({ marketplace: 'amazon', seed: 11, now, conversations: 60 })).toEqual(amazon);
  });

  it('gives another world for another seed', () => {
    expect(createWorld({ marketplace: 'amazon', seed: 12, now, conversations: 60 })).not.toEqual(amazon);
  });

  it('has every status even when it is small', () => {
    const small = createWorld({ marketplace: 'amazon', seed: 5, now });
    const statuses = new Set(small.conversations.map((conversation) => conversation.status));
    expect([...statuses].sort()).toEqual(['answered', 'awaiting', 'buyer-left', 'no-response-needed', 'resolved']);
  });

  it('has hostile conversations unless they are unwanted', () => {
    const tame = createWorld({ marketplace: 'amazon', seed: 5, now, hasHostile: false });
    expect(amazon.conversations.some((conversation) => conversation.isHostile)).toBe(true);
    expect(tame.conversations.some((conversation) => conversation.isHostile)).toBe(false);
  });

  describe.each(both)('on $name', ({ world, order, item }) => {
    it('lies before now', () => {
      const instants = world.conversations.flatMap(({ messages, openedAt, updatedAt, resolvedAt }) => [
        ...messages.map((message) => message.sentAt),
        openedAt,
        updatedAt,
        resolvedAt ?? 0,
      ]);
      expect(Math.max(...instants)).toBeLessThan(now);
    });

    it('has messages in ascending order, at whole milliseconds', () => {
      for (const { messages } of world.conversations) {
        const times = messages.map((message) => message.sentAt);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(times.every(Number.isInteger)).toBe(true);
      }
    });

    it('uses order and item numbers of the real shape', () => {
      expect(world.orders.filter(({ orderId }) => !order.test(orderId))).toEqual([]);
      const items = world.conversations.flatMap((conversation) => conversation.items);
      expect(items.filter(({ itemId }) => !item.test(itemId))).toEqual([]);
    });

    it('names no conversation and no order twice', () => {
      expect(new Set(world.conversations.map(({ conversationId }) => conversationId)).size).toBe(60);
      expect(new Set(world.orders.map(({ orderId }) => orderId)).size).toBe(world.orders.length);
    });

    it('ends an answered conversation with the seller and a waiting one with the buyer', () => {
      for (const { status, messages } of world.conversations) {
        if (status === 'answered') expect(messages.at(-1)?.from).toBe('seller');
        if (status === 'awaiting') expect(messages.at(-1)?.from).toBe('buyer');
      }
    });
  });
});
