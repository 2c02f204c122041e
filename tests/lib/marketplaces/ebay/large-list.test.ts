import { describe, expect, it } from 'vitest';
import { createEbayAdapter } from '@/lib/marketplaces/ebay/adapter';
import { openPage } from './pages/open-page';
import { plainPage, plainRow } from './pages/plain-page';

describe('listRows on a large list', () => {
  it('reads 500 rows, each with its own conversation', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => plainRow({ id: `c${index}`, name: `buyer_${index}` }));
    const read = createEbayAdapter().listRows(await openPage(plainPage({ rows })));
    expect(
      new Set(read.map(({ row }) => `${row.conversation.conversationId}/${row.conversation.buyerName}`)).size,
    ).toBe(500);
  }, 60_000);
});
