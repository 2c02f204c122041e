/** Invented files in every state that the import worker can tell of. */

import { ListedCells } from '@/lib/imports/raw-row';
import { createAmazonReader } from '@/lib/imports/read-amazon-row';
import { createEbayReader } from '@/lib/imports/read-ebay-row';
import { recogniseHeader } from '@/lib/imports/recognise-header';
import type { ReportSurvey } from '@/lib/imports/report-survey';
import { sampleOf } from '@/lib/imports/row-sample';
import { rowTaker } from '@/lib/imports/take-rows';
import type { ImportFileView, ImportPreview, ImportProgress, PastImport } from '@/lib/protocol/import-view';

export const now = Date.UTC(2026, 10, 21, 15, 20);

const amazonColumns = [
  'amazon-order-id',
  'merchant-order-id',
  'purchase-date',
  'last-updated-date',
  'order-status',
  'sales-channel',
  'product-name',
  'sku',
  'asin',
  'quantity',
  'currency',
  'item-price',
  'ship-city',
  'promotion-ids',
];

const amazonRows: readonly (readonly string[])[] = [
  ['900-2290417-6604853', '2026-11-21T07:02:11+00:00', 'Corven Brass Coat Hook, set of 4', '1', '', 'Pending'],
  ['900-5685785-8737119', '2026-11-16T18:40:00+00:00', 'Halvorne Dimmable Desk Lamp', '1', '42.50', 'Shipped'],
  ['902-8814420-1190575', '2026-11-12T09:11:52+00:00', 'Gießkanne 5 l – Zink, grün', '2', '34.90', 'Shipped'],
  ['904-7710942-3318065', '2026-11-10T21:33:08+00:00', 'Tornby Enamel Kettle, 1.5 l', '1', '39.90', 'Shipped'],
].map(([id = '', date = '', title = '', quantity = '', price = '', status = '']) => [
  id,
  '',
  date,
  date,
  status,
  'Amazon.co.uk',
  title,
  'CH-4',
  'B000000001',
  quantity,
  'GBP',
  price,
  'Leeds',
  '',
]);

/** What the readers themselves make of these rows. */
export function readSamples(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  firstRow = 2,
): Pick<ReportSurvey, 'columns' | 'places' | 'firstRows'> {
  const header = recogniseHeader(columns, []);
  if (!header || header === 'not-orders') throw new Error('These are no columns of a report');
  const reader =
    header.marketplace === 'amazon'
      ? createAmazonReader(header)
      : createEbayReader(header, { site: 'UK', sellerId: undefined });
  const take = rowTaker(header, reader);
  const firstRows = rows.flatMap((cells, index) => {
    const row = new ListedCells(cells);
    const rowNumber = firstRow + index;
    return sampleOf(row, rowNumber, take(row, { rowNumber, isCut: false })) ?? [];
  });
  return { columns, places: Object.fromEntries(header.places), firstRows };
}

export function survey(overrides: Partial<ReportSurvey> = {}): ReportSurvey {
  return {
    marketplace: 'amazon',
    report: 'all-orders',
    encoding: 'windows-1252',
    bom: false,
    delimiter: '\t',
    newline: '\r\n',
    headerLine: 1,
    containsBuyerIdentity: false,
    oddities: [],
    fingerprint: 'aaaa',
    ...readSamples(amazonColumns, amazonRows),
    ...overrides,
  };
}

const ebayColumns = [
  'Sales Record Number',
  'Order Number',
  'Buyer Username',
  'Buyer Name',
  'Item Title',
  'Quantity',
  'Sold For',
  'Sale Date',
  'Tracking Number',
];

export const ebaySurvey = survey({
  marketplace: 'ebay',
  report: 'ebay-orders',
  site: 'UK',
  encoding: 'utf-8',
  bom: true,
  delimiter: ',',
  headerLine: 2,
  containsBuyerIdentity: true,
  fingerprint: 'bbbb',
  ...readSamples(
    ebayColumns,
    [
      [
        '8801',
        '00-00000-53974',
        'birch_tern203',
        'Robin Fernhold',
        'Orlux 50mm f/1.8 lens',
        '1',
        '£72.00',
        '05-Nov-26',
        '',
      ],
      ['8802', '00-00000-66190', 'slate_heron58', 'Corwin Ashdale', 'Tornby kettle', '1', '£39.90', '06-Nov-26', ''],
    ],
    3,
  ),
});

export function preview(overrides: Partial<ImportPreview> = {}): ImportPreview {
  return {
    rows: 1_000_000,
    orders: 962_418,
    ordersNew: 311_027,
    problems: [],
    oddRows: [],
    isComplete: true,
    ...overrides,
  };
}

export function progress(overrides: Partial<ImportProgress> = {}): ImportProgress {
  return {
    importId: 'aaaa.1',
    rowsDone: 412_380,
    rowsTotal: 1_000_000,
    share: 0.4123,
    ordersNew: 128_260,
    ordersChanged: 3_396,
    rowsRefused: 12,
    rowsPerSecond: 38_400,
    msLeft: 75_000,
    ...overrides,
  };
}

export const damagedNumbers = {
  reason: 'scientific-notation',
  isTaken: false,
  count: 12,
  firstRow: 88_214,
  column: 'amazon-order-id',
  value: '1.14569E+16',
} as const;

/** The first of the rows that are damaged so. */
export const damagedRow = readSamples(
  amazonColumns,
  amazonRows.slice(1, 2).map(([, ...cells]) => [damagedNumbers.value, ...cells]),
  damagedNumbers.firstRow,
).firstRows;

export function file(overrides: Partial<ImportFileView> = {}): ImportFileView {
  return {
    fileId: 'file-1',
    name: 'AllOrders-2024-to-2026.txt',
    sizeBytes: 380_000_000,
    state: 'ready',
    survey: survey(),
    preview: preview({ problems: [damagedNumbers], oddRows: damagedRow }),
    ...overrides,
  };
}

export function ebayFile(overrides: Partial<ImportFileView> = {}): ImportFileView {
  return file({
    fileId: 'file-2',
    name: 'eBay-OrdersReport-Nov-21-2026.csv',
    survey: ebaySurvey,
    preview: preview({ rows: 4_400, orders: 4_116, ordersNew: 1_902 }),
    ...overrides,
  });
}

/** Without a survey: its header says nothing, or it is no report. */
export function unreadFile(overrides: Partial<ImportFileView>): ImportFileView {
  return { fileId: 'file-3', name: 'warehouse-export.csv', sizeBytes: 20_000, state: 'opening', ...overrides };
}

export const unknownFile = unreadFile({
  state: 'unknown-header',
  unreadable: 'unknown-header',
  columns: ['Order No', 'Placed', 'Article', 'Pieces', 'Customer', '', 'Placed', 'Remarks'],
  sampleRows: [
    ['900-0000001-0000001', '21.11.2026', 'Halvorne Dimmable Desk Lamp', '1', 'Robin Fernhold', '', '21.11.2026', ''],
    ['900-0000001-0000002', '22.11.2026', 'Tornby Enamel Kettle, 1.5 l', '2', 'Corwin Ashdale', '', '22.11.2026', ''],
  ],
});

export function pastImport(overrides: Partial<PastImport> = {}): PastImport {
  return {
    id: 'cccc.1',
    fileName: 'Bestellungen_2023.csv',
    marketplace: 'ebay',
    report: 'ebay-orders',
    state: 'finished',
    startedAt: now - 26 * 3_600_000,
    rowsDone: 2_750,
    rowsRefused: 0,
    ordersNew: 2_750,
    ordersChanged: 0,
    ...overrides,
  };
}
