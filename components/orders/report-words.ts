/** What a report file is and how it is written, in the seller's words. */
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Delimiter, ReportEncoding, ReportKind, ReportSurvey } from '@/lib/imports/report-survey';
import { siteName } from '../words/names';
import { columnsText } from './numbers';

const reportKeys = {
  'all-orders': 'imports.report.allOrders',
  unshipped: 'imports.report.unshipped',
  'new-orders': 'imports.report.newOrders',
  'fba-shipments': 'imports.report.fbaShipments',
  'ebay-orders': 'imports.report.ebayOrders',
} as const satisfies Record<ReportKind, string>;

const encodingKeys = {
  'utf-8': 'imports.encoding.utf8',
  'utf-16le': 'imports.encoding.utf16',
  'utf-16be': 'imports.encoding.utf16',
  'windows-1252': 'imports.encoding.windows',
  shift_jis: 'imports.encoding.japanese',
} as const satisfies Record<ReportEncoding, string>;

const delimiterKeys = {
  '\t': 'imports.delimiter.tabs',
  ',': 'imports.delimiter.commas',
  ';': 'imports.delimiter.semicolons',
} as const satisfies Record<Delimiter, string>;

/** `Western (Windows-1252)`. */
export function encodingName(encoding: ReportEncoding): string {
  return i18n.t(encodingKeys[encoding]);
}

export function delimiterName(delimiter: Delimiter): string {
  return i18n.t(delimiterKeys[delimiter]);
}

interface ReportPlace {
  readonly marketplace: MarketplaceName;
  readonly site?: string | undefined;
  /** A report of a later version keeps its own name. */
  readonly report: string;
}

/** `Amazon, All Orders`, `eBay UK, Orders`. */
export function reportName({ report, ...place }: ReportPlace): string {
  const kind = isReportKind(report) ? i18n.t(reportKeys[report]) : report;
  return i18n.t('imports.list.what', { place: siteName(place), report: kind });
}

/** `Western (Windows-1252), tabs, 33 columns`. */
export function writingName({ encoding, delimiter, columns }: ReportSurvey): string {
  return i18n.t('imports.list.how', {
    encoding: encodingName(encoding),
    delimiter: delimiterName(delimiter),
    columns: columnsText(columns.length),
  });
}

function isReportKind(report: string): report is ReportKind {
  return Object.hasOwn(reportKeys, report);
}
