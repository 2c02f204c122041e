import { describe, expect, it } from 'vitest';
import { waitingSchema } from '@/lib/domain/queue/waiting';
import { type StoredConversation, type WaitingFacts, waitingOf } from '@/lib/domain/queue/waiting-of';
import { instant } from '@/lib/domain/time/moment';
import { aConversation, anOrder, buyerMessage, hourMs, keyOf, noonAt } from '../../../support/conversations';
import { since } from '../../../support/queue';

const askedAt = noonAt - 5 * hourMs;
const conversation = aConversation({
  subject: 'Lamp',
  topic: 'Product question',
  messages: [buyerMessage(askedAt - hourMs), buyerMessage(askedAt)],
});
const understood = { intents: ['thanks'], needsPerson: [], isAngry: false, needsNoAnswer: true, messageCount: 2 };

function digest(stored: Partial<StoredConversation> = {}, facts: Partial<WaitingFacts> = {}) {
  return waitingOf(
    { conversation, ...stored },
    { wait: since(askedAt), isByMessages: true, orders: [], lastSeenAt: noonAt, ...facts },
  );
}

describe('waitingOf', () => {
  it('tells what a list needs, and no message', () => {
    const waiting = digest();
    expect(waiting).toMatchObject({ buyerName: 'Tamsin', subject: 'Lamp', lastBuyerAt: askedAt, hasClaim: false });
    expect(JSON.stringify(waiting)).not.toContain('Where is my parcel');
    expect(waitingSchema.safeParse(waiting).success).toBe(true);
  });

  it.each([
    ['somebody waits', since(askedAt), true],
    ['nobody can tell', { kind: 'unknown', reason: 'unknown-author' } as const, true],
    ['nothing is due', { kind: 'settled', reason: 'answered' } as const, false],
  ])('where %s', (_, wait, isIn) => {
    expect(digest({}, { wait }) !== undefined).toBe(isIn);
  });

  it.each(['amazon:contact:000-0000001-0000001', 'ebay:contact:x'])('never holds what the seller begins: %s', (key) => {
    expect(digest({ conversation: { ...conversation, key: keyOf(key) } })).toBeUndefined();
  });

  it('leaves out what needs no answer, until there is more of it', () => {
    expect(digest({ understood })).toBeUndefined();
    expect(digest({ understood: { ...understood, messageCount: 1 } })).toMatchObject({ wait: { kind: 'waiting' } });
    expect(digest({ understood }, { isByMessages: false })).toMatchObject({ wait: { kind: 'waiting' } });
  });

  it('tells what was understood of these very messages', () => {
    const asks = { ...understood, needsNoAnswer: false };
    expect(digest({ understood: asks })?.understood).toEqual(asks);
    expect(digest({ understood: { ...asks, messageCount: 3 } })?.understood).toBeUndefined();
  });

  it('takes the last update for the time of a message that was not read', () => {
    const listed = { ...conversation, updatedAt: instant(noonAt) };
    expect(digest({ conversation: listed }, { isByMessages: false })?.lastBuyerAt).toBe(noonAt);
  });

  const total = { amountMinor: 4250, currency: 'USD' };
  it.each([
    ['the one order', [anOrder({ total })], conversation.orderIds, total],
    ['an order that is not stored', [], conversation.orderIds, undefined],
    ['one of two orders', [anOrder({ total })], [...conversation.orderIds, '000-0000002-0000002'], undefined],
  ])('tells the worth of %s', (_, orders, orderIds, value) => {
    expect(digest({ conversation: { ...conversation, orderIds } }, { orders })?.value).toEqual(value);
  });

  it('knows of an open return, and not of one that was refunded', () => {
    const returned = anOrder({ returnRequestedAt: instant(noonAt) });
    expect(digest({}, { orders: [returned] })?.hasClaim).toBe(true);
    expect(digest({}, { orders: [{ ...returned, status: 'refunded' }] })?.hasClaim).toBe(false);
  });
});
