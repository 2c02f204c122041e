import { describe, expect, it } from 'vitest';
import type { Conversation } from '@/lib/domain/conversation/conversation';
import { computeDeadline } from '@/lib/domain/deadline/compute-deadline';
import type { Deadline, DeadlineRules } from '@/lib/domain/deadline/deadline';
import { instant, type Moment } from '@/lib/domain/time/moment';
import { instantsOfWallTime } from '@/lib/domain/time/zones';
import { conversation, dayMs, hourMs, message, minuteMs, noon } from '../conversation/builders';

const rules: DeadlineRules = { ebayTargetMs: 8 * hourMs, soonMs: 4 * hourMs };
const aDay: Moment = {
  earliestAt: noon - 12 * hourMs,
  latestAt: noon + 12 * hourMs - 1,
  precision: 'day',
  day: '2026-07-05',
};

function due(overrides: Partial<Conversation>): Deadline {
  return computeDeadline(conversation(overrides), rules);
}

function dueAt(earliest: number, latest = earliest, startsEarliest = earliest - dayMs, startsLatest = latest - dayMs) {
  return {
    kind: 'due',
    basis: 'amazon-rule',
    startsEarliestAt: startsEarliest,
    startsLatestAt: startsLatest,
    dueEarliestAt: earliest,
    dueLatestAt: latest,
  };
}

