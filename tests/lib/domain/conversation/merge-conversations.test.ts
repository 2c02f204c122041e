import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Message } from '@/lib/domain/conversation/conversation';
import { conversationKeySchema } from '@/lib/domain/conversation/conversation';
import { DifferentConversationsError, mergeConversation } from '@/lib/domain/conversation/merge-conversations';
import { computeDeadline } from '@/lib/domain/deadline/compute-deadline';
import { instant } from '@/lib/domain/time/moment';
import { conversation, dayMs, hourMs, message, minuteMs, noon } from './builders';

const texts = (merged: Conversation) => merged.messages.map(({ text }) => text);

describe('mergeConversation', () => {
  it('keeps messages that the later sighting does not show', () => {
    const stored = conversation({
      messages: [message('buyer', noon, { text: 'a' }), message('seller', noon + 1, { text: 'b' })],
    });
    const seen = conversation({
      messages: [message('seller', noon + 1, { text: 'b' }), message('buyer', noon + 2, { text: 'c' })],
    });
    expect(texts(mergeConversation(stored, seen))).toEqual(['a', 'b', 'c']);
    expect(texts(mergeConversation(seen, stored))).toEqual(['a', 'b', 'c']);
  });

  it('knows a message again by author, words and a time that may be the same, and keeps the more exact time', () => {
    const coarse = message('buyer', undefined, {
      text: 'Where is  it?',
      sentAt: { earliestAt: noon - 12 * hourMs, latestAt: noon + 12 * hourMs - 1, precision: 'day', day: '2026-07-05' },
    });
    const exact = message('buyer', noon + 1234, { text: 'Where is it?\u200e' });
    for (const [stored, seen] of [[coarse, exact] as const, [exact, coarse] as const]) {
      const merged = mergeConversation(conversation({ messages: [stored] }), conversation({ messages: [seen] }));
      expect(merged.messages.map(({ sentAt }) => sentAt)).toEqual([instant(noon + 1234)]);
    }
  });

  it('knows an exact time again in the minute it was printed as', () => {
    const exact = message('buyer', noon + 59_999, { text: 'Hello' });
    const printed = message('buyer', undefined, { text: 'Hello', sentAt: instant(noon, 'minute') });
    expect(
      mergeConversation(conversation({ messages: [printed] }), conversation({ messages: [exact] })).messages,
    ).toHaveLength(1);
  });

  it('keeps equal words at other times apart', () => {
    const stored = conversation({ messages: [message('buyer', noon, { text: 'Hello?' })] });
    const seen = conversation({ messages: [message('buyer', noon + dayMs, { text: 'Hello?' })] });
    expect(mergeConversation(stored, seen).messages).toHaveLength(2);
  });

  it('keeps equal words of one sighting apart', () => {
    const twice = conversation({
      messages: [message('buyer', undefined, { text: 'ok' }), message('buyer', undefined, { text: 'ok' })],
    });
    expect(mergeConversation(twice, twice).messages).toHaveLength(2);
  });

  it('learns an author that was unknown', () => {
    const unknown = conversation({ messages: [message('unknown', noon, { text: 'Hi' })] });
    const known = conversation({ messages: [message('buyer', noon, { text: 'Hi' })] });
    expect(mergeConversation(unknown, known).messages).toEqual(known.messages);
    expect(mergeConversation(known, unknown).messages).toEqual(known.messages);
  });

  it('takes the newer status and joins ids', () => {
    const stored = conversation({
      status: 'awaiting-reply',
      buyerIds: ['amazon:party:1'],
      orderIds: ['1'],
      itemIds: ['a'],
    });
    const seen = conversation({
      status: 'resolved',
      buyerIds: ['amazon:relay:1'],
      orderIds: ['1', '2'],
      itemIds: ['b'],
    });
    expect(mergeConversation(stored, seen)).toMatchObject({
      status: 'resolved',
      buyerIds: ['amazon:party:1', 'amazon:relay:1'],
      orderIds: ['1', '2'],
      itemIds: ['a', 'b'],
    });
  });

  it('keeps the status where the later sighting tells nothing new', () => {
    const stored = conversation({ status: 'resolved', messages: [message('buyer', noon)] });
    expect(mergeConversation(stored, conversation({ messages: [message('buyer', noon)] })).status).toBe('resolved');
  });

  it('is open again when a buyer wrote after it was resolved and the page says so no more', () => {
    const stored = conversation({ status: 'resolved', messages: [message('buyer', noon)] });
    const seen = conversation({
      messages: [message('buyer', noon), message('seller', noon + 1), message('buyer', noon + 2)],
    });
    const merged = mergeConversation(stored, seen);
    expect(merged.status).toBeUndefined();
    expect(computeDeadline(merged, { ebayTargetMs: 1, soonMs: 1 })).toMatchObject({
      kind: 'due',
      dueEarliestAt: noon + 2 + dayMs,
    });
  });

  it('forgets a printed due date and a last update that a new message has overtaken', () => {
    const stored = conversation({ printedDueAt: instant(noon), updatedAt: instant(noon), openedAt: instant(noon) });
    const merged = mergeConversation(stored, conversation({ messages: [message('buyer', noon + hourMs)] }));
    expect(merged.printedDueAt).toBeUndefined();
    expect(merged.updatedAt).toBeUndefined();
    expect(merged.openedAt).toEqual(instant(noon));
  });

  it('refuses to join two conversations', () => {
    const a = conversation({ key: conversationKeySchema.parse('amazon:a') });
    const b = conversation({ key: conversationKeySchema.parse('amazon:b') });
    expect(() => mergeConversation(a, b)).toThrow(DifferentConversationsError);
  });

  const someMessage: fc.Arbitrary<Message> = fc
    .record({
      from: fc.constantFrom<Message['from'][]>('buyer', 'seller'),
      text: fc.constantFrom('ok', 'Where is it?', 'Thank you'),
      at: fc.option(
        fc.integer({ min: 0, max: 200 }).map((step) => noon + step * minuteMs),
        { nil: undefined },
      ),
    })
    .map(({ from, text, at }) => message(from, at, { text }));
  const someThread = fc
    .array(someMessage, { maxLength: 12 })
    .map((messages) => messages.toSorted((a, b) => (a.sentAt?.earliestAt ?? 0) - (b.sentAt?.earliestAt ?? 0)));

  it('never loses a message, and sees nothing new when the same is seen again', () => {
    fc.assert(
      fc.property(someThread, someThread, (first, second) => {
        const merged = mergeConversation(conversation({ messages: first }), conversation({ messages: second }));
        for (const thread of [first, second]) {
          for (const { text, from } of thread) {
            const count = (messages: readonly Message[]) =>
              messages.filter((each) => each.text === text && each.from === from).length;
            expect(count(merged.messages)).toBeGreaterThanOrEqual(count(thread));
          }
        }
        expect(mergeConversation(merged, conversation({ messages: second }))).toEqual(merged);
        expect(mergeConversation(merged, merged)).toEqual(merged);
      }),
      { numRuns: 2000 },
    );
  });

  it('puts any two windows of one thread together again', () => {
    const thread = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 10_000_000 }), fc.constantFrom('ok', 'Hello', 'Where is it?')), {
        minLength: 1,
        maxLength: 14,
      })
      .map((steps) => {
        let at = noon;
        return steps.map(([ms, text], index) => {
          at += ms;
          return message(index % 3 ? 'buyer' : 'seller', at, { text });
        });
      });
    fc.assert(
      fc.property(thread, fc.nat(), fc.nat(), (messages, a, b) => {
        const [from, to] = [a % messages.length, b % messages.length].toSorted((x, y) => x - y);
        const older = conversation({ messages: messages.slice(0, to) });
        const newer = conversation({ messages: messages.slice(from) });
        expect(mergeConversation(older, newer).messages).toEqual(messages);
        expect(mergeConversation(newer, older).messages).toEqual(messages);
      }),
      { numRuns: 1000 },
    );
  });
});
