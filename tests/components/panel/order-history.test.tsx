// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import type { Order } from '@/lib/domain/order/order';
import { FakePanelConnection } from '../fakes/fake-panel-connection';
import { conversation, customer, dayMoment, order, reading, view } from '../fakes/sample-facts';
import { allByRole, byRole, key, perform, press, renderPanel, textOf, type } from '../render';

const region = () => byRole('region', 'Order history');
const rows = () => allByRole('listitem', undefined, region()).map(textOf);
const rowOf = (orderId: string) => {
  const row = allByRole('listitem', undefined, region()).find((each) => each.textContent?.includes(orderId));
  if (!row) throw new Error(`No row of ${orderId}`);
  return row;
};

function others(count: number): Order[] {
  return Array.from({ length: count }, (_, place) =>
    order({ orderId: `900-0000001-000001${place}`, items: [{ title: `Thing ${place}` }], status: 'delivered' }),
  );
}

async function renderOrders(orders: readonly Order[], named = ['900-0000001-0000001']): Promise<FakePanelConnection> {
  const connection = new FakePanelConnection({
    view: view({
      reading: reading({ conversation: conversation({ orderIds: named }) }),
      orders: [...orders],
      customer: customer({ orderCount: orders.length }),
    }),
  });
  await renderPanel(connection);
  return connection;
}

/** Opens a row and gives its table: what is on the left, and beside it what is on the right. */
async function openRow(orderId: string): Promise<Record<string, string>> {
  await press(byRole('button', undefined, rowOf(orderId)));
  const lines = [...rowOf(orderId).querySelectorAll('[id] > dl > div')];
  return Object.fromEntries(lines.map((line) => [textOf(line.querySelector('dt')), textOf(line.querySelector('dd'))]));
}

describe('Order history, an order opened', () => {
  it('tells items, promises, parcels and what is special about the order', async () => {
    await renderOrders([
      order({
        items: [
          { title: 'Desk lamp', sku: 'DL-12', quantity: 2, unitPrice: { amountMinor: 2125, currency: 'USD' } },
          { title: 'Spare bulb', quantity: 3, lineTotal: { amountMinor: 900, currency: 'USD' } },
        ],
        shippingTotal: { amountMinor: 499, currency: 'USD' },
        shipBy: dayMoment('2026-11-18'),
        fulfilledBy: 'marketplace',
        isBusinessBuyer: true,
        purchaseOrder: 'PO 2026-0117',
        returnRequestedAt: dayMoment('2026-11-20'),
      }),
    ]);
    expect(await openRow('900-0000001-0000001')).toEqual({
      'Desk lampSKU DL-12': '2 × $21.25',
      'Spare bulb': '3 pieces, $9.00',
      Postage: '$4.99',
      'Ship by': 'Wed, Nov 18, kept',
      'Return asked for': 'yesterday',
      'Sent by': 'Amazon',
      Buyer: 'business',
      'Purchase order': 'PO 2026-0117',
      UPS: '1Z0000000000000000',
    });
  });

  it('tells every day of an order that has no milestones above', async () => {
    const delivered = order({
      orderId: '900-0000001-0000002',
      deliverBy: dayMoment('2026-11-18'),
      deliveredAt: dayMoment('2026-11-19'),
      status: 'delivered',
    });
    await renderOrders([order(), delivered]);
    await press(byRole('button', '1 more'));
    expect(await openRow('900-0000001-0000002')).toMatchObject({
      Ordered: 'Mon, Nov 16',
      'Deliver by': 'Wed, Nov 18, missed',
      Delivered: 'Thu, Nov 19',
      'UPS, shipped Tue, Nov 17': '1Z0000000000000000',
    });
  });

  it('says nothing of a promise that may have been kept or not', async () => {
    const parts = [{ shippedAt: dayMoment('2026-11-17') }, {}];
    await renderOrders([order({ shipBy: dayMoment('2026-11-18'), shipments: parts })]);
    expect(await openRow('900-0000001-0000001')).toMatchObject({ 'Ship by': 'Wed, Nov 18' });
  });

  it('links a parcel in a new tab where the carrier is certain', async () => {
    const shipments = [{ carrier: 'DHL', trackingNumber: '00340434000000000017' }];
    await renderOrders([order({ site: 'DE', shipments })]);
    await openRow('900-0000001-0000001');
    const link = region().querySelector('a');
    expect(link?.href).toMatch(/^https:\/\/www\.dhl\.de\/.*00340434000000000017$/);
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
  });

  it.each([
    ['of nobody known', { trackingNumber: '123456789' }, 'Parcel'],
    [
      'of another carrier than the one that is named',
      { carrier: 'UPS', trackingNumber: '00340434000000000017' },
      'Parcel',
    ],
    ['that is no number', { carrier: 'DHL', trackingNumber: 'javascript:alert(1)' }, 'DHL'],
  ])('shows a number %s without a link', async (_, shipment, name) => {
    await renderOrders([order({ site: 'DE', shipments: [shipment] })]);
    expect(await openRow('900-0000001-0000001')).toMatchObject({ [name]: shipment.trackingNumber });
    expect(region().querySelector('a')).toBeNull();
  });

  it('has nothing to open where only a conversation has named it', async () => {
    const { site, marketplace, orderId, buyerIds } = order();
    await renderOrders([{ marketplace, orderId, buyerIds, items: [], shipments: [], ...(site && { site }) }]);
    expect(allByRole('button', undefined, region())).toEqual([]);
  });

  it('stays open while the view is renewed', async () => {
    const connection = await renderOrders([order()]);
    await openRow('900-0000001-0000001');
    await perform(() => connection.show({ view: view({ orders: [order({ status: 'delivered' })] }) }));
    expect(region().querySelector('dl')).not.toBeNull();
  });
});

