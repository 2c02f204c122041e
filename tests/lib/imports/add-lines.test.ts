import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderSchema } from '@/lib/domain/order/order';
import { orderKey } from '@/lib/domain/order/order-key';
import { orderPartySchema } from '@/lib/domain/order/order-party';
import type { ReportedOrder } from '@/lib/domain/order/reported-order';
import { addLines } from '@/lib/imports/add-lines';
import type { ReportLine } from '@/lib/imports/report-line';
import { readAll, readText, requireReport, tabbed } from '../../support/report-bytes';
import { reportFile } from '../../support/report-files';

const usd = (amountMinor: number) => ({ amountMinor, currency: 'USD' });

function fold(batches: readonly (readonly ReportLine[])[]): Map<string, ReportedOrder> {
  const orders = new Map<string, ReportedOrder>();
  for (const batch of batches) {
    for (const key of new Set(batch.map(orderKey))) {
      const lines = batch.filter((line) => orderKey(line) === key);
      orders.set(key, addLines(orders.get(key), lines));
    }
  }
  return orders;
}

function cutAt(lines: readonly ReportLine[], places: readonly number[]): ReportLine[][] {
  const ends = [...new Set([...places.map((place) => place % (lines.length + 1)), lines.length])].sort((a, b) => a - b);
  return ends.map((end, index) => lines.slice(index === 0 ? 0 : ends[index - 1], end));
}

describe('addLines', () => {
  it.each(['all-orders', 'new-orders', 'ebay-orders'] as const)(
    'gives the same orders however the rows of %s are split',
    async (kind) => {
      const { lines } = await readAll(await requireReport(reportFile({ kind, rows: 400, seed: 7 })));
      const whole = fold([lines]);
      fc.assert(
        fc.property(fc.array(fc.nat(1000), { maxLength: 40 }), (places) => {
          expect(fold(cutAt(lines, places))).toEqual(whole);
        }),
        { numRuns: 40 },
      );
    },
  );

  it.each(['all-orders', 'new-orders', 'ebay-orders'] as const)(
    'makes orders that can be stored of %s',
    async (kind) => {
      const { orders } = await readAll(await requireReport(reportFile({ kind, rows: 500, seed: 3 })));
      for (const { order, party } of orders.values()) {
        expect(orderSchema.parse(order)).toEqual(order);
        if (party) expect(orderPartySchema.parse(party)).toEqual(party);
        expect(order.buyerName).toBeUndefined();
      }
    },
  );

  it('counts equal rows without line number both', async () => {
    const header = ['amazon-order-id', 'purchase-date', 'order-status', 'sku', 'quantity', 'currency', 'item-price'];
    const row = ['900-0000001-7000001', '2026-09-03T14:22:10+00:00', 'Shipped', 'A', '2', 'USD', '9.00'];
    const { orders } = await readText(tabbed(header, row, row));
    expect(orders.get('amazon:900-0000001-7000001')?.order.items).toEqual([
      { sku: 'A', quantity: 2, lineTotal: usd(900), unitPrice: usd(450) },
      { sku: 'A', quantity: 2, lineTotal: usd(900), unitPrice: usd(450) },
    ]);
  });

  it('tells no price of one where the total does not divide', async () => {
    const header = ['amazon-order-id', 'purchase-date', 'order-status', 'sku', 'quantity', 'currency', 'item-price'];
    const row = ['900-0000001-7000001', '2026-09-03T14:22:10+00:00', 'Shipped', 'A', '3', 'USD', '10.00'];
    const { orders } = await readText(tabbed(header, row));
    expect(orders.get('amazon:900-0000001-7000001')?.order.items).toEqual([
      { sku: 'A', quantity: 3, lineTotal: usd(1000) },
    ]);
  });

  const newOrder = (lineId: string, promotion: string) => [
    '900-0000001-7000001',
    lineId,
    '2026-09-03T14:22:10-07:00',
    'tstbuyer@marketplace.amazon.com',
    'A',
    '2',
    'USD',
    '9.00',
    '4.99',
    promotion,
  ];

  it('takes a New Orders item once for all its promotions, and its shipping once', async () => {
    const header = [
      'order-id',
      'order-item-id',
      'purchase-date',
      'buyer-email',
      'sku',
      'quantity-purchased',
      'currency',
      'item-price',
      'shipping-price',
      'item-promotion-id',
    ];
    const rows = [newOrder('70000000000001', 'One'), newOrder('70000000000002', ''), newOrder('70000000000001', 'Two')];
    const { orders, rowsRead } = await readText(tabbed(header, ...rows));
    const order = orders.get('amazon:900-0000001-7000001')?.order;
    expect(rowsRead).toBe(3);
    expect(order?.items.map(({ lineId, lineTotal }) => [lineId, lineTotal])).toEqual([
      ['70000000000001', usd(900)],
      ['70000000000002', usd(900)],
    ]);
    expect(order?.shippingTotal).toEqual(usd(998));
    expect(order?.buyerIds).toEqual(['amazon:relay:tstbuyer']);
  });

  it('adds up an FBA item that left in several parcels', async () => {
    const header = [
      'amazon-order-id',
      'shipment-id',
      'shipment-item-id',
      'amazon-order-item-id',
      'purchase-date',
      'sku',
      'quantity-shipped',
      'currency',
      'item-price',
      'carrier',
      'tracking-number',
    ];
    const rows = [
      [
        '900-0000001-7000001',
        'D1',
        'I1',
        '1000000001',
        '2026-09-03T14:22:10+00:00',
        'A',
        '1',
        'USD',
        '5.00',
        'UPS',
        '1Z999AA10123456784',
      ],
      [
        '900-0000001-7000001',
        'D2',
        'I2',
        '1000000001',
        '2026-09-03T14:22:10+00:00',
        'A',
        '2',
        'USD',
        '10.00',
        '--',
        '--',
      ],
      ['900-0000001-7000001', 'D2', 'I3', '1000000002', '2026-09-03T14:22:10+00:00', 'B', '1', 'USD', '7.00', '', ''],
    ];
    const { orders } = await readText(tabbed(header, ...rows));
    expect(orders.get('amazon:900-0000001-7000001')?.order).toMatchObject({
      fulfilledBy: 'marketplace',
      items: [
        { lineId: '1000000001', quantity: 3, lineTotal: usd(1500), unitPrice: usd(500) },
        { lineId: '1000000002', quantity: 1, lineTotal: usd(700) },
      ],
      shipments: [{ shipmentId: 'D1', carrier: 'UPS', trackingNumber: '1Z999AA10123456784' }, { shipmentId: 'D2' }],
    });
  });
});
