/**
 * What happens around the panel: it is installed, updated, switched off, its background ends, the page clears it away.
 * What the seller typed and set stays, there is never a second panel, and none is left that does nothing.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { type Bench, benchFor, browserUnderTest } from './harness/bench';
import { type Panel, panelCount, panelOf } from './harness/panel';
import { reloadPage } from './harness/reload-page';
import { waitFor } from './harness/wait-for';
import { welcomeTab } from './harness/welcome-tab';
import { boxTextOf, draftOf, focusReplyBox, untilShown } from './support/message-page';
import { awaitingWithOrder, openConversation, untilPanelShows } from './support/open-conversation';
import { hasOutdatedNotice, markAsFormer, roomForPanel, type Standing, standingOf } from './support/own-nodes';
import { panelWidth } from './support/panel-place';
import { type StagedPortal, stagePortal } from './support/staged-portal';
import { startedPanelOf } from './support/start-panel';

interface OpenedWithDraft {
  readonly portal: StagedPortal;
  readonly id: string;
  readonly page: Page;
  readonly panel: Panel;
}

const typed = 'Typed by hand';

async function openWithDraft(bench: Bench, name: (typeof portalNames)[number]): Promise<OpenedWithDraft> {
  const portal = stagePortal(bench.portals, name);
  const id = awaitingWithOrder(portal);
  const opened = await openConversation(bench, portal, id);
  await focusReplyBox(opened.page);
  await opened.page.keyboard.type(typed);
  await waitFor(async () => (await draftOf(opened.page, id)) === typed, { what: 'the draft' });
  return { portal, id, ...opened };
}

async function expectDraftUntouched({ page, id }: OpenedWithDraft): Promise<void> {
  expect(await draftOf(page, id)).toBe(typed);
  expect(await boxTextOf(page)).toBe(typed);
}

/**
 * Chromium leaves the old script running, which puts a notice in the panel's place. Firefox ends it at once, so the
 * panel itself says the last words; after an update it starts the new script in the open tab.
 */
const standings = {
  chromium: { updated: 'notice', switchedOff: 'notice' },
  firefox: { updated: 'panel', switchedOff: 'last-words' },
} as const;

async function expectStanding({ page }: OpenedWithDraft, standing: Standing): Promise<void> {
  await waitFor(async () => (await standingOf(page)) === standing, { what: `the ${standing}` });
  const isPanel = standing !== 'notice';
  expect(await panelCount(page)).toBe(isPanel ? 1 : 0);
  expect(await hasOutdatedNotice(page)).toBe(!isPanel);
  expect(await roomForPanel(page)).toBe(isPanel ? await panelWidth(page) : 0);
}

async function expectWorksAfterReload({ page, id }: OpenedWithDraft): Promise<void> {
  await reloadPage(page);
  await untilShown(page, id);
  const panel = await startedPanelOf(page);
  await untilPanelShows(panel, id);
  await panel.insert(1);
  await panel.statusLike(/^Inserted/);
  expect(await panelCount(page)).toBe(1);
  expect(await hasOutdatedNotice(page)).toBe(false);
}

describe('when it is updated or switched off while a tab is open', () => {
  const bench = benchFor();

  it.each(portalNames)('an update leaves one panel or a word on %s, and what was typed', async (name) => {
    const opened = await openWithDraft(bench, name);

    await markAsFormer(opened.panel);
    await bench.browser.reloadExtension();
    await opened.page.bringToFront();

    await expectStanding(opened, standings[browserUnderTest()].updated);
    await expectDraftUntouched(opened);
    await expectWorksAfterReload(opened);
  });

  it.each(portalNames)('switched off it says so on %s', async (name) => {
    const opened = await openWithDraft(bench, name);

    await markAsFormer(opened.panel);
    await bench.browser.disableExtension();
    await opened.page.bringToFront();
    await expectStanding(opened, standings[browserUnderTest()].switchedOff);
    await expectDraftUntouched(opened);
    await bench.browser.enableExtension();
    await opened.page.bringToFront();
    await expectWorksAfterReload(opened);
  });
});

