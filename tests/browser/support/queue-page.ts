/** The queue, as a person with a keyboard uses it. The popup is opened as a tab: no test can press the toolbar's button. */
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../harness/test-browser';
import { waitFor } from '../harness/wait-for';

export async function openPopup(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('popup.html');
  await page.bringToFront();
  await waitFor(() => page.$('h1'), { what: 'the queue' });
  return page;
}

/** Keys of the conversations that are listed, from the top. */
export function listedKeys(page: Page): Promise<readonly string[]> {
  return page.$$eval('[role="option"]', (rows) => rows.map((row) => row.getAttribute('data-key') ?? ''));
}

/** The row of this conversation, once it is there. */
export async function untilListed(page: Page, conversationId: string): Promise<void> {
  await waitFor(async () => (await listedKeys(page)).some((key) => key.includes(conversationId)), {
    what: `conversation ${conversationId} in the queue`,
  });
}

/** Goes there with the arrow keys. */
export async function goToRow(page: Page, conversationId: string): Promise<void> {
  await page.focus('[role="listbox"]');
  await page.keyboard.press('Home');
  await waitFor(
    async () => {
      if ((await activeKey(page))?.includes(conversationId)) return true;
      await page.keyboard.press('ArrowDown');
      return false;
    },
    { what: `the row of ${conversationId}` },
  );
}

/** The conversation that keys mean. */
export function activeKey(page: Page): Promise<string | null> {
  return page.$eval('[role="listbox"]', (list) => {
    const row = document.getElementById(list.getAttribute('aria-activedescendant') ?? '');
    return row?.getAttribute('data-key') ?? null;
  });
}
