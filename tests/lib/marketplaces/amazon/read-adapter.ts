/** Reads a page through the adapter's public surface. */
import type { PageAdapter, PageView } from '@/lib/marketplaces/page-adapter';
import { type CaseTruth, now } from './case-truth';

export function pageAt(document: Document, address: string, overrides: Partial<PageView['clock']> = {}): PageView {
  const clock = { now, browserZone: 'Asia/Kolkata', siteZone: 'Asia/Kolkata', ...overrides };
  return { document, url: new URL(address, 'https://sellercentral.amazon.in'), clock };
}

export function inboxAt(document: Document, truth?: CaseTruth): PageView {
  return pageAt(document, truth ? `/messaging/inbox?fi=ALL&cc=${truth.caseId}` : '/messaging/inbox');
}

export function takeAll(adapter: PageAdapter, responses: readonly Parameters<PageAdapter['takePageData']>[0][]): void {
  for (const response of responses) adapter.takePageData(response);
}
