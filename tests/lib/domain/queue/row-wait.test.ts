import { describe, expect, it } from 'vitest';
import { hasNews, waitOfRow } from '@/lib/domain/queue/row-wait';
import { instant } from '@/lib/domain/time/moment';
import { aConversation, aRow, buyerMessage, hourMs, noonAt, sellerMessage } from '../../../support/conversations';

const askedAt = noonAt - 5 * hourMs;
const wholeDay = { earliestAt: noonAt - 12 * hourMs, latestAt: noonAt + 12 * hourMs - 1, precision: 'day' as const };

describe('hasNews', () => {
  const known = aConversation({ messages: [buyerMessage(askedAt), sellerMessage(askedAt + hourMs)] });
  it.each([
    ['an unread row', aRow({}, { isUnread: true }), true],
    ['a row that awaits a reply after the seller wrote', aRow({ status: 'awaiting-reply' }), true],
    ['a row updated after the last known message', aRow({ updatedAt: instant(askedAt + 3 * hourMs) }), true],
    ['a row updated before the last known message', aRow({ updatedAt: instant(askedAt) }), true],
    ['a row updated with the last known message', aRow({ updatedAt: instant(askedAt + hourMs + 2000) }), false],
    ['a row updated on the day of the last known message', aRow({ updatedAt: wholeDay }), false],
    ['a row that tells nothing', aRow(), false],
  ])('of %s is %s', (_, row, expected) => {
    expect(hasNews(row, known)).toBe(expected);
  });
});

describe('waitOfRow', () => {
  const asked = aConversation({ messages: [buyerMessage(askedAt)] });
  const answered = aConversation({ messages: [buyerMessage(askedAt), sellerMessage(askedAt + hourMs)] });
  const waiting = { kind: 'waiting', startsEarliestAt: askedAt, startsLatestAt: askedAt };

  it('goes by the messages where the row tells nothing newer', () => {
    expect(waitOfRow(aRow(), { conversation: asked })).toEqual({ wait: waiting, isByMessages: true });
    expect(waitOfRow(aRow(), { conversation: answered })).toMatchObject({
      wait: { kind: 'settled', reason: 'answered' },
    });
  });

  it('goes by the row alone where it has news', () => {
    const row = aRow({ updatedAt: instant(noonAt) }, { isUnread: true });
    expect(waitOfRow(row, { conversation: answered })).toEqual({
      wait: { kind: 'unknown', reason: 'nothing-read' },
      isByMessages: false,
    });
  });

  it('is silent about a row that was read and tells no author', () => {
    expect(waitOfRow(aRow({ updatedAt: instant(noonAt) }), undefined).wait.kind).toBe('settled');
  });

  describe('after the seller said that it was answered elsewhere', () => {
    const listed = instant(askedAt);
    const elsewhere = { at: noonAt, updatedAt: listed };
    const unread = (updatedAt = listed) => aRow({ status: 'awaiting-reply', updatedAt }, { isUnread: true });
    const known = { conversation: aConversation({ messages: [] }), elsewhere };

    it.each([
      ['stays away while the list tells the same', unread(), 'settled'],
      ['stays away while the list tells the same less exactly', unread(wholeDay), 'settled'],
      ['comes back with something newer', unread(instant(noonAt + hourMs)), 'unknown'],
      ['comes back with something newer that came before that was said', unread(instant(askedAt + hourMs)), 'unknown'],
      ['comes back where the list tells no time', aRow({}, { isUnread: true }), 'unknown'],
    ])('%s', (_, row, kind) => {
      expect(waitOfRow(row, known).wait.kind).toBe(kind);
    });
  });
});
