// @vitest-environment happy-dom
/** Reads a recording of what the real inbox loaded, where the environment names a folder with one. It stays outside. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAmazonAdapter } from '@/lib/marketplaces/amazon/adapter';
import type { CaseTruth } from './case-truth';
import { InboxPage, plainShape, showing } from './inbox-page';
import { pageAt } from './read-adapter';

interface Recorded {
  readonly url: string;
  readonly body: unknown;
}

const folder = process.env.REPLYDOCK_CAPTURES;
const file = folder ? join(folder, 'amazon-inbox', 'requests.json') : undefined;
const recorded: readonly Recorded[] = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
const at = Date.UTC(2026, 6, 30);

/** The recording's cases as the page would show them, from the adapter's own rows. */
function truthsOf(rows: ReturnType<ReturnType<typeof createAmazonAdapter>['read']>['rows']): CaseTruth[] {
  return rows.map(({ conversation }) => ({
    caseId: conversation.conversationId ?? '',
    printedName: conversation.buyerName ?? 'buyer',
    firstName: conversation.buyerName ?? '',
    ...(conversation.orderIds[0] && { orderId: conversation.orderIds[0] }),
    asin: conversation.itemIds[0] ?? '',
    isResolved: conversation.status === 'resolved',
    countryCode: conversation.site ?? '',
    marketplaceId: '',
    updatedAt: conversation.updatedAt?.earliestAt ?? 0,
    messages: conversation.messages.map((message) => ({
      from: message.from === 'seller' ? ('seller' as const) : ('buyer' as const),
      text: message.text,
      at: message.sentAt?.earliestAt ?? 0,
    })),
  }));
}

describe('the recording of the real inbox', () => {
  it('is read completely', () => {
    console.info(
      recorded.length > 0 ? `Recording: read ${recorded.length} answers` : 'Recording: not there, did not run',
    );
    if (recorded.length === 0) return expect(recorded).toEqual([]);

    const adapter = createAmazonAdapter();
    for (const { url, body } of recorded) adapter.takePageData({ url, status: 200, body: JSON.stringify(body), at });
    const openId = '00000000-0000-4000-8000-000000000001';
    const page = pageAt(document, `/messaging/inbox?cc=${openId}`, { now: at });
    const rows = adapter.read(page).rows;
    expect(
      rows.map(({ conversation }) => [
        conversation.buyerName,
        conversation.orderIds,
        conversation.itemIds,
        conversation.status,
      ]),
    ).toEqual([
      ['Asha', [], ['B000EXAMP1'], 'resolved'],
      ['Vikram', ['405-0000001-0000001'], ['B000EXAMP2'], 'resolved'],
      ['Meera', ['404-0000002-0000002'], ['B000EXAMP3'], 'resolved'],
    ]);

    const truths = truthsOf(rows);
    const [asha] = truths;
    if (!asha) throw new Error('The recording has no cases');
    new InboxPage(document, plainShape).render(showing(asha, truths));
    const { conversation, missing } = adapter.read(page);
    expect(conversation?.messages.map(({ from, text, sentAt }) => [from, text, sentAt?.earliestAt])).toEqual([
      ['buyer', 'What is the *Use By* date ?', 1783267206197],
      ['seller', 'Shelf life 24 months.', 1783329504016],
    ]);
    expect(conversation).toMatchObject({ buyerName: 'Asha', site: 'IN', status: 'resolved', buyerLanguage: 'en-IN' });
    expect(missing).toEqual([]);
    expect(adapter.identify(page)?.conversationId).toBe(openId);
    expect(adapter.listRows(page)).toHaveLength(3);
    return undefined;
  });
});
