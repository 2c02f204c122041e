import { describe, expect, it } from 'vitest';
import { plainVariant } from '../variants/variants-of';
import { sampleWorld } from './sample-world';
import { awaitingReplySince, dueAt, truthOf } from './truth';
import type { WorldConversation } from './world';

const now = Date.UTC(2026, 6, 6, 12);
const hourMs = 60 * 60_000;

function conversationWith(changes: Partial<WorldConversation>): WorldConversation {
  const [first] = sampleWorld('amazon', now).conversations;
  if (!first) throw new Error('The sample world is empty');
  return { ...first, ...changes };
}

function said(from: 'buyer' | 'seller', hoursAgo: number) {
  return { id: String(hoursAgo), from, sentAt: now - hoursAgo * hourMs, text: 'Hello', language: 'en' } as const;
}

describe('awaitingReplySince', () => {
  it('is the oldest buyer message after the last answer', () => {
    const messages = [said('buyer', 50), said('seller', 40), said('buyer', 10), said('buyer', 2)];
    expect(awaitingReplySince(conversationWith({ status: 'awaiting', messages }))).toBe(now - 10 * hourMs);
  });

  it.each(['answered', 'resolved', 'no-response-needed', 'buyer-left'] as const)('is undefined when %s', (status) => {
    expect(awaitingReplySince(conversationWith({ status, messages: [said('buyer', 3)] }))).toBeUndefined();
  });
});

describe('dueAt', () => {
  it('is 24 hours after the message, over a weekend as well', () => {
    const friday = Date.UTC(2026, 6, 3, 18);
    const messages = [{ ...said('buyer', 0), sentAt: friday }];
    expect(dueAt(conversationWith({ status: 'awaiting', messages }))).toBe(Date.UTC(2026, 6, 4, 18));
  });
});

describe('truthOf', () => {
  it('knows no box where the buyer has left', () => {
    const truth = truthOf(conversationWith({ status: 'buyer-left' }), plainVariant('amazon', { maxLength: 2000 }));
    expect(truth.replyField).toEqual({ present: false, editable: false, maxLength: null });
  });

  it('knows the limit of a text field, and that an editable element has none', () => {
    const limitOf = (box: 'textarea' | 'contenteditable') =>
      truthOf(conversationWith({}), plainVariant('amazon', { box, maxLength: 2000 })).replyField.maxLength;
    expect(limitOf('textarea')).toBe(2000);
    expect(limitOf('contenteditable')).toBeNull();
  });
});
