/** What Replydock has put into a portal's page besides its panel. */
import type { Page } from 'puppeteer-core';

/** Whether the page says that Replydock was updated or switched off under it. */
export async function hasOutdatedNotice(page: Page): Promise<boolean> {
  return (await page.$('[data-replydock="notice"][role="status"]')) !== null;
}

/** Room that the page leaves for the panel, px. */
export function roomForPanel(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).marginRight));
}