describe('Order history of many orders', () => {
  it('keeps all orders in the list and out of reach of the keyboard until it is opened', async () => {
    await renderOrders([order(), ...others(3)]);
    expect(rows()).toHaveLength(4);
    expect(allByRole('button', undefined, rowOf('900-0000001-0000010'))).toEqual([]);
    await press(byRole('button', '3 more'));
    expect(allByRole('button', undefined, rowOf('900-0000001-0000010'))).toHaveLength(1);
  });

  it('leads with the newest where the conversation names no order', async () => {
    await renderOrders(others(5), []);
    expect(byRole('button', '3 more').getAttribute('aria-expanded')).toBe('false');
    expect(allByRole('button', undefined, rowOf('900-0000001-0000010'))).toHaveLength(1);
  });

  it('takes the order number of another marketplace for another order', async () => {
    await renderOrders([order({ marketplace: 'ebay', site: 'UK' })]);
    expect(rows()).toHaveLength(2);
    expect(rows()[0]).toContain('Not seen yet.');
  });

  it('can be searched once it is open and longer than five', async () => {
    await renderOrders([order(), ...others(5)]);
    expect(allByRole('searchbox', 'Search these orders')).toEqual([]);
    await press(byRole('button', '5 more'));
    const box = byRole('searchbox', 'Search these orders');
    await type(box, 'thing 3');
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toContain('900-0000001-0000013');
    expect(region().querySelector('[aria-live]')?.textContent).toBe('1 order fits');
    await type(box, 'kettle');
    expect(rows()).toEqual([]);
    expect(region().querySelector('[aria-live]')?.textContent).toBe('No order fits');
    await key(box, { key: 'Escape' });
    expect(rows()).toHaveLength(6);
  });

  it('is not searched where there are few', async () => {
    await renderOrders([order(), ...others(4)]);
    await press(byRole('button', '4 more'));
    expect(allByRole('searchbox', 'Search these orders')).toEqual([]);
  });

  it('leads to the import where nothing was seen', async () => {
    const connection = await renderOrders([], []);
    await press(byRole('button', 'Import order reports'));
    expect(connection.optionsCount).toBe(1);
  });
});
