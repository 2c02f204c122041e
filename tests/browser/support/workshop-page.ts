/** The workshop for replies, as a person uses it. */
import type { ElementHandle, Page } from 'puppeteer-core';
import type { TestBrowser } from '../harness/test-browser';
import { waitFor } from '../harness/wait-for';

export async function openWorkshop(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('options.html#replies');
  await page.bringToFront();
  await waitFor(() => page.$('::-p-aria([name="New"][role="button"])'), { what: 'the workshop' });
  await waitFor(() => page.$('[role="option"][data-row]'), { what: 'the list of replies' });
  return page;
}

/** An empty reply in the seller's language, open in the editor. */
export async function newReply(page: Page, title: string): Promise<void> {
  await (await page.$('::-p-aria([name="New"][role="button"])'))?.click();
  await typeInto(page, 'Title, English', title);
}

/** Finds a reply by its title and opens it. */
export async function openReply(page: Page, title: string): Promise<void> {
  const search = await waitFor(() => page.$('input[role="searchbox"], input[type="search"]'), { what: 'the search' });
  await search.click({ count: 3 });
  await search.type(title);
  const row = await waitFor(() => page.$(`::-p-xpath(//*[@role="option"][contains(., "${title}")])`), {
    what: `the reply "${title}" in the list`,
  });
  await row.click();
  await field(page, 'Title, English');
}

export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  const element = await field(page, name);
  await element.click();
  await page.keyboard.press('End');
  await page.keyboard.type(text);
}

export async function textIn(page: Page, name: string): Promise<string> {
  return (await field(page, name)).evaluate((element) => ('value' in element ? String(element.value) : ''));
}

export async function untilSaved(page: Page): Promise<void> {
  await waitFor(() => page.evaluate(() => /Saved \d/.test(document.querySelector('main')?.textContent ?? '')), {
    what: 'word that it is saved',
  });
}

function field(page: Page, name: string): Promise<ElementHandle> {
  return waitFor(() => page.$(`::-p-aria([name="${name}"][role="textbox"])`), { what: `the field "${name}"` });
}
