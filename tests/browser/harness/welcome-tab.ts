/** The tab that a new installation opens. It comes to the front, and pages behind it are not painted. */
import type { Browser, Page } from 'puppeteer-core';
import type { LaunchOptions } from './test-browser';
import { waitFor } from './wait-for';

/** Waits for the welcome and closes it, if the build under test is the project's own. */
export async function closeWelcome(
  browser: Browser,
  { keepsWelcome = false, extensionFolder }: LaunchOptions,
): Promise<void> {
  if (keepsWelcome || extensionFolder !== undefined) return;
  const welcome = await welcomeTab(browser);
  await welcome.close();
}

/** The welcome, once it has loaded. Firefox never tells the address of such a page, so each page is asked. */
export function welcomeTab(browser: Browser): Promise<Page> {
  return waitFor(
    async () => {
      for (const page of await browser.pages()) if (await isWelcome(page)) return page;
      return undefined;
    },
    { what: 'the welcome in a tab of its own' },
  );
}

function isWelcome(page: Page): Promise<boolean> {
  return page.evaluate(() => location.pathname === '/welcome.html' && document.readyState === 'complete');
}
