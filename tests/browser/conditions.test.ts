/** Pages on which there is nothing to answer: the panel says what is so, and never guesses a buyer or a time. */
import { describe, expect, it } from 'vitest';
import { createAmazonPortal } from '../fake-portals/amazon/amazon-portal';
import { createEbayPortal } from '../fake-portals/ebay/create-ebay-portal';
import { portalNames } from '../fake-portals/server/portal-hosts';
import { createWorld } from '../fake-portals/world/create-world';
import { benchFor } from './harness/bench';
import { panelOf } from './harness/panel';
import { waitFor } from './harness/wait-for';
import { chipsOf, untilShown } from './support/message-page';
import { plainVariantOf, type StagedCondition, stagePortal } from './support/staged-portal';
import { startedPanelOf } from './support/start-panel';

const bench = benchFor();

/** Words that the panel says, by what the page is. */
const sayings: readonly (readonly [Exclude<StagedCondition, 'ready'>, RegExp])[] = [
  ['signed-out', /You are signed out of/],
  ['captcha', /asks whether you are a person/],
  ['error', /shows an error page/],
];

describe.each(portalNames)('on %s', (name) => {
  it.each(sayings)('says so when the page is %s', async (condition, words) => {
    const portal = stagePortal(bench.portals, name, { condition });
    const page = await bench.open(portal.inboxAddress());
    const panel = await panelOf(page);
    await waitFor(async () => words.test(await panel.text()), { what: `the panel to speak of ${condition}` });
    const report = await panel.report();
    expect(report).toMatchObject({ buyerName: null, dueAt: null, dueBetween: null, messages: [] });
    expect(await panel.timer()).toBeUndefined();
  });

  it('guesses nothing while the page never gets beyond skeletons', async () => {
    const portal = stagePortal(bench.portals, name, { condition: 'skeleton' });
    const page = await bench.open(portal.inboxAddress());
    const panel = await panelOf(page);
    const report = await panel.settledReport(500);
    expect(report).toMatchObject({ buyerName: null, dueAt: null, dueBetween: null, messages: [] });
  });

  it('says that nothing is open beside an empty inbox', async () => {
    const portal = stagePortal(bench.portals, name, { conversations: 0 });
    const page = await bench.open(portal.inboxAddress());
    const panel = await startedPanelOf(page);
    const isSaid = async () => {
      // While the page loads, the welcome waits; then it comes first.
      await panel.start();
      return (await panel.heading()) === 'No conversation open';
    };
    await waitFor(isSaid, { what: 'word of it' });
    expect(await panel.report()).toMatchObject({ conversationId: null, buyerName: null, orderIds: [], messages: [] });
    expect(await chipsOf(page)).toEqual([]);
  });

  it('puts chips on the rows of a long inbox and keeps the page whole', async () => {
    const portal = stagePortal(bench.portals, name, { conversations: 500 });
    const page = await bench.open(portal.inboxAddress());
    const chips = await waitFor(
      async () => {
        const found = await chipsOf(page);
        return found.length >= 3 && found;
      },
      { what: 'chips on the rows', timeoutMs: 30_000 },
    );
    expect(chips.every(({ state }) => ['ok', 'soon', 'late', 'unknown'].includes(state))).toBe(true);
    expect(portal.sent).toEqual([]);
  });
});

describe('pages of one portal only', () => {
  const amazonWorld = () => createWorld({ marketplace: 'amazon', seed: 3, now: Date.now() });

  it('says so when Amazon refuses the data of a page that was open too long', async () => {
    const portal = createAmazonPortal({
      world: amazonWorld(),
      variant: plainVariantOf('amazon'),
      condition: 'session-lost',
    });
    bench.portals.show('amazon', portal);
    const panel = await panelOf(await bench.open(portal.inboxAddress()));
    await waitFor(async () => /You are signed out of Amazon/.test(await panel.text()), {
      what: 'word of the lost session',
    });
  });

  it('reads whom a message on Amazon’s contact page is for, and names no conversation', async () => {
    const world = amazonWorld();
    const portal = createAmazonPortal({ world, variant: plainVariantOf('amazon') });
    bench.portals.show('amazon', portal);
    const [order] = world.orders;
    const address = `https://sellercentral.amazon.com/messaging/contact?orderID=${order?.orderId}&marketplaceID=ATVPDKIKX0DER`;
    const panel = await panelOf(await bench.open(address));
    const report = await panel.reportWhere(({ page }) => page === 'contact', { what: 'the contact page' });
    expect(report).toMatchObject({ conversationId: null, orderIds: [order?.orderId], dueAt: null, dueBetween: null });
  });

  it('reads whom a message on eBay’s contact page is for, and names no conversation', async () => {
    const portal = stagePortal(bench.portals, 'ebay');
    const [conversation] = portal.world.conversations;
    const address = `https://www.ebay.com/contact/sendmsg?item_id=${conversation?.items[0]?.itemId}&recipient=${conversation?.buyer.userName}`;
    const panel = await panelOf(await bench.open(address));
    const report = await panel.reportWhere(({ page }) => page === 'contact', { what: 'the contact page' });
    expect(report).toMatchObject({ conversationId: null, messages: [], dueAt: null, dueBetween: null });
    expect([conversation?.buyer.userName, null]).toContain(report.buyerName);
  });

  it('offers no insertion beside a mail from eBay itself', async () => {
    const portal = createEbayPortal({
      world: createWorld({ marketplace: 'ebay', seed: 3, now: Date.now(), conversations: 4 }),
      variant: plainVariantOf('ebay'),
    });
    bench.portals.show('ebay', portal);
    const page = await bench.open(portal.inboxAddress());
    const panel = await startedPanelOf(page);
    const [notice] = portal.world.notices;
    await page.evaluate((id) => window.__portal?.switchTo(id), notice?.conversationId ?? '');
    await untilShown(page, notice?.conversationId ?? '');
    const report = await panel.settledReport(500);
    expect(report).toMatchObject({ buyerName: null, orderIds: [], dueAt: null, dueBetween: null });
    expect(report.replyField.editable).toBe(false);
    expect(
      await panel.frame.$$eval('button', (all) => all.some((one) => /^Insert\d?$/.test(one.textContent ?? ''))),
    ).toBe(false);
  });

  it('says that eBay’s former messages page is none to read', async () => {
    const variant = plainVariantOf('ebay');
    const world = createWorld({ marketplace: 'ebay', seed: 3, now: Date.now() });
    bench.portals.show('ebay', createEbayPortal({ world, variant, condition: 'retired' }));
    const panel = await panelOf(await bench.open('https://www.ebay.com/mesgweb/ViewMessages/0'));
    await waitFor(async () => /eBay has replaced this page/.test(await panel.text()), { what: 'word of the new page' });
  });
});
