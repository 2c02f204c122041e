/** Where the panel's frame stands in the portal's page. */
import type { Page } from 'puppeteer-core';

export function panelWidth(page: Page): Promise<number> {
  return page.$eval('iframe[title="Replydock"]', (frame) => frame.getBoundingClientRect().width);
}
