/** `inspect page URL FILE.html [--now ISO] [--zone IANA]`: the page report as read from that DOM alone. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type PageReport, toPageReport } from '@/lib/domain/conversation/page-report';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { isPortalHost, siteOfHost } from '@/lib/domain/marketplace/sites';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { PageClock } from '@/lib/domain/time/page-time';
import type { PageAdapter } from '@/lib/marketplaces/page-adapter';
import { type InspectArguments, requireKnownOptions } from './arguments';
import { decodeHtml } from './decode-html';
import { parsePage } from './parse-page';
import { UsageError } from './usage-error';

export async function inspectPage(given: InspectArguments): Promise<PageReport> {
  requireKnownOptions(given, ['now', 'zone']);
  const [address, file, ...others] = given.words;
  if (!address || !file || others.length > 0) {
    throw new UsageError('Usage: inspect page URL FILE.html [--now ISO] [--zone IANA].');
  }
  const url = readUrl(address);
  const clock = readClock(given.options, url);
  const html = decodeHtml(await readBytes(file));
  const adapter = await adapterOf(marketplaceOf(url));
  const page = await parsePage(html, url);
  try {
    const reading = adapter.read({ document: page.document, url, clock });
    return toPageReport(reading, { now: clock.now, rules: toDeadlineRules(defaultSettings) });
  } finally {
    await page.close();
  }
}

function readUrl(text: string): URL {
  if (!URL.canParse(text)) throw new UsageError(`"${text}" is not a URL.`);
  const url = new URL(text);
  if (!/^https?:$/.test(url.protocol)) throw new UsageError(`"${text}" is not a web address.`);
  return url;
}

function marketplaceOf(url: URL): MarketplaceName {
  const site = siteOfHost(url.hostname);
  if (site) return site.marketplace;
  if (isPortalHost(url.hostname)) return 'amazon';
  throw new UsageError(`${url.hostname} is no page of Amazon Seller Central or eBay.`);
}

/** Adapters are loaded one by one: starting is most of the time that an inspection takes. */
const adapters: Readonly<Record<MarketplaceName, () => Promise<PageAdapter>>> = {
  amazon: async () => (await import('@/lib/marketplaces/amazon/adapter')).createAmazonAdapter(),
  ebay: async () => (await import('@/lib/marketplaces/ebay/adapter')).createEbayAdapter(),
};

function adapterOf(marketplace: MarketplaceName): Promise<PageAdapter> {
  return adapters[marketplace]();
}

function readClock(options: ReadonlyMap<string, string>, url: URL): PageClock {
  return {
    now: readNow(options.get('now')),
    browserZone: readZone(options.get('zone')),
    siteZone: siteOfHost(url.hostname)?.zone,
  };
}

function readNow(text: string | undefined): number {
  if (text === undefined) return Date.now();
  const now = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (!Number.isFinite(now)) throw new UsageError(`"${text}" is not an ISO time.`);
  return now;
}

function readZone(text: string | undefined): string {
  const zone = text ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone && zone;
  } catch {
    throw new UsageError(`"${zone}" is not a time zone.`);
  }
}

/** Looks in the directory the command was called from: npm runs scripts in the project's own. */
async function readBytes(file: string): Promise<Uint8Array> {
  const calledFrom = process.env.INIT_CWD;
  const places = [resolve(file), ...(calledFrom ? [resolve(calledFrom, file)] : [])];
  for (const place of places) {
    const bytes = await readFile(place).catch(() => undefined);
    if (bytes) return bytes;
  }
  throw new UsageError(`Cannot read ${file}.`);
}
