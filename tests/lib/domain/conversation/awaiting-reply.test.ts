import { describe, expect, it } from 'vitest';
import { awaitingReply } from '@/lib/domain/conversation/awaiting-reply';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { instant } from '@/lib/domain/time/moment';
import { conversation, dayMs, hourMs, message, noon } from './builders';

describe('awaitingReply', () => {
  const buyer = message('buyer', noon);
  const seller = message('seller', noon + hourMs);
  const onDay = (day: number) => ({
    earliestAt: noon + day * dayMs,
    latestAt: noon + (day + 1) * dayMs - 1,
    precision: 'day' as const,
  });

  const rows: [string, Partial<Conversation>, boolean | undefined][] = [
    ['a buyer wrote', { messages: [buyer] }, true],
    ['the seller answered', { messages: [buyer, seller] }, false],
    ['the buyer wrote again', { messages: [buyer, seller, message('buyer', noon + 2 * hourMs)] }, true],
    ['only a machine answered', { messages: [buyer, { ...seller, isAutomatic: true }] }, true],
    ['the marketplace added a notice', { messages: [buyer, message('marketplace', noon + hourMs)] }, true],
    ['the marketplace wrote alone', { messages: [message('marketplace', noon)] }, false],
    ['the seller began', { messages: [seller] }, false],
    ['somebody unknown wrote last', { messages: [buyer, message('unknown', noon + hourMs)] }, undefined],
    ['somebody unknown wrote, then the buyer', { messages: [message('unknown', noon - 1), buyer] }, true],
    ['somebody unknown wrote, then the seller', { messages: [message('unknown', noon), seller] }, false],
    ['no message was read', {}, undefined],
    ['no message was read but the list says it waits', { status: 'awaiting-reply' }, true],
    ['the page says answered', { messages: [buyer], status: 'answered' }, false],
    ['the page says resolved', { messages: [buyer], status: 'resolved' }, false],
    ['the page says no response needed', { messages: [buyer], status: 'no-response-needed' }, false],
    ['the page says closed', { messages: [buyer], status: 'closed' }, false],
    ['the buyer has left', { messages: [buyer], status: 'buyer-left' }, false],
    [
      'the page says it waits though the seller wrote last',
      { messages: [buyer, seller], status: 'awaiting-reply' },
      true,
    ],
    ['nothing is owed for what the buyer wrote', { messages: [{ ...buyer, settled: 'no-response-needed' }] }, false],
    [
      'the buyer wrote after what nothing is owed for',
      { messages: [{ ...buyer, settled: 'resolved' }, message('buyer', noon + hourMs)] },
      true,
    ],
    [
      'nothing is owed for a later message',
      { messages: [buyer, message('buyer', noon + hourMs, { settled: 'answered-elsewhere' })] },
      false,
    ],
    [
      'the page does not know of the answer elsewhere',
      {
        messages: [{ ...buyer, settled: 'answered-elsewhere' }],
        status: 'awaiting-reply',
        updatedAt: instant(noon + 1000),
      },
      false,
    ],
    [
      'the page was updated long after what was answered elsewhere',
      {
        messages: [{ ...buyer, settled: 'answered-elsewhere' }],
        status: 'awaiting-reply',
        updatedAt: instant(noon + hourMs),
      },
      true,
    ],
    [
      'the page says that it waits though it said before that nothing was owed',
      { messages: [{ ...buyer, settled: 'no-response-needed' }], status: 'awaiting-reply' },
      true,
    ],
    [
      'somebody unknown wrote after what nothing is owed for',
      { messages: [{ ...buyer, settled: 'answered' }, message('unknown', noon + hourMs)] },
      undefined,
    ],
    ['messages have no times', { messages: [message('buyer'), message('seller')] }, false],
    ['times turn the list round and settle it', { messages: [seller, buyer] }, false],
    [
      'times contradict the list and do not settle it',
      {
        messages: [
          { ...seller, sentAt: instant(noon + dayMs + hourMs) },
          message('buyer', noon - dayMs),
          { ...buyer, sentAt: onDay(1) },
        ],
      },
      undefined,
    ],
    [
      'both wrote on the same day, in this order',
      {
        messages: [
          { ...buyer, sentAt: onDay(0) },
          { ...seller, sentAt: onDay(0) },
        ],
      },
      false,
    ],
  ];
  it.each(rows)('%s', (_, overrides, expected) => {
    expect(awaitingReply(conversation(overrides))).toBe(expected);
  });
});
