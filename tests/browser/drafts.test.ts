/**
 * What the seller has begun to write outlives a reload, a crash and a change of conversation, and is offered again in
 * its own conversation only.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type FakePortals, startFakePortals } from '../fake-portals/server/fake-portals';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { axeViolations } from './harness/axe';
import { type Bench, benchFor, browserUnderTest } from './harness/bench';
import { launchBrowser } from './harness/launch-browser';
import type { Panel } from './harness/panel';
import { makeProfile, removeProfile } from './harness/profile';
import { reloadPage } from './harness/reload-page';
import type { TestBrowser } from './harness/test-browser';
import { waitFor } from './harness/wait-for';
import { boxTextOf, draftOf, focusReplyBox, press, shownConversation, untilShown } from './support/message-page';
import {
  awaitingWithOrder,
  openConversation,
  otherThan,
  switchAndFollow,
  untilPanelShows,
} from './support/open-conversation';
import { type StagedPortal, stagePortal } from './support/staged-portal';
import { startedPanelOf } from './support/start-panel';

const typed = 'Your parcel has left us today.';
const region = '::-p-aria([name="Kept draft"][role="region"])';

async function typeDraft(page: Page, text: string): Promise<void> {
  await focusReplyBox(page);
  await page.keyboard.type(text);
}

/** What the panel offers; empty where it offers nothing. */
async function offered(panel: Panel): Promise<string> {
  const note = await panel.frame.$(region);
  return note ? note.evaluate((element) => element.textContent ?? '') : '';
}

async function untilOffered(panel: Panel, text: string): Promise<void> {
  // Nothing appears under a pointer that is over the panel.
  await panel.page.mouse.move(300, 300);
  await waitFor(async () => (await offered(panel)).includes(text), { what: `the draft "${text}" to be offered` });
}

async function pressIn(panel: Panel, name: string): Promise<void> {
  const button = await waitFor(() => panel.frame.$(`${region} >>> ::-p-aria([name="${name}"][role="button"])`), {
    what: `the button ${name}`,
  });
  await button.click();
}

/** Longer than the pause after which a draft is kept. */
async function untilKept(browser: TestBrowser, count: number): Promise<void> {
  const page = await browser.openExtensionPage('options.html#settings');
  const words = count === 1 ? 'Kept for 1 conversation' : `Kept for ${count} conversations`;
  await waitFor(() => page.evaluate((text) => document.body.textContent?.includes(text), words), { what: words });
  await page.close();
}

async function openAgain(page: Page, id: string): Promise<Panel> {
  await reloadPage(page);
  await untilShown(page, id);
  const panel = await startedPanelOf(page);
  await untilPanelShows(panel, id);
  return panel;
}

async function openWithDraft(bench: Bench, portal: StagedPortal, id: string) {
  const opened = await openConversation(bench, portal, id);
  await typeDraft(opened.page, typed);
  await untilKept(bench.browser, 1);
  await opened.page.bringToFront();
  return opened;
}

async function eraseAll(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html#settings');
  await page.bringToFront();
  for (const name of ['Erase all unsent replies', 'Erase']) {
    const button = await waitFor(() => page.$(`::-p-aria([name="${name}"][role="button"])`), { what: name });
    await button.click();
  }
  await waitFor(() => page.evaluate(() => document.body.textContent?.includes('None is kept at the moment')), {
    what: 'word that nothing is kept',
  });
  await page.close();
}

describe.each(portalNames)('on %s', (name) => {
  const bench = benchFor();

  it('is offered after a reload, put back with one click, and taken out again by one undo', async () => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const { page } = await openWithDraft(bench, portal, id);

    const panel = await openAgain(page, id);
    await untilOffered(panel, typed);
    expect(await boxTextOf(page)).toBe('');
    expect(await axeViolations(panel.frame)).toEqual([]);
    await pressIn(panel, 'Put back');
    await waitFor(async () => (await draftOf(page, id)) === typed, { what: 'the draft in the box' });
    expect(await boxTextOf(page)).toBe(typed);
    await focusReplyBox(page);
    await press(page, ['Control'], 'KeyZ');
    await waitFor(async () => (await boxTextOf(page)) === '', { what: 'the box to be empty again' });
    expect(portal.sent).toEqual([]);
    await eraseAll(bench.browser);
  });

  it('is offered in its own conversation only, however quickly they change', async () => {
    const portal = stagePortal(bench.portals, name);
    const first = awaitingWithOrder(portal);
    const second = otherThan(portal, first);
    const opened = await openWithDraft(bench, portal, first);
    await switchAndFollow(opened, second);
    expect(await offered(opened.panel)).toBe('');
    await typeDraft(opened.page, 'For somebody else');
    await untilKept(bench.browser, 2);
    await opened.page.bringToFront();

    await reloadPage(opened.page);
    await waitFor(() => shownConversation(opened.page), { what: 'a conversation' });
    const panel = await startedPanelOf(opened.page);
    for (const [id, own, other] of [
      [first, typed, 'somebody else'],
      [second, 'For somebody else', typed],
      [first, typed, 'somebody else'],
    ] as const) {
      await switchAndFollow({ page: opened.page, panel }, id);
      await untilOffered(panel, own);
      expect(await offered(panel)).not.toContain(other);
    }
    await eraseAll(bench.browser);
  });

  it('is not offered once the seller has emptied the box', async () => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const { page } = await openWithDraft(bench, portal, id);
    await focusReplyBox(page);
    await press(page, ['Control'], 'KeyA');
    await page.keyboard.press('Backspace');
    const settings = await bench.browser.openExtensionPage('options.html#settings');
    await waitFor(() => settings.evaluate(() => document.body.textContent?.includes('None is kept at the moment')), {
      what: 'nothing to be kept',
    });
    await settings.close();
    await page.bringToFront();
    const panel = await openAgain(page, id);
    expect(await offered(panel)).toBe('');
  });
});

describe('after a crash', () => {
  it('is offered when the browser is opened again', { timeout: 120_000 }, async () => {
    const portals = await startFakePortals();
    const profile = makeProfile();
    try {
      const id = await typeAndCrash(portals, profile);
      const portal = stagePortal(portals, 'amazon');
      const browser = await launchBrowser(browserUnderTest(), {
        portals,
        profile,
        viewport: { width: 1440, height: 900 },
      });
      try {
        const page = await browser.newPage();
        await page.goto(portal.addressOf(id));
        await page.bringToFront();
        await untilShown(page, id);
        await untilOffered(await startedPanelOf(page), typed);
      } finally {
        await browser.close();
      }
    } finally {
      removeProfile(profile);
      await portals.stop();
    }
  });
});

async function typeAndCrash(portals: FakePortals, profile: string): Promise<string> {
  const browser = await launchBrowser(browserUnderTest(), { portals, profile, viewport: { width: 1440, height: 900 } });
  const portal = stagePortal(portals, 'amazon');
  const id = awaitingWithOrder(portal);
  const page = await browser.newPage();
  await page.goto(portal.addressOf(id));
  await page.bringToFront();
  await untilShown(page, id);
  await untilPanelShows(await startedPanelOf(page), id);
  await typeDraft(page, typed);
  // Right after the pause in which a draft is kept: nothing tells that it is on the disk.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
  await browser.kill();
  return id;
}