describe('computeDeadline', () => {
  const buyer = message('buyer', noon);
  const seller = message('seller', noon + hourMs);

  const amazon: [string, Partial<Conversation>, object][] = [
    ['counts 24 h from the buyer message', { messages: [buyer] }, dueAt(noon + dayMs)],
    ['counts from the first of several', { messages: [buyer, message('buyer', noon + hourMs)] }, dueAt(noon + dayMs)],
    [
      'starts anew after an answer',
      { messages: [buyer, seller, message('buyer', noon + 3 * hourMs), message('buyer', noon + 4 * hourMs)] },
      dueAt(noon + 27 * hourMs),
    ],
    [
      'is not ended by an automatic reply',
      { messages: [buyer, { ...seller, isAutomatic: true }] },
      dueAt(noon + dayMs),
    ],
    [
      'is not started anew by an automatic reply',
      { messages: [buyer, { ...seller, isAutomatic: true }, message('buyer', noon + 2 * hourMs)] },
      dueAt(noon + dayMs),
    ],
    [
      'neither starts nor ends with a notice of the marketplace',
      { messages: [message('marketplace', noon - hourMs), buyer, message('marketplace', noon + hourMs)] },
      dueAt(noon + dayMs),
    ],
    [
      'is a range where only the day is known',
      { messages: [{ ...buyer, sentAt: aDay }] },
      dueAt(aDay.earliestAt + dayMs, aDay.latestAt + dayMs),
    ],
    [
      'is a range where the first waiting message may be the seller’s',
      { messages: [message('unknown', noon - hourMs), buyer] },
      dueAt(noon + 23 * hourMs, noon + dayMs),
    ],
    [
      'bounds a message without a time by its neighbours',
      { messages: [message('marketplace', noon - hourMs), message('buyer'), message('buyer', noon)] },
      dueAt(noon + 23 * hourMs, noon + dayMs),
    ],
    [
      'lies between opening and last update for a row never opened',
      { status: 'awaiting-reply', openedAt: instant(noon), updatedAt: instant(noon + 5 * hourMs) },
      dueAt(noon + dayMs, noon + 29 * hourMs),
    ],
    [
      'is exact for a row opened and last updated at one instant',
      { status: 'awaiting-reply', openedAt: instant(noon), updatedAt: instant(noon) },
      dueAt(noon + dayMs),
    ],
    [
      'follows the page where somebody unknown wrote last but it waits',
      { status: 'awaiting-reply', messages: [buyer, message('unknown', noon + hourMs)] },
      dueAt(noon + dayMs, noon + 25 * hourMs),
    ],
  ];
  it.each(amazon)('%s', (_, overrides, expected) => {
    expect(due(overrides)).toEqual(expected);
  });

  it('counts the seller’s own target on eBay', () => {
    expect(due({ marketplace: 'ebay', messages: [buyer] })).toMatchObject({
      basis: 'own-target',
      dueEarliestAt: noon + 8 * hourMs,
    });
  });

  it('lets a printed date win over the computed one', () => {
    expect(due({ messages: [buyer], printedDueAt: instant(noon + hourMs, 'minute') })).toEqual({
      kind: 'due',
      basis: 'printed',
      startsEarliestAt: noon,
      startsLatestAt: noon,
      dueEarliestAt: noon + hourMs,
      dueLatestAt: noon + hourMs,
    });
  });

  it('takes a printed date where nothing else was read', () => {
    expect(due({ printedDueAt: instant(noon) })).toEqual({
      kind: 'due',
      basis: 'printed',
      dueEarliestAt: noon,
      dueLatestAt: noon,
    });
  });

  it('ignores a printed date once the seller has answered', () => {
    expect(due({ messages: [buyer, seller], printedDueAt: instant(noon + hourMs) })).toMatchObject({ kind: 'settled' });
  });

  const settled: [string, Partial<Conversation>, object][] = [
    [
      'answered',
      { messages: [buyer, seller] },
      { reason: 'answered', answeredAt: noon + hourMs, answeredAfterMs: hourMs },
    ],
    [
      'answered by the first of two replies',
      { messages: [buyer, message('buyer', noon + minuteMs), seller, message('seller', noon + 2 * hourMs)] },
      { reason: 'answered', answeredAt: noon + hourMs, answeredAfterMs: hourMs },
    ],
    [
      'answered by a person after a machine',
      { messages: [buyer, message('seller', noon + 1, { isAutomatic: true }), seller] },
      { reason: 'answered', answeredAt: noon + hourMs, answeredAfterMs: hourMs },
    ],
    [
      'answered on a day',
      {
        messages: [
          { ...buyer, sentAt: aDay },
          { ...seller, sentAt: aDay },
        ],
      },
      { reason: 'answered' },
    ],
    [
      'answered, asked on a day',
      { messages: [{ ...buyer, sentAt: aDay }, seller] },
      { reason: 'answered', answeredAt: noon + hourMs },
    ],
    [
      'answered, somebody unknown between',
      { messages: [buyer, message('unknown', noon + 1), seller] },
      { reason: 'answered' },
    ],
    ['answered, as the page says', { messages: [buyer], status: 'answered' }, { reason: 'answered' }],
    ['no response needed', { messages: [buyer], status: 'no-response-needed' }, { reason: 'no-response-needed' }],
    ['resolved', { messages: [buyer], status: 'resolved' }, { reason: 'resolved' }],
    [
      'resolved in spite of a printed date',
      { status: 'resolved', printedDueAt: instant(noon) },
      { reason: 'resolved' },
    ],
    ['closed', { status: 'closed' }, { reason: 'closed' }],
    ['buyer has left', { messages: [buyer], status: 'buyer-left' }, { reason: 'buyer-left' }],
    ['the seller began', { messages: [seller] }, { reason: 'no-buyer-message' }],
    ['the marketplace alone wrote', { messages: [message('marketplace', noon)] }, { reason: 'no-buyer-message' }],
  ];
  it.each(settled)('nothing is due: %s', (_, overrides, expected) => {
    expect(due(overrides)).toEqual({ kind: 'settled', ...expected });
  });

  const unknown: [string, Partial<Conversation>, string][] = [
    ['nothing was read', {}, 'nothing-read'],
    ['only the opening of a row is known', { openedAt: instant(noon), updatedAt: instant(noon) }, 'nothing-read'],
    [
      'a waiting row tells only its last update',
      { status: 'awaiting-reply', updatedAt: instant(noon) },
      'no-message-time',
    ],
    ['a waiting row tells only its opening', { status: 'awaiting-reply', openedAt: instant(noon) }, 'no-message-time'],
    [
      'a waiting row was updated before it was opened',
      { status: 'awaiting-reply', openedAt: instant(noon), updatedAt: instant(noon - 1) },
      'no-message-time',
    ],
    ['the message has no time', { messages: [message('buyer')] }, 'no-message-time'],
    ['somebody unknown wrote last', { messages: [buyer, message('unknown', noon + 1)] }, 'unknown-author'],
    ['only somebody unknown wrote', { messages: [message('unknown', noon)] }, 'unknown-author'],
    [
      'the page says it waits, the messages say answered',
      { status: 'awaiting-reply', messages: [buyer, seller] },
      'no-message-time',
    ],
    [
      'times contradict the order of the list',
      { messages: [message('seller', noon + 3 * hourMs), { ...buyer, sentAt: aDay }, message('buyer', noon - dayMs)] },
      'no-message-time',
    ],
  ];
  it.each(unknown)('is unknown: %s', (_, overrides, reason) => {
    expect(due(overrides)).toEqual({ kind: 'unknown', reason });
  });

  it.each(['America/Los_Angeles', 'Europe/Berlin', 'Australia/Lord_Howe'])(
    'is 24 h of absolute time across clock changes in %s',
    (zone) => {
      for (let day = 0; day < 366; day++) {
        const [at = 0] = instantsOfWallTime(zone, Date.UTC(2026, 0, 1 + day, 2, 30));
        expect(due({ messages: [message('buyer', at)] })).toEqual(dueAt(at + dayMs));
      }
    },
  );
});
