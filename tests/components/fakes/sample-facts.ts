/** Invented buyers, orders and readings for tests and for the gallery. Every builder takes overrides. */
import { type Conversation, conversationKeySchema, type Message } from '@/lib/domain/conversation/conversation';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Order } from '@/lib/domain/order/order';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { instant, type Moment } from '@/lib/domain/time/moment';
import type { CustomerFacts, CustomerIdentity, PanelView } from '@/lib/protocol/panel-view';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Saturday 21 November 2026, 14:00 UTC. */
export const now = Date.UTC(2026, 10, 21, 14, 0);

export function dayMoment(day: string): Moment {
  const start = Date.parse(`${day}T00:00:00Z`);
  return { earliestAt: start, latestAt: start + dayMs - 1, precision: 'day', day };
}

export function buyerMessage(text: string, at = now - 2 * hourMs): Message {
  return { from: 'buyer', text, sentAt: instant(at) };
}

export function conversation(overrides: Partial<Conversation> = {}): Conversation {
  return {
    key: conversationKeySchema.parse('amazon:case-0001'),
    conversationId: 'case-0001',
    marketplace: 'amazon',
    site: 'US',
    buyerName: 'Tamsin',
    buyerIds: ['amazon:party:P0001'],
    orderIds: ['900-0000001-0000001'],
    itemIds: ['B000000001'],
    messages: [buyerMessage('Hello, the tracking has not moved since Tuesday. Can you tell me where my lamp is?')],
    ...overrides,
  };
}

export function order(overrides: Partial<Order> = {}): Order {
  return {
    marketplace: 'amazon',
    site: 'US',
    orderId: '900-0000001-0000001',
    buyerIds: ['amazon:party:P0001'],
    items: [{ title: 'Halvorne Dimmable Desk Lamp, 12 W', itemId: 'B000000001', quantity: 1 }],
    shipments: [{ carrier: 'UPS', trackingNumber: '1Z0000000000000000', shippedAt: dayMoment('2026-11-17') }],
    total: { amountMinor: 4250, currency: 'USD' },
    status: 'shipped',
    orderedAt: dayMoment('2026-11-16'),
    deliverBy: dayMoment('2026-11-22'),
    ...overrides,
  };
}

export function reading(overrides: Partial<Reading> = {}): Reading {
  const opened = 'conversation' in overrides ? overrides.conversation : conversation();
  return {
    page: 'conversation',
    condition: 'ready',
    marketplace: opened?.marketplace ?? 'amazon',
    ...(opened?.site && { site: opened.site }),
    readAt: now,
    ...(opened && { conversation: opened }),
    ...(opened?.key && { identity: identityOf(opened) }),
    rows: [],
    orders: [],
    replyField: { present: true, editable: true, maxLength: 4000 },
    missing: [],
    sources: { buyerName: 'page-data' },
    ...overrides,
  };
}

export function identityOf({ key = conversationKeySchema.parse('amazon:none'), ...opened }: Conversation) {
  return {
    key,
    buyerIds: opened.buyerIds,
    orderIds: opened.orderIds,
    itemIds: opened.itemIds,
    ...(opened.buyerName && { buyerName: opened.buyerName }),
  };
}

export function customer(overrides: Partial<CustomerFacts> = {}): CustomerFacts {
  return {
    conversationCount: 1,
    orderCount: 1,
    cancelledCount: 0,
    returnCount: 0,
    refundCount: 0,
    spent: [],
    ordersOfUnknownAmount: 0,
    hasHighReturnRate: false,
    isComplete: true,
    ...overrides,
  };
}

export function identity(overrides: Partial<CustomerIdentity> = {}): CustomerIdentity {
  return {
    order: 'amazon:900-0000001-0000001',
    marketplaces: ['amazon'],
    offers: [],
    decisions: [],
    tags: [],
    note: '',
    terms: ['amazon:party~0001'],
    ...overrides,
  };
}

export function view(overrides: Partial<PanelView> = {}): PanelView {
  return {
    reading: reading(),
    deadline: {
      kind: 'due',
      basis: 'amazon-rule',
      startsEarliestAt: now - 2 * hourMs,
      startsLatestAt: now - 2 * hourMs,
      dueEarliestAt: now + 22 * hourMs,
      dueLatestAt: now + 22 * hourMs,
    },
    orders: [order()],
    customer: customer({ firstSeenAt: now - dayMs }),
    settings: {
      ...defaultSettings,
      agentName: 'Mara',
      signature: 'Kind regards\nMara, Fernhold Goods',
      shopName: 'Fernhold Goods',
      hasStarted: true,
    },
    shortcuts: { togglePanel: 'Alt+Shift+R', insertFirst: 'Alt+1', insertSecond: 'Alt+2', insertThird: 'Alt+3' },
    libraryVersion: 1,
    ...overrides,
  };
}

/** A page of the portal on which no conversation is open. */
export function emptyPage(overrides: Partial<Reading> = {}): Reading {
  const { conversation: _, identity: __, ...page } = reading();
  return { ...page, page: 'inbox', replyField: { present: false, editable: false }, ...overrides };
}

export function without<T, K extends keyof T>(value: T, key: K): Omit<T, K> {
  const { [key]: _, ...rest } = value;
  return rest;
}