describe('when the background ends', () => {
  const bench = benchFor();

  it.each(portalNames)('everything that is done on %s wakes it', async (name) => {
    const { page, panel, id } = await openWithDraft(bench, name);

    await bench.browser.stopBackground();
    await panel.search('invoice');
    await waitFor(async () => (await panel.suggestions()).length > 0, { what: 'results without a background' });
    expect(await bench.browser.isBackgroundRunning()).toBe(true);
    await panel.search('');
    await bench.browser.stopBackground();
    await panel.insert(1);
    await panel.statusLike(/^Inserted/);
    await bench.browser.stopBackground();
    await reloadPage(page);
    await untilShown(page, id);
    await untilPanelShows(await panelOf(page), id);

    expect(await panelCount(page)).toBe(1);
  });

  it.each(portalNames)('a press on the page of %s wakes it before anything is opened', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const { page } = await openConversation(bench, portal, awaitingWithOrder(portal));
    await bench.browser.stopBackground();
    await page.mouse.click(2, 2);
    await waitFor(() => bench.browser.isBackgroundRunning(), { what: 'the background' });
    await page.close();
  });

  it('comes back a few times when the page clears the panel away, and then leaves the page alone', async () => {
    const opened = await openWithDraft(bench, 'ebay');
    const { page, id } = opened;
    for (let time = 1; time <= 3; time += 1) {
      await page.$eval('iframe[title="Replydock"]', (frame) => frame.remove());
      // A frame that has just come may still be exchanged for the one that loads.
      await waitFor(async () => (await (await panelOf(page)).report()).conversationId === id, {
        what: `a new panel that shows conversation ${id}`,
        timeoutMs: 30_000,
      });
      expect(await panelCount(page)).toBe(1);
    }

    await page.$eval('iframe[title="Replydock"]', (frame) => frame.remove());
    await waitFor(async () => (await roomForPanel(page)) === 0, { what: 'the page to have its room back' });

    expect(await panelCount(page)).toBe(0);
    await expectDraftUntouched(opened);
  });
});

describe('on the first run', () => {
  const bench = benchFor({ keepsWelcome: true });

  it('opens the welcome once, keeps what is set there, and signs replies with it', async () => {
    const welcome = await welcomeTab(bench.browser.puppeteer);
    await waitFor(() => welcome.$('h1'), { what: 'the heading of the welcome' });
    await typeInto(welcome, 'Your name', 'Robin Fernhold');
    await clickStart(welcome);
    await waitFor(() => welcome.$eval('[role="status"]', (status) => status.textContent?.includes('All set')), {
      what: 'word that all is set',
    });
    await welcome.close();

    const portal = stagePortal(bench.portals, 'ebay');
    const inbox = await bench.open(portal.inboxAddress());
    const panel = await panelOf(inbox);
    await waitFor(async () => (await panel.heading()) === 'No conversation open', { what: 'the inbox' });
    await reloadPage(inbox);
    await waitFor(async () => (await (await panelOf(inbox)).heading()) === 'No conversation open', {
      what: 'it again',
    });

    const id = awaitingWithOrder(portal);
    const opened = await openConversation(bench, portal, id);
    await opened.panel.insert(1);
    await opened.panel.statusLike(/^Inserted/);
    expect(await draftOf(opened.page, id)).toContain('Robin Fernhold');
    const options = await bench.browser.openExtensionPage('options.html');
    await waitFor(() => options.$eval('input', (input) => input.value === 'Robin Fernhold'), { what: 'the name' });
    await options.close();
  });
});

describe('on the first run beside an inbox', () => {
  const bench = benchFor();

  it.each(portalNames)('shows the welcome in the panel of %s until it was read', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const page = await bench.open(portal.inboxAddress());
    const panel = await panelOf(page);
    const heading = name === portalNames[0] ? 'Welcome' : 'No conversation open';
    await waitFor(async () => (await panel.heading()) === heading, { what: heading });

    await panel.start();

    await waitFor(async () => (await panel.heading()) === 'No conversation open', { what: 'the panel behind it' });
  });
});

async function typeInto(page: Page, label: string, text: string): Promise<void> {
  const field = await waitFor(() => page.$(`::-p-aria([name="${label}"][role="textbox"])`), { what: label });
  await field.type(text);
}

async function clickStart(page: Page): Promise<void> {
  await page.$$eval('button', (buttons) => buttons.find((button) => /^Start/.test(button.textContent ?? ''))?.click());
}
