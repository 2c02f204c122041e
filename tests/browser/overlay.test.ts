/** The main job on both portals: who writes, how long is left, what they ordered, and a reply in the portal's own box. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { benchFor } from './harness/bench';
import { type Panel, panelCount, panelOf } from './harness/panel';
import { waitFor } from './harness/wait-for';
import { chipsOf, draftOf, focusReplyBox, switchTo, untilShown } from './support/message-page';
import { type StagedPortal, stagePortal } from './support/staged-portal';
import { startedPanelOf } from './support/start-panel';

const bench = benchFor();

/** A conversation that waits for an answer and has an order. */
function awaitingWithOrder(portal: StagedPortal): string {
  const found = portal.conversationIds.find((id) => {
    const { awaitingReply, orderIds, buyerName } = portal.truthOf(id);
    return awaitingReply && orderIds.length === 1 && buyerName !== null;
  });
  if (!found) throw new Error('This world has no conversation that waits for an answer');
  return found;
}

describe.each(portalNames)('on %s', (name) => {
  let portal: StagedPortal;
  let id: string;
  let page: Page;
  let panel: Panel;

  beforeEach(async () => {
    portal = stagePortal(bench.portals, name);
    id = awaitingWithOrder(portal);
    page = await bench.open(portal.addressOf(id));
    await untilShown(page, id);
    panel = await startedPanelOf(page);
    await panel.reportWhere((report) => report.conversationId === id, { what: 'the panel to show the conversation' });
  });

  it('shows who writes, how long is left and what they ordered', async () => {
    const truth = portal.truthOf(id);
    expect(await panel.heading()).toBe(truth.buyerName);
    const timer = await panel.timer();
    expect(timer?.dueAt).toBeDefined();
    const orders = await waitFor(
      async () => {
        const texts = await panel.orders();
        return texts.length > 0 && texts;
      },
      { what: 'the orders' },
    );
    expect(orders.some((text) => text.includes(truth.orderIds[0] ?? 'none'))).toBe(true);
  });

  it('puts a reply at the caret, keeps the draft, and one undo takes it out again', async () => {
    await focusReplyBox(page);
    await page.keyboard.type('Dear ');
    await panel.insert(1);
    await panel.statusLike(/Inserted/);
    const withReply = await draftOf(page, id);
    expect(withReply.startsWith('Dear ')).toBe(true);
    expect(withReply.length).toBeGreaterThan(50);
    await focusReplyBox(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await waitFor(async () => (await draftOf(page, id)) === 'Dear ', { what: 'the draft as it was' });
    expect(portal.sent.length).toBe(0);
  });

  it('inserts by keyboard from the portal’s own box', async () => {
    await focusReplyBox(page);
    await page.keyboard.down('Alt');
    await page.keyboard.press('Digit1');
    await page.keyboard.up('Alt');
    await waitFor(async () => (await draftOf(page, id)).length > 50, { what: 'the reply in the box' });
  });

  it('finds templates by search and inserts one', async () => {
    await panel.search('invoice');
    const found = await waitFor(
      async () => {
        const results = await panel.suggestions();
        return results.some((result) => /invoice/i.test(result.title)) && results;
      },
      { what: 'a reply about invoices' },
    );
    await panel.insert(found.find((result) => /invoice/i.test(result.title))?.title ?? '');
    await panel.statusLike(/Inserted/);
    expect(await draftOf(page, id)).toMatch(/invoice/i);
  });

  it('follows the portal to another conversation, with the background asleep', async () => {
    const other =
      portal.conversationIds.find((known) => known !== id && portal.truthOf(known).buyerName !== null) ?? '';
    await bench.browser.stopBackground();
    await switchTo(page, other);
    await untilShown(page, other);
    await waitFor(async () => (await panel.heading()) === portal.truthOf(other).buyerName, { what: 'the other buyer' });
    await bench.browser.stopBackground();
    await panel.insert(1);
    await panel.statusLike(/Inserted/);
    expect(await draftOf(page, other)).not.toBe('');
    expect(await draftOf(page, id)).toBe('');
  });

  it('marks the rows that wait', async () => {
    const chips = await waitFor(
      async () => {
        const found = await chipsOf(page);
        return found.length > 0 && found;
      },
      { what: 'chips on the rows' },
    );
    expect(chips.every((chip) => ['ok', 'soon', 'late', 'unknown'].includes(chip.state))).toBe(true);
  });

  it('is there once, whatever the page does', async () => {
    await page.reload();
    await untilShown(page, id);
    await panelOf(page);
    expect(await panelCount(page)).toBe(1);
  });
});
