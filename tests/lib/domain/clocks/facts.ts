/** Invented conversations and orders for the tests of clocks. Every builder takes overrides. */
import type { Conversation } from '@/lib/domain/conversation/conversation';
import type { Deadline } from '@/lib/domain/deadline/deadline';
import type { Order } from '@/lib/domain/order/order';
import type { Moment } from '@/lib/domain/time/moment';

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
/** Monday 23 November 2026, 12:00 UTC. */
export const now = Date.UTC(2026, 10, 23, 12);

export function amazon(overrides: Partial<Conversation> = {}): Conversation {
  return {
    marketplace: 'amazon',
    site: 'DE',
    buyerIds: [],
    orderIds: ['900-0000001-0000001'],
    itemIds: [],
    messages: [],
    ...overrides,
  };
}

export function ebay(overrides: Partial<Conversation> = {}): Conversation {
  return amazon({ marketplace: 'ebay', orderIds: ['08-00000-53974'], ...overrides });
}

export function amazonOrder(overrides: Partial<Order> = {}): Order {
  return {
    marketplace: 'amazon',
    site: 'DE',
    orderId: '900-0000001-0000001',
    buyerIds: [],
    items: [],
    shipments: [],
    ...overrides,
  };
}

/** A day in Berlin or London in winter, as a page prints it. */
export function day(text: string): Moment {
  const start = Date.parse(`${text}T00:00:00Z`);
  return { earliestAt: start, latestAt: start + dayMs - 1, precision: 'day', day: text };
}

export function due(startedAt: number, basis: 'amazon-rule' | 'own-target' = 'amazon-rule'): Deadline {
  return {
    kind: 'due',
    basis,
    startsEarliestAt: startedAt,
    startsLatestAt: startedAt,
    dueEarliestAt: startedAt + dayMs,
    dueLatestAt: startedAt + dayMs,
  };
}
