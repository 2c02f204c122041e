/**
 * Where the browser does not let Replydock look at a portal, nothing of it runs there; the popup, the options and the
 * welcome say so and ask. Firefox lets a page of ours give up hosts; Chromium does so only in its own settings, by hand:
 * there the hosts of the installation are looked at, and what is shown without them is what the components' tests show.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { portalHostPatterns } from '@/lib/domain/marketplace/sites';
import { axeViolations } from './harness/axe';
import { benchFor, browserUnderTest } from './harness/bench';
import { panelCount } from './harness/panel';
import { reloadPage } from './harness/reload-page';
import type { TestBrowser } from './harness/test-browser';
import { waitFor } from './harness/wait-for';
import { focusedName } from './support/keyboard';
import { untilShown } from './support/message-page';
import { awaitingWithOrder, untilPanelShows } from './support/open-conversation';
import { stagePortal } from './support/staged-portal';
import { startedPanelOf } from './support/start-panel';

/** In a page of the extension. */
declare const chrome: {
  readonly permissions: {
    contains(wanted: { readonly origins: readonly string[] }): Promise<boolean>;
    remove(unwanted: { readonly origins: readonly string[] }): Promise<boolean>;
  };
};

const germany = 'https://sellercentral.amazon.de/*';
const amazon = portalHostPatterns.filter((pattern) => pattern.includes('amazon'));
const none = 'Replydock may not look at the pages of Amazon yet';
const come = 'Replydock may look at these pages now.';
const allow = '::-p-aria([name="Allow these pages"][role="button"])';

const shownOn = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const untilSaid = (page: Page, words: string) =>
  waitFor(async () => (await shownOn(page)).includes(words), { what: `"${words}"` });

async function giveUp(browser: TestBrowser, origins: readonly string[]): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  // As text: Firefox's protocol hands over only the outer levels of a value.
  await page.evaluate((text) => chrome.permissions.remove({ origins: JSON.parse(text) }), JSON.stringify(origins));
  await page.close();
}

describe('with all that the installation grants', () => {
  const bench = benchFor();

  it.each(['popup.html', 'options.html', 'welcome.html'])('nothing is asked for on %s', async (path) => {
    const page = await bench.browser.openExtensionPage(path);
    await waitFor(() => page.$('h1'), { what: 'the heading' });
    const granted = await page.evaluate(
      (text) => chrome.permissions.contains({ origins: JSON.parse(text) }),
      JSON.stringify(portalHostPatterns),
    );
    expect(granted).toBe(true);
    expect(await page.$(allow)).toBeNull();
    await page.close();
  });
});

if (browserUnderTest() === 'firefox') {
  describe('without leave for Amazon', () => {
    const bench = benchFor();

    it('no panel comes; the popup says so first and asks, and the reloaded tab has its panel', {
      timeout: 120_000,
    }, async () => {
      const { browser } = bench;
      const portal = stagePortal(bench.portals, 'amazon');
      const id = awaitingWithOrder(portal);
      await giveUp(browser, amazon);
      const inbox = await bench.open(portal.addressOf(id));
      await untilShown(inbox, id);

      const popup = await browser.openExtensionPage('popup.html');
      await popup.bringToFront();
      await untilSaid(popup, none);
      expect(await popup.$eval('main', (main) => main.querySelector('h1, h2')?.textContent)).toBe(none);
      expect(await axeViolations(popup)).toEqual([]);
      expect(await panelCount(inbox)).toBe(0);

      const options = await browser.openExtensionPage('options.html');
      await untilSaid(options, none);
      await popup.bringToFront();
      await (await popup.$(allow))?.click();
      await untilSaid(popup, come);
      await untilSaid(options, come);
      expect(await axeViolations(popup)).toEqual([]);
      const reload = await waitFor(() => popup.$('::-p-xpath(//button[starts-with(@aria-label, "Reload ")])'), {
        what: 'the tab to be reloaded',
      });
      await reload.click();
      await inbox.bringToFront();
      await untilPanelShows(await startedPanelOf(inbox), id);
      await popup.close();
      await options.close();
    });

    it('asks by keyboard in the welcome, and lists the tabs once they can be seen', async () => {
      const { browser } = bench;
      const portal = stagePortal(bench.portals, 'amazon');
      await giveUp(browser, amazon);
      const inbox = await bench.open(portal.inboxAddress());
      await reloadPage(inbox);
      const welcome = await browser.openExtensionPage('welcome.html');
      await welcome.bringToFront();
      await untilSaid(welcome, none);
      expect(await shownOn(welcome)).not.toContain('No tab to reload');
      expect(await axeViolations(welcome)).toEqual([]);
      await welcome.keyboard.press('Tab');
      expect(await focusedName(welcome)).toBe('Allow these pages');
      await welcome.keyboard.press('Enter');
      await untilSaid(welcome, come);
      await untilSaid(welcome, 'Reload one open tab');
      await welcome.close();
    });

    it('tells the one country that is left, and remembers what is not needed', async () => {
      const { browser } = bench;
      await giveUp(
        browser,
        amazon.filter((pattern) => pattern !== germany),
      );
      const popup = await browser.openExtensionPage('popup.html');
      await popup.bringToFront();
      await untilSaid(popup, 'Amazon: so far only Germany.');
      await (await popup.$('::-p-aria([name="Not needed"][role="button"])'))?.click();
      await waitFor(async () => (await popup.$(allow)) === null, { what: 'the note to be gone' });
      await reloadPage(popup);
      await waitFor(() => popup.$('h1'), { what: 'the queue' });
      expect(await popup.$(allow)).toBeNull();
      await popup.close();
      const options = await browser.openExtensionPage('options.html#settings');
      await untilSaid(options, 'Amazon: so far only Germany.');
      expect(await options.$(allow)).not.toBeNull();
      await options.close();
    });
  });
}
