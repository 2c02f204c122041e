// TODO [2026-12-01]: two of these fail on Amazon (an order number of elsewhere in the history, a name while the page floods); run them with the others once they hold.
/**
 * Pages, messages and names are written by others. Whatever they hold is text: nothing of it runs, nothing is evaluated,
 * and no number in it is taken for one of this buyer's.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { compareWithTruth } from '../fake-portals/world/compare-with-truth';
import { benchFor } from './harness/bench';
import type { Panel } from './harness/panel';
import { waitFor } from './harness/wait-for';
import { halves, hostileWorld } from './support/hostile-world';
import { draftOf } from './support/message-page';
import { type OpenedConversation, openConversation, switchAndFollow } from './support/open-conversation';
import { type StagedPortal, stagePortal } from './support/staged-portal';

const bench = benchFor();

const orderNumbers = /\b\d{3}-\d{7}-\d{7}\b|\b\d{2}-\d{5}-\d{5}\b/g;
const directionSigns = /[\u202a-\u202e\u2066-\u2069]/g;
/** The seller's patience, also where a page does its worst. */
const answersWithinMs = 5_000;

/** A name may be read without the invisible signs in it that turn the direction of text. */
function plainName(name: string | null | undefined): string | null {
  return name?.replace(directionSigns, '') ?? null;
}

function withPlainName<Told extends { readonly buyerName: string | null }>(told: Told): Told {
  return { ...told, buyerName: plainName(told.buyerName) };
}

/** Dialogs that the page or the panel opens; each is dismissed, or nothing would go on. */
function dialogsOf(page: Page): string[] {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(dialog.message());
    void dialog.dismiss();
  });
  return seen;
}

/** Elements that the panel never makes: whatever is there came out of somebody's text. */
function foreignElements(panel: Panel): Promise<string[]> {
  return panel.frame.$$eval(
    'img, b, bdo, iframe, object, embed, form, base, link:not([rel]), a[href^="javascript:"], script:not([src])',
    (elements) => elements.map((element) => element.outerHTML),
  );
}

async function expectNothingRan({ page, panel }: OpenedConversation, dialogs: readonly string[]): Promise<void> {
  expect(dialogs).toEqual([]);
  expect(await foreignElements(panel)).toEqual([]);
  expect(await panel.frame.evaluate(() => '__pwned' in window)).toBe(false);
  expect(await page.evaluate(() => '__pwned' in window)).toBe(false);
}

/** Inserts the first suggestion and looks at what it says. */
async function expectHarmlessReply({ page, panel }: OpenedConversation, portal: StagedPortal, id: string) {
  const { orderIds, buyerName } = portal.truthOf(id);
  const inName = buyerName?.match(orderNumbers) ?? [];
  await panel.insert(1);
  await panel.statusLike(/^Inserted/, answersWithinMs);
  const reply = await draftOf(page, id);
  const [greeting = ''] = reply.split('\n');
  expect([...orderIds, ...inName]).toEqual(expect.arrayContaining([...(reply.match(orderNumbers) ?? [])]));
  expect(greeting.match(orderNumbers) ?? []).toEqual(buyerName && greeting.includes(buyerName) ? inName : []);
  expect(reply).not.toMatch(directionSigns);
  // A name may look like code: it stands there as the text it is.
  expect(reply.replaceAll(plainName(buyerName) ?? '', '')).not.toMatch(/__pwned|\{%/);
}

describe.each(portalNames)('on %s', (name) => {
  it.each(halves)('takes hostile messages and names for the text they are, %s half', async (half) => {
    const portal = stagePortal(bench.portals, name, { world: hostileWorld(name, half) });
    const [first = ''] = portal.conversationIds;
    const opened = await openConversation(bench, portal, first);
    const dialogs = dialogsOf(opened.page);

    for (const id of portal.conversationIds) {
      await switchAndFollow(opened, id);
      const truth = withPlainName(portal.truthOf(id));
      const report = withPlainName(await opened.panel.settledReport(300));
      const numbersShown = (await opened.panel.orders()).flatMap((text) => text.match(orderNumbers) ?? []);

      expect(compareWithTruth(report, truth, portal.variant.zone).wrong, id).toEqual([]);
      expect([truth.buyerName, 'Unknown buyer']).toContain(plainName(await opened.panel.heading()));
      expect(truth.orderIds).toEqual(expect.arrayContaining(numbersShown));
      if (truth.replyField.editable) await expectHarmlessReply(opened, portal, id);
    }

    await expectNothingRan(opened, dialogs);
  });

  it('shows what is true and inserts while the page shouts at the panel’s frame', async () => {
    const portal = stagePortal(bench.portals, name);
    const id = portal.conversationIds.find((known) => portal.truthOf(known).awaitingReply) ?? '';
    const opened = await openConversation(bench, portal, id);
    const dialogs = dialogsOf(opened.page);

    await opened.page.evaluate(() => {
      const frame = document.querySelector('iframe[title="Replydock"]');
      if (!(frame instanceof HTMLIFrameElement)) throw new Error('No frame');
      const forged = { to: 'panel', name: 'panel/view', payload: { reading: { buyerName: 'Mallory Forged' } } };
      let round = 0;
      const shout = () => {
        for (let index = 0; index < 100; index += 1) frame.contentWindow?.postMessage(forged, '*');
        for (const type of ['keydown', 'pointerdown', 'click']) frame.dispatchEvent(new Event(type, { bubbles: true }));
        round += 1;
        if (round < 50) setTimeout(shout, 20);
      };
      shout();
    });

    await expectHarmlessReply(opened, portal, id);
    expect(await opened.panel.frame.evaluate(() => document.body.textContent)).not.toContain('Mallory');
    await expectNothingRan(opened, dialogs);
  });
});

describe('on a page that floods the observer with forged answers', () => {
  it('shows the true conversation and inserts into it', async () => {
    const portal = stagePortal(bench.portals, 'amazon', { condition: 'flood' });
    const id = portal.conversationIds.find((known) => portal.truthOf(known).awaitingReply) ?? '';
    const opened = await openConversation(bench, portal, id);
    const dialogs = dialogsOf(opened.page);

    const report = await opened.panel.settledReport(3_000);
    const shown = await waitFor(() => opened.panel.frame.evaluate(() => document.body.textContent), { what: 'words' });

    expect(compareWithTruth(report, portal.truthOf(id), portal.variant.zone).wrong).toEqual([]);
    expect(shown).not.toMatch(/Mallory|B0FORGED01|999-0000007/);
    await expectHarmlessReply(opened, portal, id);
    await expectNothingRan(opened, dialogs);
  });
});
