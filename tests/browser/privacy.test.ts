/**
 * What is promised about privacy: everything works where other sites' frames may store nothing, nobody is asked for
 * anything that the page would not ask for itself, and the page learns nothing of what happens in the panel.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { benchFor } from './harness/bench';
import { waitFor } from './harness/wait-for';
import { draftOf, draftsOf, switchTo, untilShown } from './support/message-page';
import { awaitingWithOrder, openConversation, otherThan, untilPanelShows } from './support/open-conversation';
import { type StagedPortal, stagePortal } from './support/staged-portal';

describe('with third-party storage blocked', () => {
  const bench = benchFor({ thirdPartyStorage: 'blocked' });

  it.each(portalNames)('does the main job on %s, also with the background stopped', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const other = otherThan(portal, id);
    const { page, panel } = await openConversation(bench, portal, id);

    expect(await panel.heading()).toBe(portal.truthOf(id).buyerName);
    expect(await panel.orders()).toEqual([expect.stringContaining(portal.truthOf(id).orderIds[0] ?? 'none')]);
    await panel.insert(1);
    await panel.statusLike(/^Inserted/);
    await bench.browser.stopBackground();
    await switchTo(page, other);
    await untilShown(page, other);
    await untilPanelShows(panel, other);
    await panel.insert(1);
    await panel.statusLike(/^Inserted/);

    expect(Object.keys(await draftsOf(page)).sort()).toEqual([id, other].sort());
    expect(await panel.frame.evaluate(() => document.body.textContent)).not.toContain('storage cannot be opened');
  });
});

describe('what a page’s server and a page’s scripts learn', () => {
  const bench = benchFor();

  /** Opens one conversation and then another, and tells what the portal was asked for meanwhile. */
  async function visit(portal: StagedPortal, whileThere: (page: Page) => Promise<void>): Promise<readonly string[]> {
    const [first = '', second = ''] = portal.conversationIds;
    bench.portals.forgetRequests();
    const page = await bench.open(portal.addressOf(first));
    await untilShown(page, first);
    await switchTo(page, second);
    await untilShown(page, second);
    await whileThere(page);
    await page.close();
    return (
      bench.portals.requests
        // Browsers ask for a page's icon when they like.
        .filter(({ portal: asked, path }) => asked === portal.name && path !== '/favicon.ico')
        .map(({ method, host, path }) => `${method} ${host}${path.replace(/boot\.\w+/, 'boot')}`)
        .sort()
    );
  }

  it.each(portalNames)('hears not one key that is typed in the panel on %s, and cannot read it', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const { page, panel } = await openConversation(bench, portal, id);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { __heard: heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'message']) {
        window.addEventListener(type, () => heard.push(type), { capture: true });
      }
    });

    await panel.search('where is it');
    await panel.insert(1);
    await panel.statusLike(/^Inserted/);

    const heard = await page.evaluate(() => ('__heard' in window ? window.__heard : undefined));
    expect(heard).toSatisfy((types: string[]) => types.every((type) => type === 'beforeinput' || type === 'input'));
    expect(await draftOf(page, id)).not.toBe('');
    const readable = await page.$eval('iframe[title="Replydock"]', (frame) => {
      if (!(frame instanceof HTMLIFrameElement)) return 'no frame';
      try {
        return frame.contentDocument ?? frame.contentWindow?.document.title ?? 'nothing';
      } catch {
        return 'nothing';
      }
    });
    expect(readable).toBe('nothing');
  });

  it('asks the portals for nothing that the page does not ask for itself', async () => {
    const portals = portalNames.map((name) => stagePortal(bench.portals, name));
    const withReplydock = [];
    for (const portal of portals) {
      withReplydock.push(await visit(portal, (page) => untilPanelHasRead(page, portal)));
    }

    await bench.browser.disableExtension();
    for (const [index, portal] of portals.entries()) {
      expect(await visit(portal, async () => {})).toEqual(withReplydock[index]);
    }
  });

  async function untilPanelHasRead(page: Page, portal: StagedPortal): Promise<void> {
    await waitFor(
      async () => {
        const frame = await (await page.$('iframe[title="Replydock"]'))?.contentFrame();
        const text = await frame?.evaluate(() => document.querySelector('[data-testid="page-report"]')?.textContent);
        return text?.includes(portal.conversationIds[1] ?? 'none');
      },
      { what: 'the panel to have read the page' },
    );
  }
});
