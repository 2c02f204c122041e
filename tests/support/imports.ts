/** Report files and imports of them, as the worker makes them. */
import { File } from 'node:buffer';
import type { Order } from '@/lib/domain/order/order';
import { defaultSettings } from '@/lib/domain/settings/settings';
import { type OpenedReport, openReport } from '@/lib/imports/open-report';
import { beginImport, type ImportJob, runImport } from '@/lib/services/import-report';
import { orderPlace } from '@/lib/services/order-place';
import type { ImportRecord, ReplydockDatabase } from '@/lib/store/database';
import { readSigner } from '@/lib/store/signing-key';
import { noonAt } from './conversations';

const columns = [
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
] as const;
type Row = Partial<Record<(typeof columns)[number], string>>;

/** Of the row at this place: an order of one lamp on Amazon's German site. */
export function anOrderNumber(index: number): string {
  return `900-0000000-${String(index).padStart(7, '0')}`;
}

/** An All Orders report; what a row does not say is as in most rows. */
export function anAllOrdersReport(rows: readonly Row[], name = 'orders.txt'): File {
  const usual = (index: number): Row => ({
    'amazon-order-id': anOrderNumber(index),
    'purchase-date': '2026-10-05T10:00:00+00:00',
    'order-status': 'Shipped',
    'sales-channel': 'Amazon.de',
    'product-name': 'Tischlampe, dimmbar',
    sku: 'LAMP-01',
    asin: 'B000000001',
    quantity: '1',
    currency: 'EUR',
    'item-price': '34.90',
  });
  const lines = rows.map((row, index) =>
    columns.map((column) => ({ ...usual(index), ...row })[column] ?? '').join('\t'),
  );
  return new File([`${[columns.join('\t'), ...lines].join('\n')}\n`], name, { lastModified: noonAt });
}

/** A New Orders report of one row for each buyer. */
export function aNewOrdersReport(
  rows: readonly { readonly orderId: string; readonly buyer: string; readonly alias: string }[],
): File {
  const header =
    'order-id order-item-id purchase-date buyer-email buyer-name buyer-phone-number sku product-name quantity-purchased currency item-price recipient-name ship-address-1 ship-city ship-postal-code ship-country';
  const lines = rows.map(({ orderId, buyer, alias }, index) =>
    [
      orderId,
      `1000000000000${index}`,
      '2026-11-20T10:00:00+01:00',
      `${alias}@marketplace.amazon.de`,
      buyer,
      '030 0000 4711',
      'LAMP-01',
      'Tischlampe, dimmbar',
      '1',
      'EUR',
      '34.90',
      buyer,
      'Lindenweg 4',
      'Musterstadt',
      '12345',
      'DE',
    ].join('\t'),
  );
  return new File([`${[header.replaceAll(' ', '\t'), ...lines].join('\n')}\n`], 'new-orders.txt', {
    lastModified: noonAt,
  });
}

export async function openedReport(file: File): Promise<OpenedReport> {
  const opened = await openReport(asReportFile(file), { mappings: [] });
  if (opened.kind !== 'report') throw new Error(`This report cannot be read: ${opened.reason}`);
  return opened;
}

/** Node's files stream as the browser's do; only their types differ. */
export function asReportFile(file: File) {
  return {
    name: file.name,
    size: file.size,
    lastModified: file.lastModified,
    stream: () =>
      new ReadableStream<Uint8Array>({
        start: async (controller) => {
          controller.enqueue(new Uint8Array(await file.arrayBuffer()));
          controller.close();
        },
      }),
    slice: (start: number, end: number) => file.slice(start, end),
  };
}

export interface ImportWish {
  readonly rowsPerBatch?: number;
  /** Ends the import, as closing the page does, after so many batches. */
  readonly stopsAfter?: number;
  /** When the file was made. */
  readonly toldAt?: number;
}

/** Imports the file from where it stands, or until it is stopped. */
export async function importFile(db: ReplydockDatabase, file: File, wish: ImportWish = {}): Promise<ImportRecord> {
  const sign = await readSigner(db);
  const stop = new AbortController();
  let batches = 0;
  const job: ImportJob = {
    db,
    opened: await openedReport(file),
    fileName: file.name,
    toldAt: wish.toldAt ?? file.lastModified,
    place: (reported) => orderPlace(reported, { sign, settings: defaultSettings, now: noonAt }),
    now: () => noonAt,
    ...(wish.rowsPerBatch && { rowsPerBatch: wish.rowsPerBatch }),
    signal: stop.signal,
    onProgress: () => {
      batches += 1;
      if (batches === wish.stopsAfter) stop.abort();
    },
  };
  return runImport(job, await beginImport(job));
}

/** All tables that an import writes, to be compared. */
export async function tablesOf(db: ReplydockDatabase) {
  const [orders, parties, items, imports, refused] = await Promise.all([
    db.orders.toArray(),
    db.parties.toArray(),
    db.items.toArray(),
    db.imports.toArray(),
    db.refusedRows.toArray(),
  ]);
  return { orders, parties, items, imports, refused: refused.map(({ id: _, ...row }) => row) };
}

export function titlesOf(order: Order | undefined): readonly (string | undefined)[] {
  return order?.items.map(({ title }) => title) ?? [];
}
