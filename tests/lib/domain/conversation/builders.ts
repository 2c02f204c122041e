/** Builders for conversations, with invented people and ids that cannot exist. */
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';
import type { Reading } from '@/lib/domain/conversation/reading';
import { instant } from '@/lib/domain/time/moment';

/** A Sunday noon, UTC. */
export const noon = Date.UTC(2026, 6, 5, 12);
export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export function message(from: Message['from'], at?: number, overrides: Partial<Message> = {}): Message {
  return { from, text: `${from} ${at}`, ...(at !== undefined && { sentAt: instant(at) }), ...overrides };
}

export function conversation(overrides: Partial<Conversation> = {}): Conversation {
  return {
    marketplace: 'amazon',
    site: 'UK',
    conversationId: 'case-1',
    buyerIds: [],
    orderIds: [],
    itemIds: [],
    messages: [],
    ...overrides,
  };
}

export function reading(overrides: Partial<Reading> = {}): Reading {
  return {
    page: 'conversation',
    condition: 'ready',
    marketplace: 'amazon',
    site: 'UK',
    readAt: noon,
    rows: [],
    orders: [],
    replyField: { present: true, editable: true },
    missing: [],
    sources: {},
    ...overrides,
  };
}

export function identity(overrides: Partial<ConversationIdentity> = {}): ConversationIdentity {
  return {
    key: 'amazon:case-1',
    conversationId: 'case-1',
    buyerIds: ['amazon:party:P1', 'amazon:relay:a1'],
    buyerName: 'Mirela Oduya',
    orderIds: ['000-0000000-0000001'],
    itemIds: ['B000000001'],
    threadMark: 'm1',
    ...overrides,
  };
}
