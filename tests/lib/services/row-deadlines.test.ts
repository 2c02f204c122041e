import { describe, expect, it } from 'vitest';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { instant } from '@/lib/domain/time/moment';
import { readRowDeadlines } from '@/lib/services/row-deadlines';
import { aConversation, aRow, buyerMessage, hourMs, noonAt } from '../../support/conversations';
import { aDatabase } from '../../support/database';
import { storeConversations } from '../../support/stored-facts';

const rules = toDeadlineRules(defaultSettings);
const askedAt = noonAt - 5 * hourMs;
const wholeDay = { earliestAt: noonAt - 12 * hourMs, latestAt: noonAt + 12 * hourMs - 1, precision: 'day' as const };

describe('readRowDeadlines', () => {
  it('tells the exact deadline of a conversation that was opened before', async () => {
    const db = aDatabase();
    await storeConversations(db, [aConversation({ messages: [buyerMessage(askedAt)] })], noonAt);
    const row = aRow({ updatedAt: wholeDay });
    const deadlines = await readRowDeadlines(db, [row], rules);
    expect(deadlines).toMatchObject([
      { kind: 'due', dueEarliestAt: askedAt + 24 * hourMs, dueLatestAt: askedAt + 24 * hourMs },
    ]);
  });

  it('leaves a row that was never opened to what it tells itself', async () => {
    const settled = aRow({ status: 'resolved' });
    expect(await readRowDeadlines(aDatabase(), [settled], rules)).toMatchObject([
      { kind: 'settled', reason: 'resolved' },
    ]);
  });
});

describe('readRowDeadlines of rows that tell no author', () => {
  const silent = { updatedAt: instant(askedAt) };
  it.each([
    ['an unread one', aRow(silent, { isUnread: true }), 'unknown'],
    ['one that awaits a reply', aRow({ status: 'awaiting-reply' }), 'unknown'],
    ['one read before', aRow(silent), 'settled'],
  ])('says of %s: %s', async (_, row, kind) => {
    expect(await readRowDeadlines(aDatabase(), [row], rules)).toMatchObject([{ kind }]);
  });
});
