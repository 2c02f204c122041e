// @vitest-environment happy-dom
import '../set-up';
import { describe, expect, it } from 'vitest';
import { type ShownValue, unusedColumns } from '@/components/orders/read-columns';
import { readValue, valuesToShow } from '@/components/orders/read-values';
import { type OpenedReport, openReport } from '@/lib/imports/open-report';
import type { RowSample } from '@/lib/imports/row-sample';
import { textFile } from '../../support/report-bytes';
import { speak } from '../set-up';

async function open(header: readonly string[], rows: readonly (readonly string[])[], delimiter = '\t') {
  const text = [header, ...rows].map((cells) => `${cells.join(delimiter)}\n`).join('');
  const opened = await openReport(textFile(text), { mappings: [] });
  if (opened.kind !== 'report') throw new Error(`No report: ${opened.reason}`);
  return opened;
}

/** A value of the first row: what it was read as, and what stands there. */
function told({ survey }: OpenedReport, value: ShownValue, [sample]: readonly RowSample[] = survey.firstRows) {
  if (!sample) throw new Error('There is no row');
  const { state, text, raw } = readValue(value, sample, survey);
  return [state, text, raw];
}

const amazonHeader = [
  'amazon-order-id',
  'purchase-date',
  'order-status',
  'sales-channel',
  'product-name',
  'sku',
  'asin',
  'quantity',
  'currency',
  'item-price',
  'ship-city',
  'ship-postal-code',
  'ship-country',
];
const amazonRow = (changes: Partial<Record<string, string>> = {}) => {
  const usual: Readonly<Record<string, string>> = {
    'amazon-order-id': '900-2290417-6604853',
    'purchase-date': '2026-11-05T23:40:00-08:00',
    'order-status': 'Shipped - Delivered to Buyer',
    'sales-channel': 'Amazon.com',
    'product-name': 'Halvorne Desk Lamp',
    sku: 'CH-4',
    asin: 'B000000001',
    quantity: '2',
    currency: 'USD',
    'item-price': '1234.5',
    'ship-city': 'Leeds',
    'ship-postal-code': '00000',
    'ship-country': 'US',
  };
  return amazonHeader.map((column) => changes[column] ?? usual[column] ?? '');
};

const ebayHeader = [
  'Sales Record Number',
  'Order Number',
  'Buyer Username',
  'Buyer Name',
  'Item Number',
  'Item Title',
  'Quantity',
  'Sold For',
  'Total Price',
  'Sale Date',
  'Paid On Date',
  'Post To City',
  'Post To Postcode',
  'Post To Country',
];
const ebayRow = (soldFor = '£1,072.00', date = '05-Nov-26') =>
  [
    '8801',
    '00-00000-53974',
    'birch_tern203',
    'Robin Fernhold',
    '900000000001',
    'Orlux lens',
    '1',
    soldFor,
    soldFor,
    date,
    date,
    'Leeds',
    'LS1 0AA',
    'United Kingdom',
  ].map((cell) => `"${cell}"`);

describe('readValue', () => {
  it('shows an instant in the seller’s zone over what stands in the file', async () => {
    const [state, text, raw] = told(await open(amazonHeader, [amazonRow()]), 'bought');
    expect([state, raw]).toEqual(['read', '2026-11-05T23:40:00-08:00']);
    expect(text).toMatch(/^\d Nov 2026, \d{2}:\d{2} \S+|Nov \d, 2026/);
  });

  it('shows a day with its month in a word, so that a turned one is seen', async () => {
    const ebay = await open(ebayHeader, [ebayRow()], ',');
    expect(told(ebay, 'bought')).toEqual(['read', expect.stringMatching(/^(?:5 Nov|Nov 5,) 2026$/), '05-Nov-26']);
  });

  it('shows an amount with its currency over the cells that tell it', async () => {
    const amazon = await open(amazonHeader, [amazonRow()]);
    expect(told(amazon, 'total')).toEqual(['read', expect.stringContaining('$1,234.50'), '1234.5 · USD']);
    const ebay = await open(ebayHeader, [ebayRow()], ',');
    expect(told(ebay, 'total')).toEqual(['read', '£1,072.00', undefined]);
  });

  it('says what could not be read for sure', async () => {
    const ebay = await open(ebayHeader, [ebayRow('1.264')], ',');
    expect(told(ebay, 'total')).toEqual(['unread', 'not read', '1.264']);
  });

  it('shows the cell only where it says something else', async () => {
    const amazon = await open(amazonHeader, [amazonRow()]);
    expect(told(amazon, 'order')).toEqual(['read', '900-2290417-6604853', undefined]);
    expect(told(amazon, 'item')).toEqual(['read', '2 × Halvorne Desk Lamp', undefined]);
    expect(told(amazon, 'status')).toEqual(['read', expect.any(String), 'Shipped - Delivered to Buyer']);
    expect(told(amazon, 'shipTo')).toEqual(['read', '00000, Leeds, United States', 'US']);
  });

  it('tells a report without names from a row without one', async () => {
    expect(told(await open(amazonHeader, [amazonRow()]), 'buyer')).toEqual([
      'none',
      'no name in this report',
      undefined,
    ]);
    const ebay = await open(ebayHeader, [ebayRow()], ',');
    expect(told(ebay, 'buyer')).toEqual(['read', 'Robin Fernhold, birch_tern203', undefined]);
    const row = ebayRow().with(2, '').with(3, '');
    expect(told(await open(ebayHeader, [row], ','), 'buyer')).toEqual(['none', 'not given', undefined]);
  });

  it('claims nothing of a row that was not taken', async () => {
    const damaged = await open(amazonHeader, [amazonRow({ 'amazon-order-id': '1.14569E+16' })]);
    expect(told(damaged, 'order')).toEqual(['unread', '', '1.14569E+16']);
    expect(told(damaged, 'total')).toEqual(['unread', '', '1234.5 · USD']);
    expect(told(damaged, 'buyer')).toEqual(['none', '', undefined]);
  });

  it('speaks the seller’s language', async () => {
    speak('de');
    const amazon = await open(amazonHeader, [amazonRow()]);
    expect(told(amazon, 'total')[1]).toMatch(/1\.234,50/);
    expect(told(amazon, 'shipTo')[1]).toContain('Vereinigte Staaten');
  });
});

describe('valuesToShow', () => {
  it('leaves out what no row tells, but always asks who bought', async () => {
    const columns = ['amazon-order-id', 'purchase-date', 'sku', 'asin', 'product-name', 'quantity', 'sales-channel'];
    const { survey } = await open(
      [...columns, 'order-status'],
      [['900-2290417-6604853', '2026-11-05T23:40:00-08:00', 'CH', 'B000000001', 'Lamp', '1', 'Amazon.com', 'Shipped']],
    );
    expect(valuesToShow(survey.firstRows, survey)).toEqual(['order', 'bought', 'item', 'buyer', 'status']);
  });
});

describe('unusedColumns', () => {
  it('names the columns that were not read', async () => {
    const { survey } = await open([...amazonHeader, 'promotion-ids'], [[...amazonRow(), '']]);
    expect(unusedColumns(survey)).toEqual(['promotion-ids']);
  });
});
