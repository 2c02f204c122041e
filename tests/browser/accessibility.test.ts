/** axe finds nothing in what the seller sees, light and dark, and everything is done by keyboard alone. */
import { describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { axeViolations } from './harness/axe';
import { benchFor } from './harness/bench';
import { panelOf } from './harness/panel';
import { waitFor } from './harness/wait-for';
import { draftOf } from './support/message-page';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { stagePortal } from './support/staged-portal';

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

describe('by keyboard alone', () => {
  const bench = benchFor();

  it.each(portalNames)('a reply is searched, chosen and inserted on %s', async (name) => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const { page, panel } = await openConversation(bench, portal, id);
    await panel.frame.focus('summary');
    await page.keyboard.press('/');
    await page.keyboard.type('invoice');
    await waitFor(async () => (await panel.suggestions()).some(({ title }) => /invoice|Rechnung/i.test(title)), {
      what: 'results',
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitFor(async () => (await draftOf(page, id)) !== '', { what: 'the reply in the box' });
  });
});
