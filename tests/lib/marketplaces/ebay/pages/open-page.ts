/** A saved eBay page as a reader meets it: its document at its address, at a known time. */
import { siteOfHost } from '@/lib/domain/marketplace/sites';
import type { PageView } from '@/lib/marketplaces/page-adapter';
import { parsePage } from '../../../../../tools/inspect/parse-page';

export interface OpenPageOptions {
  readonly url?: string | URL;
  readonly now?: number;
  readonly zone?: string;
}

const pageNow = Date.UTC(2026, 10, 21, 18, 0);

export async function openPage(html: string, options: OpenPageOptions = {}): Promise<PageView> {
  const url = new URL(options.url ?? 'https://www.ebay.com/cnt/ViewMessage?group_type=CORE');
  const { document } = await parsePage(html, url);
  const siteZone = siteOfHost(url.hostname)?.zone;
  const browserZone = options.zone ?? siteZone ?? 'UTC';
  return { document, url, clock: { now: options.now ?? pageNow, browserZone, siteZone } };
}
