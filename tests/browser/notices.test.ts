/** A notice in real browsers: switched on by a press in the settings, shown for what falls due. */
import { expect, it } from 'vitest';
import { benchFor, browserUnderTest } from './harness/bench';
import { makeGrantedBuild } from './harness/granted-build';
import { waitFor } from './harness/wait-for';
import { readInbox, stageDueIn } from './support/due-conversation';

// Firefox is told by a preference to say yes; Chromium has no such word.
const isAsked = browserUnderTest() === 'firefox';
const bench = benchFor(
  isAsked ? {} : { extensionFolder: makeGrantedBuild('chromium', { permissions: ['notifications'] }) },
);

const hourMs = 3_600_000;
/** Long enough to read the page before; browsers ring no alarm earlier than after half a minute. */
const soonMs = 50_000;

/** In a page of the extension. */
declare const closedNotices: string[];
declare const chrome: {
  readonly notifications: {
    getAll(): Promise<Readonly<Record<string, unknown>>>;
    readonly onClosed: { addListener(listener: (id: string) => void): void };
  };
  readonly permissions: { contains(wanted: { readonly permissions: readonly string[] }): Promise<boolean> };
};

it('is shown when the chosen time has come, though nobody looks at a portal', { timeout: 240_000 }, async () => {
  const { browser } = bench;
  const options = await browser.openExtensionPage('options.html#settings');
  await options.bringToFront();
  const on = await waitFor(() => options.$('::-p-aria([name="Notices"]) ::-p-aria([name="On"])'), {
    what: 'the switch of notices',
  });
  await on.click();
  await waitFor(() => options.$('::-p-aria([name="So long before an answer is due"])'), {
    what: 'the choice of times',
  });
  expect(await options.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(true);

  // Where there is no screen, Firefox closes a notice as soon as it was made.
  await options.evaluate(() => {
    Object.assign(globalThis, { closedNotices: [] });
    chrome.notifications.onClosed.addListener((id) => closedNotices.push(id));
  });
  await readInbox(browser, stageDueIn(bench, hourMs + soonMs));
  for (const page of await browser.puppeteer.pages()) {
    if (page.url().includes('amazon')) await page.close();
  }
  const shown = () =>
    options.evaluate(async () => [...closedNotices, ...Object.keys(await chrome.notifications.getAll())]);
  expect(await shown()).toEqual([]);
  await waitFor(async () => (await shown()).includes('replydock-alerts'), { what: 'the notice', timeoutMs: 150_000 });
});
