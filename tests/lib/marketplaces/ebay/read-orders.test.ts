import { describe, expect, it } from 'vitest';
import { createEbayAdapter } from '@/lib/marketplaces/ebay/adapter';
import { openPage } from './pages/open-page';

async function read(html: string, url: string) {
  return createEbayAdapter().read(await openPage(html, { url }));
}

const listUrl = 'https://www.ebay.de/sh/ord/?filter=status:ALL_ORDERS';
const table = `<div id="gh"><span class="gh-identity"><a href="/usr/fernhold">Hi</a></span></div>
<table><thead><tr><th>Bestellung</th><th>Stückzahl</th><th>Verkauft am</th></tr></thead><tbody>
<tr class="order-info orderid_01-23456-78901"><td><a href="/mesh/ord/details?orderid=01-23456-78901">01-23456-78901</a> <a href="/usr/jane_doe">jane_doe</a></td><td>3</td><td>12. Nov. 2026</td></tr>
<tr class="item-info"><td class="item-title"><a href="/itm/123456789012">Blue widget</a></td><td class="item-quantity">2</td><td></td></tr>
<tr class="item-info"><td class="item-title"><a href="/itm/red-lamp/222222222222">Red lamp</a></td><td class="item-quantity">1</td><td></td></tr>
<tr class="order-info orderid_02-00000-00001"><td><a href="/mesh/ord/details?orderid=02-00000-00001">02-00000-00001</a></td><td>1</td><td>1.234</td></tr>
</tbody></table>`;

describe('Seller Hub orders', () => {
  it('reads each order with its items, buyer and day', async () => {
    const { page, condition, orders } = await read(table, listUrl);
    expect({ page, condition }).toEqual({ page: 'orders', condition: 'ready' });
    expect(orders).toMatchObject([
      {
        orderId: '01-23456-78901',
        site: 'DE',
        account: 'fernhold',
        buyerName: 'jane_doe',
        buyerIds: ['ebay:user:jane_doe'],
        items: [
          { itemId: '123456789012', title: 'Blue widget', quantity: 2 },
          { itemId: '222222222222', title: 'Red lamp', quantity: 1 },
        ],
        orderedAt: { day: '2026-11-12', precision: 'day' },
      },
      { orderId: '02-00000-00001', buyerIds: [], items: [] },
    ]);
    expect(orders[1]).not.toHaveProperty('orderedAt');
  });

  it('reads orders by their links where no class tells them', async () => {
    const plain = table.replaceAll(/ class="[^"]*"/g, '');
    const { orders } = await read(plain, listUrl);
    expect(orders.map(({ orderId }) => orderId)).toEqual(['01-23456-78901', '02-00000-00001']);
  });

  it('reads nothing from a page without orders', async () => {
    const { orders, missing } = await read('<main><h1>Orders</h1></main>', listUrl);
    expect(orders).toEqual([]);
    expect(missing).toContainEqual({ field: 'orderIds', reason: 'not-on-page' });
  });
});

describe('order details', () => {
  const url = 'https://www.ebay.com/mesh/ord/details?mode=SH&orderid=01-23456-78901&source=Orders';
  const details = `<div id="gh"><span class="gh-identity"><a href="/usr/fernhold">Hi</a></span></div>
<main><a href="/usr/jane_doe">jane_doe</a>
<div class="lineItemCard"><a href="/itm/123456789012"><span class="PSEUDOLINK">Blue widget</span></a><div class="quantity__value"><span class="sh-bold">2</span></div>
<div class="lineItemCardInfo__tracking"><span class="tracking-info"><button class="edit-link">00340434161094000001</button></span></div></div></main>`;

  it('read the order that the address names', async () => {
    const { page, orders } = await read(details, url);
    expect(page).toBe('order');
    expect(orders).toMatchObject([
      {
        orderId: '01-23456-78901',
        buyerName: 'jane_doe',
        items: [{ itemId: '123456789012', title: 'Blue widget', quantity: 2 }],
        shipments: [{ trackingNumber: '00340434161094000001' }],
      },
    ]);
  });

  it('name no buyer when the page links to several', async () => {
    const [order] = (await read(`${details}<a href="/usr/bob-99">bob-99</a>`, url)).orders;
    expect(order?.buyerName).toBeUndefined();
    expect(order?.buyerIds).toEqual([]);
  });
});
