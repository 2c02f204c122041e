import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText, isSameConversation } from '@/lib/domain/conversation/conversation-identity';
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';
import { identity } from './builders';

describe('hashText', () => {
  it('is the same for the same text, now and in every version', () => {
    expect(hashText('')).toBe('1aeeb85ec14c14ea');
    expect(hashText('Where is my lamp?')).toBe('79816490b38ee309');
  });

  it('differs for texts that differ', () => {
    const hashes = new Set(Array.from({ length: 200_000 }, (_, index) => hashText(`message ${index}`)));
    expect(hashes.size).toBe(200_000);
  });

  it('never carries the text', () => {
    fc.assert(fc.property(fc.string(), (text) => /^[0-9a-f]{16}$/.test(hashText(text))));
  });

  it('changes when any one unit changes', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (text, at, unit) => {
          const index = at % text.length;
          const other = text.slice(0, index) + unit + text.slice(index + 1);
          return other === text || hashText(other) !== hashText(text);
        },
      ),
    );
  });
});

describe('isSameConversation', () => {
  const differences: [string, Partial<ConversationIdentity>][] = [
    ['another key', { key: 'amazon:case-2' }],
    ['another conversation id', { conversationId: 'case-2' }],
    ['another buyer of the same kind of id', { buyerIds: ['amazon:party:P2'] }],
    ['a relay address that differs though the party is the same', { buyerIds: ['amazon:party:P1', 'amazon:relay:a2'] }],
    ['another name', { buyerName: 'Mirela Odu' }],
    ['other orders', { orderIds: ['000-0000000-0000002'] }],
    ['other items', { itemIds: ['B000000002'] }],
    ['another thread in the pane', { threadMark: 'm2' }],
  ];
  it.each(differences)('tells apart: %s', (_, difference) => {
    expect(isSameConversation(identity(), identity(difference))).toBe(false);
    expect(isSameConversation(identity(difference), identity())).toBe(false);
  });

  const likenesses: [string, Partial<ConversationIdentity>][] = [
    ['the same', {}],
    [
      'a part that only one knows',
      { conversationId: undefined, buyerName: undefined, threadMark: undefined, orderIds: [], buyerIds: [] },
    ],
    ['ids of different kinds', { buyerIds: ['amazon:other:P9'] }],
    ['one order more', { orderIds: ['000-0000000-0000002', '000-0000000-0000001'] }],
    ['the name in other spaces and case', { buyerName: ' MIRELA  oduya' }],
  ];
  it.each(likenesses)('keeps together: %s', (_, likeness) => {
    expect(isSameConversation(identity(), identity(likeness))).toBe(true);
  });

  const someIdentity: fc.Arbitrary<ConversationIdentity> = fc.record({
    key: fc.constantFrom('amazon:a', 'amazon:b'),
    conversationId: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    buyerIds: fc.uniqueArray(fc.constantFrom('amazon:party:1', 'amazon:party:2', 'amazon:relay:1', 'ebay:user:x')),
    buyerName: fc.option(fc.constantFrom('Ada Quill', 'ada quill', 'Bo Tarn'), { nil: undefined }),
    orderIds: fc.uniqueArray(fc.constantFrom('1', '2', '3')),
    itemIds: fc.uniqueArray(fc.constantFrom('1', '2')),
    threadMark: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  });

  it('is the same read from both sides, and an identity is always its own', () => {
    fc.assert(
      fc.property(someIdentity, someIdentity, (a, b) => {
        expect(isSameConversation(a, b)).toBe(isSameConversation(b, a));
        expect(isSameConversation(a, a)).toBe(true);
      }),
    );
  });

  it('never holds where a part that both know differs', () => {
    const differs = (a: readonly string[], b: readonly string[]) =>
      a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
    fc.assert(
      fc.property(someIdentity, someIdentity, (a, b) => {
        const ofKind = (ids: readonly string[], kind: string) => ids.filter((id) => id.startsWith(kind));
        const isDifferent =
          a.key !== b.key ||
          (a.conversationId && b.conversationId && a.conversationId !== b.conversationId) ||
          (a.threadMark && b.threadMark && a.threadMark !== b.threadMark) ||
          (a.buyerName && b.buyerName && a.buyerName.toLowerCase() !== b.buyerName.toLowerCase()) ||
          ['amazon:party:', 'amazon:relay:', 'ebay:user:'].some((kind) =>
            differs(ofKind(a.buyerIds, kind), ofKind(b.buyerIds, kind)),
          ) ||
          differs(a.orderIds, b.orderIds) ||
          differs(a.itemIds, b.itemIds);
        expect(isSameConversation(a, b)).toBe(!isDifferent);
      }),
      { numRuns: 2000 },
    );
  });
});
