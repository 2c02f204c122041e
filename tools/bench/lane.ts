/** One browser with one extension on one page of a fake portal, ready to be measured. */
import type { Frame, Page } from 'puppeteer-core';
import { panelOf } from '../../tests/browser/harness/panel';
import type { TestBrowser } from '../../tests/browser/harness/test-browser';
import { inPageCode } from './in-page-code';
import type { StagedWorld } from './staged-world';

export interface Lane {
  readonly browser: TestBrowser;
  readonly page: Page;
  /** The extension's page inside the portal's. */
  readonly frame: Frame;
  close(): Promise<void>;
}

export type LaneWish = Pick<StagedWorld, 'inboxAddress' | 'rows'>;

/** With the whole list loaded: conversations are opened from rows that stand there. */
export async function openLane(browser: TestBrowser, { inboxAddress, rows }: LaneWish): Promise<Lane> {
  const page = await browser.newPage();
  await page.goto(inboxAddress);
  await page.bringToFront();
  const { frame } = await panelOf(page);
  await page.evaluate(await inPageCode('portal-watch'));
  await page.evaluate((count) => window.replydockPortalWatch?.loadRows(count), rows);
  await frame.evaluate(await inPageCode('panel-watch'));
  return { browser, page, frame, close: () => page.close() };
}

/** Ends the background as idling does; with nothing to end, it has ended by itself. */
export async function putToSleep({ browser }: Lane): Promise<void> {
  if (await browser.isBackgroundRunning()) await browser.stopBackground();
}
