/** How Replydock stands in a portal's page, also when its extension is gone. */
import type { Page } from 'puppeteer-core';
import type { Panel } from '../harness/panel';

/** Whether the page says that Replydock was updated or switched off under it. */
export async function hasOutdatedNotice(page: Page): Promise<boolean> {
  return (await page.$('[data-replydock="notice"][role="status"]')) !== null;
}

/** Room that the page leaves for the panel, px. */
export function roomForPanel(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).marginRight));
}

/** Lets `standingOf` tell this panel from one that comes after it. */
export async function markAsFormer({ frame }: Panel): Promise<void> {
  await frame.evaluate(() => document.documentElement.setAttribute('data-former', ''));
}

/** `panel`: a panel that is not the former offers replies; `last-words`: it only says that it is out of date; `notice`: the page says so. */
export type Standing = 'panel' | 'last-words' | 'notice';

/** Undefined while nothing of it is to be seen. */
export async function standingOf(page: Page): Promise<Standing | undefined> {
  if (await hasOutdatedNotice(page)) return 'notice';
  const frame = await (await page.$('iframe[title="Replydock"]'))?.contentFrame();
  return frame?.evaluate(() => {
    const isFormer = document.documentElement.hasAttribute('data-former');
    if (document.querySelector('article') && !isFormer) return 'panel';
    return /updated or switched off/.test(document.body.textContent ?? '') ? 'last-words' : undefined;
  });
}
