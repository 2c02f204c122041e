/** A portal's message page that behaves: a box for replies and a conversation that can be switched at any moment. */
import type { ConversationIdentity } from '@/lib/domain/conversation/insertion';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { PageAdapter, PageView, RowOnPage } from '@/lib/marketplaces/page-adapter';
import { aReading, noonAt } from './conversations';

export function anIdentity(key: string): ConversationIdentity {
  return { key, buyerIds: [], orderIds: [], itemIds: [] };
}

export class FakeMessagePage {
  shown: ConversationIdentity | undefined = anIdentity('amazon:one');
  reading: Reading = aReading();
  rows: RowOnPage[] = [];
  now = noonAt;
  readonly field: HTMLTextAreaElement;

  constructor(readonly document: Document) {
    this.field = document.createElement('textarea');
    document.body.replaceChildren(this.field);
  }

  readonly view = (): PageView => ({
    document: this.document,
    url: new URL('https://sellercentral.amazon.com/messaging/inbox'),
    clock: { now: this.now, browserZone: 'UTC' },
  });

  readonly adapter: PageAdapter = {
    marketplace: 'amazon',
    takePageData: () => false,
    read: () => ({ ...this.reading, readAt: this.now }),
    listRows: () => this.rows,
    identify: () => this.shown,
    findReplyField: () => (this.field.isConnected ? this.field : undefined),
    findReplyControls: () => [],
  };
}
