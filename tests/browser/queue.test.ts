/** The queue: what waits on both portals in one list, opened in its own tab, taken off and brought back. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { axeViolations } from './harness/axe';
import { benchFor } from './harness/bench';
import { waitFor } from './harness/wait-for';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { goToRow, listedKeys, openPopup, untilListed } from './support/queue-page';
import { stagePortal } from './support/staged-portal';

const bench = benchFor();

async function openedPopup(): Promise<Page> {
  const popup = await openPopup(bench.browser);
  onTestFinished(() => popup.close().catch(() => {}));
  return popup;
}

/** One that waits on each portal, each read in a tab of its own. */
async function readBoth() {
  const opened = [];
  for (const name of portalNames) {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const { page } = await openConversation(bench, portal, id);
    opened.push({ page, id, buyerName: portal.truthOf(id).buyerName ?? '' });
  }
  return opened;
}

/** Addresses of the tabs with a portal in them; other tabs are the tests' own. */
async function portalTabs(): Promise<readonly string[]> {
  const addresses = (await bench.browser.puppeteer.pages()).map((page) => page.url());
  return addresses.filter((address) => address.startsWith('https:')).toSorted();
}

function statusOf(page: Page): Promise<string> {
  return page.$$eval('[role="status"]', (places) => places.map((place) => place.textContent ?? '').join(' '));
}

describe('the queue', () => {
  it('lists what waits on both portals and shows each in the tab that has it', async () => {
    const opened = await readBoth();
    const before = await portalTabs();
    for (const { page, id, buyerName } of opened) {
      const popup = await openedPopup();
      await untilListed(popup, id);
      const row = await popup.$eval(`[data-key$="${id}"]`, (element) => element.textContent ?? '');
      expect(row).toContain(buyerName);
      expect(await axeViolations(popup)).toEqual([]);
      await goToRow(popup, id);
      await popup.keyboard.press('Enter');
      await waitFor(() => page.evaluate(() => document.visibilityState === 'visible'), {
        what: 'the tab of the portal',
      });
      await popup.close().catch(() => {});
      expect(await portalTabs()).toEqual(before);
    }
  });

  it('takes off what was answered elsewhere and brings it back, also after the background has gone', async () => {
    const [first] = await readBoth();
    if (!first) throw new Error('No portal');
    const popup = await openedPopup();
    await untilListed(popup, first.id);
    await goToRow(popup, first.id);
    await bench.browser.stopBackground();
    await popup.keyboard.press('a');
    await waitFor(async () => !(await listedKeys(popup)).some((key) => key.includes(first.id)), { what: 'it to go' });
    expect(await statusOf(popup)).toContain('answered elsewhere');
    await popup.keyboard.press('z');
    await untilListed(popup, first.id);
  });

  it('puts a conversation off and shows it among those that are put off', async () => {
    const [, second] = await readBoth();
    if (!second) throw new Error('No second portal');
    const popup = await openedPopup();
    await untilListed(popup, second.id);
    await goToRow(popup, second.id);
    await popup.keyboard.press('s');
    await waitFor(() => popup.$('[role="menuitem"]'), { what: 'the times' });
    await popup.keyboard.press('Enter');
    await waitFor(async () => !(await listedKeys(popup)).some((key) => key.includes(second.id)), { what: 'it to go' });
    await popup.click('button[aria-expanded="false"]:not([aria-haspopup])');
    await untilListed(popup, second.id);
  });
});
