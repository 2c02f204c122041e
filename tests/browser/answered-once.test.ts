/**
 * One conversation in two tabs: the second says so for as long as the first has it, shows the way there, and neither is
 * ever in the way of the other.
 */
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { benchFor } from './harness/bench';
import type { Panel } from './harness/panel';
import { reloadPage } from './harness/reload-page';
import { waitFor } from './harness/wait-for';
import {
  awaitingWithOrder,
  type OpenedConversation,
  openConversation,
  otherThan,
  switchAndFollow,
  untilPanelShows,
} from './support/open-conversation';
import { type StagedPortal, stagePortal } from './support/staged-portal';
import { startedPanelOf } from './support/start-panel';

const bench = benchFor();

interface OpenedTwice {
  readonly portal: StagedPortal;
  readonly id: string;
  readonly first: OpenedConversation;
  readonly second: OpenedConversation;
}

async function openTwice(name: (typeof portalNames)[number]): Promise<OpenedTwice> {
  const portal = stagePortal(bench.portals, name);
  const id = awaitingWithOrder(portal);
  const first = await openConversation(bench, portal, id);
  const second = await openConversation(bench, portal, id);
  await untilSaid(second.panel);
  await pointElsewhere(second);
  return { portal, id, first, second };
}

/** A tab in the background is not painted, and what it tells assistive technology comes only with that. */
function noticeIn(panel: Panel): Promise<ElementHandle<Element> | null> {
  return panel.frame.$('section[aria-label="Open in another tab"]');
}

/** Nothing moves under a pointer, so it rests beside the panel. */
async function pointElsewhere({ page }: OpenedConversation): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(3, 3);
}

async function untilSaid(panel: Panel): Promise<void> {
  await waitFor(() => noticeIn(panel), { what: 'word of the other tab' });
}

async function untilSaidNoMore(panel: Panel): Promise<void> {
  await waitFor(async () => (await noticeIn(panel)) === null, { what: 'no more word of the other tab' });
}

const endings: Readonly<Record<string, (opened: OpenedTwice) => Promise<unknown>>> = {
  'is closed': ({ first }) => first.page.close(),
  'goes to another conversation': async ({ first, second, portal, id }) => {
    await first.page.bringToFront();
    await switchAndFollow(first, otherThan(portal, id));
    await pointElsewhere(second);
  },
  'goes to a page of somebody else': ({ first }) => first.page.goto('about:blank'),
  crashes: async ({ first, second }) => {
    await bench.browser.crash(first.page);
    await pointElsewhere(second);
  },
};

describe.each(portalNames)('a conversation in two tabs of %s', (name) => {
  it.each(Object.entries(endings))('is said to be in the second until the first %s', async (_, end) => {
    const opened = await openTwice(name);
    const { first, second } = opened;
    expect(await noticeIn(first.panel)).toBeNull();

    await end(opened);

    await untilSaidNoMore(second.panel);
  });

  it('is freed though the background sleeps', async () => {
    const { first, second } = await openTwice(name);
    await bench.browser.stopBackground();
    expect(await noticeIn(second.panel)).not.toBeNull();

    await first.page.close();

    await untilSaidNoMore(second.panel);
  });

  it('stays with the first when its page is loaded anew', async () => {
    const { first, second, id } = await openTwice(name);

    await first.page.bringToFront();
    await reloadPage(first.page);
    const panel = await startedPanelOf(first.page);
    await untilPanelShows(panel, id);

    await untilSaid(second.panel);
    expect(await noticeIn(panel)).toBeNull();
  });

  it('leads from the second to the first, and takes a reply in both', async () => {
    const { first, second, portal } = await openTwice(name);
    await second.page.bringToFront();
    await second.panel.insert(1);
    await second.panel.statusLike(/^Inserted/);

    const notice = await noticeIn(second.panel);
    const button = await notice?.$('::-p-aria([name="Go there"][role="button"])');
    await button?.click();

    await waitFor(async () => (await activeTabOf(first.page)) && !(await activeTabOf(second.page)), {
      what: 'the first tab to come to the front',
    });
    await first.panel.insert(1);
    await first.panel.statusLike(/^Inserted/);
    expect(portal.sent).toEqual([]);
  });
});

function activeTabOf(page: Page): Promise<boolean> {
  return page.evaluate(() => document.visibilityState === 'visible');
}
