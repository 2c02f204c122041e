/** What report a header belongs to. Only columns decide, never the name of the file. */
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { amazonColumns, amazonHeaders } from './amazon-columns';
import type { CanonicalField } from './canonical-fields';
import { type ColumnMapping, headerFingerprint } from './column-mapping';
import { columnsOf, foldColumn } from './column-names';
import { ebayColumns } from './ebay-columns';
import type { ReportKind } from './report-survey';

export interface RecognisedHeader {
  readonly marketplace: MarketplaceName;
  readonly report: ReportKind;
  readonly columns: readonly string[];
  /** Where each fact stands; absent where no column has it. */
  readonly places: ReadonlyMap<CanonicalField, number>;
  readonly mapping?: ColumnMapping;
}

/** Columns of payments, returns, listings and other reports that name orders, folded. */
const foreignColumns = new Set(
  [
    'settlement-id',
    'settlement id',
    'transaction-type',
    'Transaction creation date',
    'Datum der Transaktionserstellung',
    'Payout ID',
    'Payout date',
    'Auszahlungsnr.',
    'Auszahlungsdatum',
    'Final value fee - fixed',
    'return-date',
    'return request date',
    'rma id',
    'date/time',
    'Datum/Uhrzeit',
    'listing-id',
    'item-name',
    'open-date',
    'feedback',
    'refund-date',
    'claim-date',
    'approval-date',
    'reimbursement-id',
  ].map(foldColumn),
);

/** Undefined for a row that is no header of an orders report. */
export function recogniseHeader(
  cells: readonly string[],
  mappings: readonly ColumnMapping[],
): RecognisedHeader | 'not-orders' | undefined {
  const columns = columnsOf(cells);
  if (columns.length < 3) return undefined;
  const folded = columns.map(foldColumn);
  const names = new Set(folded);
  const report = amazonReportOf(names) ?? (isEbayHeader(names) ? 'ebay-orders' : undefined);
  if (folded.some((name) => foreignColumns.has(name)) && report !== 'fba-shipments' && report !== 'all-orders') {
    return 'not-orders';
  }
  if (report) {
    const marketplace = report === 'ebay-orders' ? 'ebay' : 'amazon';
    const known = marketplace === 'ebay' ? ebayColumns : amazonColumns;
    return { marketplace, report, columns, places: placesByName(folded, known) };
  }
  const fingerprint = headerFingerprint(columns);
  const mapping = mappings.find((each) => each.headerFingerprint === fingerprint);
  return mapping && mappedHeader(columns, mapping);
}

function amazonReportOf(names: ReadonlySet<string>): ReportKind | undefined {
  return amazonHeaders.find(
    ({ has, lacks }) => has.every((name) => names.has(name)) && !lacks.some((name) => names.has(name)),
  )?.report;
}

function isEbayHeader(names: ReadonlySet<string>): boolean {
  const hasOneOf = (field: CanonicalField) => (ebayColumns[field] ?? []).some((name) => names.has(name));
  return (hasOneOf('orderId') || hasOneOf('recordNumber')) && hasOneOf('title');
}

function placesByName(
  folded: readonly string[],
  known: Readonly<Partial<Record<CanonicalField, readonly string[]>>>,
): Map<CanonicalField, number> {
  const places = new Map<CanonicalField, number>();
  for (const [field, aliases] of entriesOf(known)) {
    const name = aliases.find((alias) => folded.includes(alias));
    if (name !== undefined) places.set(field, folded.indexOf(name));
  }
  return places;
}

function mappedHeader(columns: readonly string[], mapping: ColumnMapping): RecognisedHeader | undefined {
  const places = new Map<CanonicalField, number>();
  for (const [field, column] of entriesOf(mapping.fields)) {
    const index = columns.findIndex((name) => foldColumn(name) === foldColumn(column));
    if (index >= 0) places.set(field, index);
  }
  if (!places.has('orderId') && !(mapping.marketplace === 'ebay' && places.has('recordNumber'))) return undefined;
  return { marketplace: mapping.marketplace, report: mappedReport(mapping, places), columns, places, mapping };
}

function mappedReport({ marketplace }: ColumnMapping, places: ReadonlyMap<CanonicalField, number>): ReportKind {
  if (marketplace === 'ebay') return 'ebay-orders';
  if (places.has('shipmentId')) return 'fba-shipments';
  if (places.has('status')) return 'all-orders';
  return places.has('shipBy') ? 'unshipped' : 'new-orders';
}

function entriesOf<T>(record: Readonly<Partial<Record<CanonicalField, T>>>): [CanonicalField, T][];
function entriesOf(record: object): [string, unknown][] {
  return Object.entries(record).filter(([, value]) => value !== undefined);
}
