/** The main job on both portals: who writes, how long is left, what they ordered, and a reply in the portal's own box. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { benchFor } from './harness/bench';
import { type Panel, panelCount, panelOf } from './harness/panel';
import { reloadPage } from './harness/reload-page';
import { waitFor } from './harness/wait-for';
import {
  chipsOf,
  draftOf,
  draftsOf,
  focusReplyBox,
  press,
  shownConversation,
  switchTo,
  untilShown,
} from './support/message-page';
import { awaitingWithOrder, openConversation, otherThan, untilPanelShows } from './support/open-conversation';
import { panelWidth } from './support/panel-place';
import { type StagedPortal, stagePortal } from './support/staged-portal';

const bench = benchFor();

/** In every language that buyers may write. */
const invoice = /invoice|rechnung|fa[ck]tu|fattura|領収書|書類|发票/i;

describe.each(portalNames)('on %s', (name) => {
  let portal: StagedPortal;
  let id: string;
  let page: Page;
  let panel: Panel;

  beforeEach(async () => {
    portal = stagePortal(bench.portals, name);
    id = awaitingWithOrder(portal);
    ({ page, panel } = await openConversation(bench, portal, id));
  });

  afterEach(async () => {
    expect(portal.sent).toEqual([]);
    expect(await page.evaluate(() => window.__portal?.sent)).toEqual([]);
  });

  it('shows who writes, how long is left, what they ordered and what fits', async () => {
    const truth = portal.truthOf(id);
    const report = await panel.report();

    expect(await panel.heading()).toBe(truth.buyerName);
    expect((await panel.timer())?.text).toMatch(/left|Late/);
    expect((await panel.timer())?.dueAt).toBe(report.dueAt ?? report.dueBetween?.[0]);
    expect(await panel.orders()).toEqual([expect.stringContaining(truth.orderIds[0] ?? 'none')]);
    expect((await panel.suggestions()).length).toBeGreaterThan(0);
  });

  it('puts a reply at the caret, keeps the draft, and one undo takes it out again', async () => {
    await focusReplyBox(page);
    await page.keyboard.type('Dear , bye');
    for (let step = 0; step < ', bye'.length; step += 1) await page.keyboard.press('ArrowLeft');

    await panel.insert(1);
    await panel.statusLike(/^Inserted/);

    const withReply = await draftOf(page, id);
    expect(withReply).toMatch(/^Dear .{50,}, bye$/s);
    await focusReplyBox(page);
    await press(page, ['Control'], 'z');
    await waitFor(async () => (await draftOf(page, id)) === 'Dear , bye', { what: 'the draft as it was' });
  });

  it.each([1, 2, 3])('inserts suggestion %i by keyboard from the portal’s own box', async (place) => {
    const suggestion = (await panel.suggestions())[place - 1];
    if (!suggestion) return expect(place).toBeGreaterThan(1);
    await focusReplyBox(page);

    await press(page, ['Alt'], place === 1 ? 'Digit1' : place === 2 ? 'Digit2' : 'Digit3');

    await panel.statusLike(/^Inserted/);
    expect((await draftOf(page, id)).length).toBeGreaterThan(50);
  });

  it('folds and opens by keyboard from the page and from the panel', async () => {
    const openWidth = await panelWidth(page);
    await focusReplyBox(page);
    await press(page, ['Alt', 'Shift'], 'KeyR');
    await waitFor(async () => (await panelWidth(page)) < openWidth, { what: 'the folded panel' });

    await panel.frame.focus('button');
    await press(page, ['Alt', 'Shift'], 'KeyR');

    await waitFor(async () => (await panelWidth(page)) === openWidth, { what: 'the open panel' });
  });

  it('finds templates by search and inserts one', async () => {
    await panel.search('invoice');
    const found = await waitFor(
      async () => (await panel.suggestions()).find((suggestion) => invoice.test(suggestion.title)),
      { what: 'a reply about invoices' },
    );

    await panel.insert(found.title);

    await panel.statusLike(/^Inserted/);
    expect(await draftOf(page, id)).toMatch(invoice);
  });

  it('follows the portal to another conversation, with the background stopped before each step', async () => {
    const other = otherThan(portal, id);
    await bench.browser.stopBackground();
    await switchTo(page, other);
    await untilShown(page, other);
    await untilPanelShows(panel, other);
    expect(await panel.heading()).toBe(portal.truthOf(other).buyerName);

    await bench.browser.stopBackground();
    await panel.insert(1);

    await panel.statusLike(/^Inserted/);
    expect(Object.keys(await draftsOf(page)).filter((known) => known !== other)).toEqual([]);
    expect(await draftOf(page, other)).not.toBe('');
  });

  it('marks each row that waits with the time it is due', async () => {
    const chips = await waitFor(
      async () => {
        const found = await chipsOf(page);
        return found.length > 0 && found.every((chip) => chip.state === 'unknown' || chip.dueAt) && found;
      },
      { what: 'chips on the rows' },
    );

    expect(new Set(chips.map((chip) => chip.state))).toSatisfy((states: Set<string>) =>
      [...states].every((state) => ['ok', 'soon', 'late', 'unknown'].includes(state)),
    );
    expect(await shownConversation(page)).toBe(id);
  });

  it('is there once, whatever the page does', async () => {
    await reloadPage(page);
    await untilShown(page, id);
    await untilPanelShows(await panelOf(page), id);

    expect(await panelCount(page)).toBe(1);
  });
});
