/** axe finds nothing in what the seller sees, light and dark, and everything is done by keyboard alone. */
import { describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { axeViolations } from './harness/axe';
import { benchFor } from './harness/bench';
import { type Panel, panelOf } from './harness/panel';
import { waitFor } from './harness/wait-for';
import { draftOf, press } from './support/message-page';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { panelWidth } from './support/panel-place';
import { stagePortal } from './support/staged-portal';
import { startedPanelOf } from './support/start-panel';

describe.each(['light', 'dark'] as const)('in %s colours', (colourScheme) => {
  const bench = benchFor({ colourScheme });

  it.each(['welcome.html', 'options.html'])('axe finds nothing on %s', async (path) => {
    const page = await bench.browser.openExtensionPage(path);
    await waitFor(() => page.evaluate(() => document.querySelector('h1') !== null), { what: `the heading of ${path}` });
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('axe finds nothing in the welcome beside an inbox', async () => {
    const portal = stagePortal(bench.portals, 'amazon');
    const panel = await panelOf(await bench.open(portal.inboxAddress()));
    await waitFor(async () => /Welcome/.test((await panel.heading()) ?? ''), { what: 'the welcome' });
    expect(await axeViolations(panel.frame)).toEqual([]);
  });

  it.each(portalNames)('axe finds nothing beside a conversation on %s, before and after Insert', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const { panel } = await openConversation(bench, portal, awaitingWithOrder(portal));
    expect(await axeViolations(panel.frame)).toEqual([]);
    await panel.insert(1);
    await panel.statusLike(/Inserted/);
    expect(await axeViolations(panel.frame)).toEqual([]);
    await panel.search('nothing is called like this');
    expect(await axeViolations(panel.frame)).toEqual([]);
  });

  it('axe finds nothing beside an order page, in the open report and in the folded panel', async () => {
    const portal = stagePortal(bench.portals, 'amazon');
    const [order] = portal.world.orders;
    const page = await bench.open(`https://sellercentral.amazon.com/orders-v3/order/${order?.orderId}`);
    const panel = await startedPanelOf(page);
    const openWidth = await panelWidth(page);
    await press(page, ['Alt', 'Shift'], 'KeyR');
    await waitFor(async () => (await panelWidth(page)) < openWidth, { what: 'the folded panel' });
    expect(await axeViolations(panel.frame)).toEqual([]);
    await press(page, ['Alt', 'Shift'], 'KeyR');
    await waitFor(async () => (await panelWidth(page)) === openWidth, { what: 'the open panel' });
    await panel.report();
    expect(await axeViolations(panel.frame)).toEqual([]);
  });

  it.each(['signed-out', 'captcha', 'error', 'skeleton'] as const)(
    'axe finds nothing when the page is %s',
    async (condition) => {
      const portal = stagePortal(bench.portals, 'amazon', { condition });
      const panel = await panelOf(await bench.open(portal.inboxAddress()));
      await panel.settledReport(300);
      expect(await axeViolations(panel.frame)).toEqual([]);
    },
  );
});

const lastStop = 'What was read from this page';

/** What has the focus inside the panel, in a few words; empty where nothing has. */
function focusedText(panel: Panel): Promise<string> {
  return panel.frame.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const title = element.localName === 'summary' ? element.querySelector('[id]') : element;
    return element.getAttribute('aria-label') ?? title?.textContent?.trim() ?? element.localName;
  });
}

/** Title of the result that Enter would insert. */
function activeTitle(panel: Panel): Promise<string | undefined> {
  return panel.frame.evaluate(() => document.querySelector('article[data-active] h3')?.textContent ?? undefined);
}

describe('by keyboard alone', () => {
  const bench = benchFor();

  it.each(portalNames)('a reply is searched, chosen and inserted on %s', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const { page, panel } = await openConversation(bench, portal, id);
    await panel.frame.focus('summary');
    await page.keyboard.press('/');
    await page.keyboard.type('re');
    await waitFor(async () => (await activeTitle(panel)) !== undefined, { what: 'results' });
    const chosen = await activeTitle(panel);
    await page.keyboard.press('ArrowDown');
    await waitFor(async () => (await activeTitle(panel)) !== chosen, { what: 'the next result to be the active one' });
    await page.keyboard.press('Enter');
    await waitFor(async () => (await draftOf(page, id)) !== '', { what: 'the reply in the box' });
    await panel.statusLike(/^Inserted/);

    await page.keyboard.type('Typed on');
    await waitFor(async () => (await draftOf(page, id)).includes('Typed on'), { what: 'the box to have the keyboard' });
  });

  it.each(portalNames)('never loses the focus on the way through the panel on %s', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const { page, panel } = await openConversation(bench, portal, awaitingWithOrder(portal));
    await panel.closeReport();
    await panel.frame.focus('header button');
    const visited: string[] = [];
    while ((await focusedText(panel)) !== lastStop && visited.length < 60) {
      await page.keyboard.press('Tab');
      visited.push(await focusedText(panel));
    }
    expect(visited).not.toContain('');
    expect(visited.filter((text) => /^Insert\d?$/.test(text)).length).toBeGreaterThan(0);
    expect(visited.at(-1)).toBe(lastStop);
  });
});
