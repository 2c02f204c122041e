/** The figure of searching customers as one types, among the orders of years: from the key to the painted answer. */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tests/browser/harness/chromium';
import { waitFor } from '../../tests/browser/harness/wait-for';
import { startFakePortals } from '../../tests/fake-portals/server/fake-portals';
import type { Figure } from './figure';
import { inPageCode } from './in-page-code';
import { copyLongUsedProfile } from './long-used-profile';
import { spreadOf, spreadWords } from './spread';

type Say = (line: string) => void;

const budgetMs = 50;
/** A number, names that many share, a user name, items, and what is not there. */
const queries = ['900-0', '95', 'Weidenbach', 'Dana Whitlock', 'buyer_1234', 'desk lamp', 'SKU-3', '9400111', 'zzqx'];

export async function measureSearch(say: Say): Promise<readonly Figure[]> {
  const profile = await copyLongUsedProfile(say);
  const portals = await startFakePortals();
  const browser = await launchChromium({ portals, profile });
  try {
    const page = await browser.openExtensionPage('options.html#customers');
    await waitFor(() => page.$('input[role="searchbox"], input[type="search"]'), { what: 'the search' });
    await page.evaluate(await inPageCode('search-watch'));
    const times: number[] = [];
    for (const query of queries) times.push(...(await timeQuery(page, query, say)));
    const spread = spreadOf(times);
    say(`searching customers: ${spreadWords(spread)}`);
    return [{ name: 'search.customers.p95', value: spread.p95, unit: 'ms', budget: budgetMs, baseline: null }];
  } finally {
    await browser.close();
    await portals.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Milliseconds for each key that asks something. */
async function timeQuery(page: Page, query: string, say: Say): Promise<readonly number[]> {
  await page.evaluate(() => window.replydockSearchWatch?.clear());
  const times: number[] = [];
  for (const [place, letter] of [...query].entries()) {
    await page.evaluate(() => window.replydockSearchWatch?.expect());
    await page.keyboard.type(letter);
    // One letter asks nothing yet, nor does a space.
    if (place === 0 || letter === ' ') continue;
    times.push(await waitFor(() => page.evaluate(() => window.replydockSearchWatch?.time()), { what: 'an answer' }));
  }
  say(`"${query}": ${times.map((time) => time.toFixed(0)).join(' ')} ms`);
  return times;
}
