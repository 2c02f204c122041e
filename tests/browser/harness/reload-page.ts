/** Reloading as the seller does. */
import type { Page } from 'puppeteer-core';
import { waitFor } from './wait-for';

/**
 * The page does it by itself: Firefox calls the protocol's own reload aborted where the page changes its address while
 * it loads, which both portals do.
 */
export async function reloadPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.assign(window, { isBeforeReload: true });
    setTimeout(() => location.reload());
  });
  await waitFor(() => page.evaluate(() => document.readyState === 'complete' && !('isBeforeReload' in window)), {
    what: 'the page to have loaded again',
    timeoutMs: 30_000,
  });
}
