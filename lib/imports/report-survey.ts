/** What is known of a report file before its rows are read: what it is, how it is written, what is odd in it. */
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { CanonicalField } from './canonical-fields';
import type { RowSample } from './row-sample';

export const reportKinds = ['all-orders', 'unshipped', 'new-orders', 'fba-shipments', 'ebay-orders'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** By their WHATWG names. */
export type ReportEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'shift_jis';
export type Delimiter = '\t' | ',' | ';';
export type Newline = '\n' | '\r\n' | '\r';

export type OddityCode =
  /** Lines that are not empty stand in front of the header. */
  | 'text-before-header'
  /** The column was met a second time; the first one counts. */
  | 'repeated-column'
  /** Amazon's reports are separated by tabs, eBay's by commas or semicolons; this one was saved anew by something. */
  | 'unusual-delimiter'
  /** Some bytes are no text in the file's own encoding. */
  | 'damaged-text'
  /** The last line has no end: the file may have been cut. */
  | 'no-final-newline'
  /** eBay writes how many records there are at the end; it is not there: the file may have been cut. */
  | 'no-footer'
  /** The columns fit several eBay sites. */
  | 'site-assumed'
  /** Read by a mapping that the seller made. */
  | 'mapped-by-seller';

export interface Oddity {
  readonly code: OddityCode;
  readonly column?: string;
}

export interface ReportSurvey {
  readonly marketplace: MarketplaceName;
  readonly report: ReportKind;
  readonly encoding: ReportEncoding;
  readonly bom: boolean;
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  readonly columns: readonly string[];
  /** Counted from 1. */
  readonly headerLine: number;
  /** Country of the marketplace, where the whole file is of one. */
  readonly site?: string;
  /** eBay's name of the shop, from the end of the file. */
  readonly sellerId?: string;
  /** How many sales eBay says there are; orders with several items count once. */
  readonly footerRecords?: number;
  /** Whether any of the first rows tells who bought. */
  readonly containsBuyerIdentity: boolean;
  readonly oddities: readonly Oddity[];
  /** The same for the same content under any name. */
  readonly fingerprint: string;
  /** Which fact stands in which of `columns`, from 0. */
  readonly places: Readonly<Partial<Record<CanonicalField, number>>>;
  /** The first rows that tell of orders, or should. */
  readonly firstRows: readonly RowSample[];
}
