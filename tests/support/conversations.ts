/** Builders of domain values with overrides; everything in them is invented. */
import type { Conversation, ConversationKey, Message } from '@/lib/domain/conversation/conversation';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import type { InboxRow, Reading } from '@/lib/domain/conversation/reading';
import type { Order } from '@/lib/domain/order/order';
import { instant } from '@/lib/domain/time/moment';

export const noonAt = Date.parse('2026-11-21T12:00:00Z');
export const hourMs = 3_600_000;

export function keyOf(text: string): ConversationKey {
  return conversationKeySchema.parse(text);
}

export function buyerMessage(sentAt: number, text = 'Where is my parcel?'): Message {
  return { from: 'buyer', sentAt: instant(sentAt), text };
}

export function sellerMessage(sentAt: number, text = 'It left us today.'): Message {
  return { from: 'seller', sentAt: instant(sentAt), text };
}

export function aConversation(overrides: Partial<Conversation> = {}): Conversation {
  return {
    key: keyOf('amazon:00000000-0000-4000-8000-000000000001'),
    marketplace: 'amazon',
    site: 'US',
    conversationId: '00000000-0000-4000-8000-000000000001',
    account: 'A0EXAMPLESELLER',
    buyerName: 'Tamsin',
    buyerIds: ['amazon:party:A0EXAMPLEBUYER1'],
    orderIds: ['000-0000001-0000001'],
    itemIds: ['B0EXAMPLE1'],
    messages: [buyerMessage(noonAt - 5 * hourMs)],
    ...overrides,
  };
}

export function anOrder(overrides: Partial<Order> = {}): Order {
  return {
    marketplace: 'amazon',
    site: 'US',
    account: 'A0EXAMPLESELLER',
    orderId: '000-0000001-0000001',
    buyerIds: ['amazon:party:A0EXAMPLEBUYER1'],
    items: [{ itemId: 'B0EXAMPLE1', title: 'Halvorne Desk Lamp', quantity: 1 }],
    shipments: [],
    ...overrides,
  };
}

export function aRow(conversation: Partial<Conversation> = {}, row: Partial<InboxRow> = {}): InboxRow {
  return { conversation: aConversation({ messages: [], ...conversation }), ...row };
}

export function aReading(overrides: Partial<Reading> = {}): Reading {
  return {
    page: 'conversation',
    condition: 'ready',
    marketplace: 'amazon',
    site: 'US',
    readAt: noonAt,
    conversation: aConversation(),
    rows: [],
    orders: [],
    replyField: { present: true, editable: true },
    missing: [],
    sources: {},
    ...overrides,
  };
}
