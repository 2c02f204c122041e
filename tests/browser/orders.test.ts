/** Order lists and order pages that the seller opens feed the order history of the buyer's conversation. */
import { describe, expect, it } from 'vitest';
import { type PortalName, portalNames } from '../fake-portals/server/portal-hosts';
import { benchFor } from './harness/bench';
import { waitFor } from './harness/wait-for';
import { awaitingWithOrder, openConversation } from './support/open-conversation';
import { stagePortal } from './support/staged-portal';
import { storedOrders } from './support/stored';

const bench = benchFor();

const orderLists: Readonly<Record<PortalName, string>> = {
  amazon: 'https://sellercentral.amazon.com/orders-v3',
  ebay: 'https://www.ebay.com/sh/ord',
};

const orderPages: Readonly<Record<PortalName, (orderId: string) => string>> = {
  amazon: (orderId) => `https://sellercentral.amazon.com/orders-v3/order/${orderId}`,
  ebay: (orderId) => `https://www.ebay.com/mesh/ord/details?mode=SH&orderid=${orderId}&source=Orders`,
};

describe.each(portalNames)('orders on %s', (name) => {
  it('are remembered from the order list and shown beside the buyer’s conversation', async () => {
    const portal = stagePortal(bench.portals, name);
    const id = awaitingWithOrder(portal);
    const [orderId = 'none'] = portal.truthOf(id).orderIds;
    const order = portal.world.orders.find((known) => known.orderId === orderId);
    await bench.open(orderLists[name]);
    await waitFor(async () => (await storedOrders(bench.browser)).some((stored) => stored.orderId === orderId), {
      what: 'the order in the store',
    });

    const { panel } = await openConversation(bench, portal, id);
    const shown = await waitFor(async () => (await panel.orders()).find((text) => text.includes(orderId)), {
      what: 'the order beside the conversation',
    });
    expect(shown).toContain(order?.lines[0]?.item.title.slice(0, 12));
    expect(shown).toMatch(name === 'amazon' ? /Amazon/ : /eBay/);
  });

  it('never tell of an order page what it does not show', async () => {
    const portal = stagePortal(bench.portals, name, { seed: 5 });
    const [order] = portal.world.orders;
    if (!order) throw new Error('A world has orders');
    await bench.open(orderPages[name](order.orderId));
    const stored = await waitFor(
      async () => (await storedOrders(bench.browser)).find(({ orderId }) => orderId === order.orderId),
      { what: 'the order in the store' },
    );
    const titles = order.lines.map(({ item }) => item.title);
    expect(stored.items.every(({ title }) => title === undefined || titles.includes(title))).toBe(true);
    const amounts = [undefined, order.totalMinor];
    expect(amounts).toContain(stored.total?.amountMinor);
    if (stored.total) expect(stored.total.currency).toBe(order.currency);
    const numbers = stored.shipments.map(({ trackingNumber }) => trackingNumber);
    expect(numbers.every((number) => number === undefined || number === order.trackingNumber)).toBe(true);
  });
});
