import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { mergeConversation } from '@/lib/domain/conversation/merge-conversations';
import { computeDeadline } from '@/lib/domain/deadline/compute-deadline';
import { instant } from '@/lib/domain/time/moment';
import { conversation, dayMs, hourMs, message, noon } from './builders';

const first = message('buyer', noon);
const second = message('buyer', noon + 5 * hourMs);
const third = message('buyer', noon + 9 * hourMs);
const answer = message('seller', noon + hourMs);

function told(...sightings: readonly Partial<Conversation>[]) {
  const [begin = conversation(), ...later] = sightings.map((sighting) => conversation(sighting));
  return computeDeadline(later.reduce(mergeConversation, begin), { ebayTargetMs: dayMs, soonMs: hourMs });
}

const dueFrom = (at: number) => ({ kind: 'due', dueEarliestAt: at + dayMs, dueLatestAt: at + dayMs });
const settled = (reason: string) => ({ kind: 'settled', reason });

describe('what was said of a conversation', () => {
  const rows: [string, readonly Partial<Conversation>[], object][] = [
    [
      'ends with a newer message, which starts a clock of its own',
      [{ messages: [first], status: 'no-response-needed' }, { messages: [first, second] }],
      dueFrom(noon + 5 * hourMs),
    ],
    [
      'starts that clock also where the page says that it waits again',
      [
        { messages: [first], status: 'resolved' },
        { messages: [first, second], status: 'awaiting-reply' },
      ],
      dueFrom(noon + 5 * hourMs),
    ],
    [
      'goes on while an earlier page of the thread is loaded',
      [{ messages: [third], status: 'no-response-needed' }, { messages: [first, second] }],
      settled('no-response-needed'),
    ],
    [
      'holds for an earlier page that comes after something newer',
      [
        { messages: [second], status: 'no-response-needed' },
        { messages: [second, third] },
        { messages: [first, second] },
      ],
      dueFrom(noon + 9 * hourMs),
    ],
    [
      'holds for a thread that is opened after its row',
      [{ status: 'no-response-needed', updatedAt: instant(noon) }, { messages: [first] }],
      settled('no-response-needed'),
    ],
    [
      'holds in the minute of its row',
      [{ status: 'answered', updatedAt: instant(noon, 'minute') }, { messages: [message('buyer', noon + 59_999)] }],
      settled('answered'),
    ],
    [
      'tells the messages of a row from newer ones',
      [{ status: 'resolved', updatedAt: instant(noon) }, { messages: [first, second] }],
      dueFrom(noon + 5 * hourMs),
    ],
    [
      'does not hold for a day of which only the date is known',
      [
        {
          status: 'resolved',
          updatedAt: { earliestAt: noon - 12 * hourMs, latestAt: noon + 12 * hourMs - 1, precision: 'day' },
        },
        { updatedAt: instant(noon + hourMs) },
        { messages: [message('buyer', noon + hourMs)] },
      ],
      dueFrom(noon + hourMs),
    ],
    [
      'says nothing once its row tells of a later update',
      [
        { messages: [first], status: 'no-response-needed', updatedAt: instant(noon) },
        { updatedAt: instant(noon + 5 * hourMs) },
        { messages: [first, second] },
      ],
      dueFrom(noon + 5 * hourMs),
    ],
    [
      'is not taken back by a row that waits again for something newer',
      [
        { messages: [first], status: 'no-response-needed', updatedAt: instant(noon) },
        { status: 'awaiting-reply', updatedAt: instant(noon + 5 * hourMs) },
      ],
      { kind: 'unknown', reason: 'no-message-time' },
    ],
    [
      'is taken back by a row that waits again and was not updated',
      [
        { messages: [first], status: 'no-response-needed', updatedAt: instant(noon) },
        { status: 'awaiting-reply', updatedAt: instant(noon) },
      ],
      dueFrom(noon),
    ],
    [
      'is taken back by the open thread',
      [
        { messages: [first], status: 'no-response-needed' },
        { messages: [first], status: 'awaiting-reply' },
      ],
      dueFrom(noon),
    ],
    [
      'says nothing of the next answer’s time',
      [{ messages: [first], status: 'answered' }, { messages: [first, second, message('seller', noon + 6 * hourMs)] }],
      { kind: 'settled', reason: 'answered', answeredAt: noon + 6 * hourMs, answeredAfterMs: hourMs },
    ],
    [
      'tells no answer’s time where the last one was not seen',
      [
        { messages: [first, answer, second], status: 'answered' },
        { messages: [first, answer, second, message('marketplace', noon + 7 * hourMs)] },
      ],
      { kind: 'settled', reason: 'answered' },
    ],
    [
      'is ended by the seller’s message from another tool',
      [{ messages: [first], status: 'awaiting-reply' }, { messages: [first, answer] }],
      { kind: 'settled', reason: 'answered', answeredAt: noon + hourMs, answeredAfterMs: hourMs },
    ],
    [
      'does not outlive an answer in the minute of its row',
      [
        { status: 'awaiting-reply', updatedAt: instant(noon, 'minute') },
        { messages: [first, message('seller', noon + 30_000)] },
      ],
      { kind: 'settled', reason: 'answered', answeredAt: noon + 30_000, answeredAfterMs: 30_000 },
    ],
    [
      'is not ended by an automatic reply',
      [{ messages: [first], status: 'awaiting-reply' }, { messages: [first, { ...answer, isAutomatic: true }] }],
      dueFrom(noon),
    ],
  ];
  it.each(rows)('%s', (_, sightings, expected) => {
    const deadline = told(...sightings);
    expect(deadline).toMatchObject(expected);
    if (deadline.kind === 'settled') expect(deadline).toEqual(expected);
  });

  it('is carried by the messages that nobody answered, and by those alone', () => {
    const merged = mergeConversation(
      conversation({ messages: [first, answer, second], status: 'resolved' }),
      conversation({ messages: [second, third] }),
    );
    expect(merged.status).toBeUndefined();
    expect(merged.messages.map((each) => each.settled)).toEqual([undefined, undefined, 'resolved', undefined]);
  });

  it('keeps a printed due date and the last update while an earlier page is loaded', () => {
    const stored = conversation({
      messages: [second],
      printedDueAt: instant(noon + dayMs),
      updatedAt: instant(second.sentAt?.earliestAt ?? 0),
    });
    expect(mergeConversation(stored, conversation({ messages: [first] }))).toMatchObject({
      printedDueAt: stored.printedDueAt,
      updatedAt: stored.updatedAt,
    });
  });
});
