import { describe, expect, it } from 'vitest';
import { createAmazonPortal } from '../fake-portals/amazon/amazon-portal';
import { createEbayPortal, plainEbayVariant } from '../fake-portals/ebay/create-ebay-portal';
import { plainVariant, variantsOf } from '../fake-portals/variants/variants-of';
import { createWorld } from '../fake-portals/world/create-world';
import { axeViolations } from './harness/axe';
import { benchFor, browserUnderTest } from './harness/bench';
import { panelCount, panelOf } from './harness/panel';
import { makeStubExtension } from './harness/stub-extension';
import { waitFor } from './harness/wait-for';
import { draftOf, focusReplyBox, switchTo, untilShown } from './support/message-page';

const now = Date.now();
const ebayWorld = createWorld({ marketplace: 'ebay', seed: 11, now });
const amazonWorld = createWorld({ marketplace: 'amazon', seed: 11, now });

describe('the harness with a panel that keeps its promises', () => {
  const bench = benchFor({
    thirdPartyStorage: 'blocked',
    extensionFolder: makeStubExtension(browserUnderTest()),
    mayAskOutside: true,
  });

  async function openPanel() {
    const portal = createEbayPortal({ world: ebayWorld, variant: plainEbayVariant() });
    bench.portals.show('ebay', portal);
    const page = await bench.open(portal.inboxAddress());
    return { page, panel: await panelOf(page) };
  }

  it('finds the one panel of the page and reads it by role and name', async () => {
    const { page, panel } = await openPanel();

    expect(await panelCount(page)).toBe(1);
    expect(await panel.heading()).toBe('quiet_example1');
    expect(await panel.timer()).toEqual({ text: '3 h left', dueAt: '2026-11-22T10:00:00.000Z' });
    expect(await panel.orders()).toEqual(['00-00000-00001 eBay UK']);
    expect((await panel.suggestions()).map(({ title }) => title)).toEqual(['On its way', 'Sorry']);
    expect(await panel.report()).toMatchObject({ page: 'other', site: 'US' });
  });

  it('presses Insert by place and by title', async () => {
    const { panel } = await openPanel();

    await panel.insert(1);
    expect(await panel.statusLike(/Inserted/)).toContain('On its way');
    await panel.insert('Sorry');
    expect(await panel.statusLike(/Sorry/)).toContain('Inserted: Sorry');
  });

  it('types a search in place of the one before', async () => {
    const { panel } = await openPanel();

    await panel.search('where');
    await panel.search('refund');

    expect(await panel.frame.$eval('input[type="search"]', (input) => input.value)).toBe('refund');
  });

  it('stops the background, and the next message starts it anew', async () => {
    const { panel } = await openPanel();
    await panel.insert(1);
    const firstLife = await panel.statusLike(/Inserted/);

    await bench.browser.stopBackground();
    expect(await bench.browser.isBackgroundRunning()).toBe(false);
    await panel.insert(1);

    await panel.waitFor(async () => (await panel.status()) !== firstLife, { what: 'another life of the background' });
    expect(await bench.browser.isBackgroundRunning()).toBe(true);
  });

  it('finds what is not accessible inside the frame', async () => {
    const { panel } = await openPanel();

    expect((await axeViolations(panel.frame)).map(({ rule }) => rule)).toEqual(['label']);
  });

  it('opens pages of the extension in a tab', async () => {
    const page = await bench.browser.openExtensionPage('options.html');

    expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('Options');
    await page.close();
  });

  it('tells of requests to anywhere else', async () => {
    expect(bench.browser.requestsOutside()).toEqual([]);

    await bench.open('https://elsewhere.example/picture.png');

    expect(bench.browser.requestsOutside().map(({ host, path }) => host + path)).toContain(
      'elsewhere.example/picture.png',
    );
  });
});

describe('the fake portals with the present build', () => {
  const bench = benchFor({ viewport: { width: 1512, height: 788 } });

  it('shows Amazon conversations under the real host', async () => {
    const portal = createAmazonPortal({ world: amazonWorld, variant: plainVariant('amazon') });
    const id = amazonWorld.conversations[0]?.conversationId ?? '';
    bench.portals.show('amazon', portal);

    const page = await bench.open(portal.addressOf(id));

    await untilShown(page, id);
    expect(new URL(page.url()).host).toBe('sellercentral.amazon.com');
  });

  it('shows eBay conversations under the real host', async () => {
    const portal = createEbayPortal({ world: ebayWorld, variant: plainEbayVariant() });
    const { conversationId, buyer } = portal.world.conversations[0] ?? {};
    bench.portals.show('ebay', portal);

    const page = await bench.open(portal.addressOf(conversationId ?? ''));

    await untilShown(page, conversationId ?? '');
    expect(await page.$eval('main', (main) => main.textContent)).toContain(buyer?.userName);
    expect(new URL(page.url()).host).toBe('www.ebay.com');
  });

  it.each(variantsOf('ebay', 8, 4))('keeps a typed draft with its conversation in $id', async (variant) => {
    const portal = createEbayPortal({ world: ebayWorld, variant });
    const [first, second] = portal.world.conversations.map(({ conversationId }) => conversationId);
    if (first === undefined || second === undefined) throw new Error('A world without conversations');
    bench.portals.show('ebay', portal);

    const page = await bench.open(portal.addressOf(first));
    await untilShown(page, first);
    await focusReplyBox(page);
    await page.keyboard.type('H');
    await waitFor(async () => (await draftOf(page, first)) === 'H', { what: 'the draft' });
    await switchTo(page, second);
    await untilShown(page, second);

    expect(await draftOf(page, second)).toBe('');
    expect(await draftOf(page, first)).toBe('H');
  });
});
