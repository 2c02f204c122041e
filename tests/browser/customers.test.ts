/** What the seller writes about a buyer, from the panel to the store and back. */
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { axeViolations } from './harness/axe';
import { benchFor } from './harness/bench';
import type { Panel } from './harness/panel';
import { reloadPage } from './harness/reload-page';
import { waitFor } from './harness/wait-for';
import { awaitingWithOrder, openConversation, otherThan, switchAndFollow } from './support/open-conversation';
import { stagePortal } from './support/staged-portal';

const bench = benchFor();
const field = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;

async function part(panel: Panel, role: string, name: string): Promise<ElementHandle> {
  return waitFor(() => panel.frame.$(field(role, name)), { what: `${role} ${name}` });
}

async function noteOf(panel: Panel): Promise<string | undefined> {
  const note = await panel.frame.$('textarea');
  return note?.evaluate((element) => element.value);
}

describe.each(portalNames)('a buyer on %s', (name) => {
  it('has the note and the tags that were written of them, and nobody else has', async () => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const opened = await openConversation(bench, portal, id);
    const { panel } = opened;
    await (await part(panel, 'button', 'Tags and note')).click();
    await (await part(panel, 'textbox', 'Add a tag')).type('Regular\n');
    await bench.browser.stopBackground();
    await (await part(panel, 'textbox', 'Note')).type('Pays late, but friendly');
    expect(await axeViolations(panel.frame)).toEqual([]);

    await switchAndFollow(opened, otherThan(portal, id));
    await waitFor(async () => (await noteOf(panel)) === undefined, { what: 'another buyer without a note' });
    expect(await panel.text()).not.toContain('Regular');

    await switchAndFollow(opened, id);
    await waitFor(async () => (await noteOf(panel)) === 'Pays late, but friendly', { what: 'the note again' });
    await bench.browser.stopBackground();
    await reloadPage(opened.page);
    const again = await openConversation(bench, portal, id);
    await waitFor(async () => (await noteOf(again.panel)) === 'Pays late, but friendly', { what: 'the stored note' });
    expect(await again.panel.text()).toContain('Regular');
  });
});
