/** Looks a file over: which report it is, how it is written, what is odd in it. Reads none of its rows but the first. */
import type { ColumnMapping } from './column-mapping';
import { foldColumn } from './column-names';
import { type DetectedEncoding, detectEncoding } from './detect-encoding';
import { type EbayFooter, footerOf } from './ebay-footer';
import { type EbaySiteGuess, ebaySiteOf } from './ebay-site';
import { type FoundHeader, findHeader } from './find-header';
import { type LookedAt, lookAtBytes } from './look-at-bytes';
import { cellsOf, longestRow } from './raw-row';
import { createAmazonReader } from './read-amazon-row';
import { createEbayReader } from './read-ebay-row';
import type { RowFormat } from './read-rows';
import { createSplitter } from './read-rows';
import type { ReportFile } from './report-file';
import type { ReportLine } from './report-line';
import type { Newline, Oddity, ReportSurvey } from './report-survey';
import type { RowReader } from './row-reader';
import { type RowSample, sampleOf } from './row-sample';
import { rowTaker } from './take-rows';
import type { UnreadableReason, UnreadableReport } from './unreadable-report';

export interface SurveyedReport {
  readonly kind: 'surveyed';
  readonly survey: ReportSurvey;
  readonly format: RowFormat;
  readonly found: FoundHeader;
  readonly readRow: RowReader;
}

const sampleRowCount = 8;

/** Rejects only when the file cannot be read any more. */
export async function surveyReport(
  file: ReportFile,
  mappings: readonly ColumnMapping[],
): Promise<SurveyedReport | UnreadableReport> {
  if (file.size === 0) return unreadable('empty');
  const looked = await lookAtBytes(file);
  const packing = packingOf(looked.head);
  if (packing) return unreadable(packing);
  const detected = detectEncoding(looked.samples, file.name);
  if (detected === 'binary') return unreadable('binary');
  const head = new TextDecoder(detected.encoding).decode(looked.head, { stream: true });
  const start = head.slice(0, 2000).trimStart();
  if (looked.isWhole && head.trim() === '') return unreadable('empty');
  if (/^(?:<!doctype html|<html|<\?xml|<head|<body)/i.test(start)) return unreadable('web-page');
  if (!looked.isWhole && !/[\r\n]/.test(head.trim()) && head.length >= Math.min(longestRow, 100_000)) {
    return unreadable('too-long-line');
  }
  const newline = newlineOf(head);
  const found = findHeader(head, newline, mappings);
  if ('kind' in found) return found;
  return survey({ looked, detected, newline, found });
}

function unreadable(reason: UnreadableReason): UnreadableReport {
  return { kind: 'unreadable', reason };
}

interface Findings {
  readonly looked: LookedAt;
  readonly detected: DetectedEncoding;
  readonly newline: Newline;
  readonly found: FoundHeader;
}

function survey({ looked, detected, newline, found }: Findings): SurveyedReport {
  const { header, delimiter, isQuoted, rowsBefore, rowsBehind } = found;
  const { marketplace, report, columns } = header;
  const format: RowFormat = {
    encoding: detected.encoding,
    isEncodingCertain: detected.isCertain,
    delimiter,
    newline,
    isQuoted,
  };
  const rows = rowsBehind.flatMap((row) => (typeof row === 'string' ? [] : [cellsOf(row)]));
  const tail = new TextDecoder(detected.encoding).decode(looked.tail);
  const footer = marketplace === 'ebay' ? footerIn(tail, format) : {};
  const guess = marketplace === 'ebay' ? ebaySiteOf(header, rows) : undefined;
  const readRow =
    marketplace === 'ebay'
      ? createEbayReader(header, { site: guess?.site, sellerId: footer.sellerId })
      : createAmazonReader(header);
  const isEnded = /[\r\n]\s*$/.test(tail) || (!looked.isWhole && tail === '');
  const firstRows = samplesOf({ found, readRow, isWhole: looked.isWhole, isEnded });
  const lines = firstRows.flatMap(({ line }) => line ?? []);
  const site = guess ? guess.site : onlySite(lines);
  return {
    kind: 'surveyed',
    format,
    found,
    readRow,
    survey: {
      marketplace,
      report,
      encoding: detected.encoding,
      bom: detected.bom,
      delimiter,
      newline,
      columns,
      headerLine: rowsBefore + 1,
      ...(site !== undefined && { site }),
      ...(footer.sellerId !== undefined && { sellerId: footer.sellerId }),
      ...(footer.records !== undefined && { footerRecords: footer.records }),
      containsBuyerIdentity: lines.some(tellsWhoBought),
      oddities: odditiesOf({ looked, detected, newline, found }, { footer, guess, isEnded }),
      fingerprint: looked.fingerprint,
      places: Object.fromEntries(header.places),
      firstRows: firstRows.slice(0, sampleRowCount),
    },
  };
}

/** Spreadsheets and packed files by their first bytes. */
function packingOf([first, second, third, fourth]: Uint8Array): UnreadableReason | undefined {
  if (first === 0x50 && second === 0x4b && (third ?? 0) < 8) return 'packed';
  if (first === 0x1f && second === 0x8b) return 'packed';
  if (first === 0x52 && second === 0x61 && third === 0x72 && fourth === 0x21) return 'packed';
  if (first === 0x37 && second === 0x7a && third === 0xbc && fourth === 0xaf) return 'packed';
  if (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0) return 'spreadsheet';
  return first === 0x25 && second === 0x50 && third === 0x44 && fourth === 0x46 ? 'binary' : undefined;
}

/** What most lines end with. */
function newlineOf(text: string): Newline {
  const both = text.split('\r\n').length - 1;
  const feeds = text.split('\n').length - 1 - both;
  const returns = text.split('\r').length - 1 - both;
  if (both >= feeds && both > 0) return '\r\n';
  return feeds === 0 && returns > 0 ? '\r' : '\n';
}

/** From the last lines of the file. */
function footerIn(tail: string, format: RowFormat): EbayFooter {
  const lines = tail.split(/\r\n|\r|\n/).slice(-12);
  let footer: EbayFooter = {};
  for (const line of lines) {
    if (line.length > 1000) continue;
    const [row] = createSplitter({ ...format, newline: '\n' }).push(`${line}\n`);
    if (row !== undefined && typeof row !== 'string') footer = { ...footer, ...footerOf(cellsOf(row)) };
  }
  return footer;
}

interface FirstRows {
  readonly found: FoundHeader;
  readonly readRow: RowReader;
  /** Whether these are all rows of the file. */
  readonly isWhole: boolean;
  /** Whether the last line of the file has an end. */
  readonly isEnded: boolean;
}

/** Where the looking ended in between, the last of the rows may be cut. */
function samplesOf({ found: { header, rowsBefore, rowsBehind }, readRow, isWhole, isEnded }: FirstRows): RowSample[] {
  const take = rowTaker(header, readRow);
  const last = rowsBehind.length - 1;
  return rowsBehind.slice(0, isWhole ? rowsBehind.length : -1).flatMap((row, index) => {
    const rowNumber = rowsBefore + index + 2;
    return sampleOf(row, rowNumber, take(row, { rowNumber, isCut: index === last && !isEnded })) ?? [];
  });
}

function onlySite(lines: readonly ReportLine[]): string | undefined {
  const sites = new Set(lines.map(({ facts }) => facts.site));
  const [first] = sites;
  return sites.size === 1 ? first : undefined;
}

/** Where somebody lives is no identity without a name. */
export function tellsWhoBought({ buyerId, party }: ReportLine): boolean {
  if (buyerId !== undefined) return true;
  return (
    party !== undefined &&
    (party.buyerName ?? party.buyerEmail ?? party.buyerPhone ?? party.recipientName ?? party.recipientPhone) !==
      undefined
  );
}

function odditiesOf(
  { detected, found }: Findings,
  { footer, guess, isEnded }: { footer: EbayFooter; guess: EbaySiteGuess | undefined; isEnded: boolean },
): Oddity[] {
  const { header, delimiter, hasTextBefore } = found;
  const folded = header.columns.map(foldColumn);
  const repeated = header.columns.filter((_, index) => folded.indexOf(folded[index] ?? '') < index);
  const usual = header.marketplace === 'amazon' ? delimiter === '\t' : delimiter !== '\t';
  const all: readonly (Oddity | false | undefined)[] = [
    hasTextBefore && { code: 'text-before-header' },
    ...repeated.map((column) => ({ code: 'repeated-column', column }) as const),
    !usual && { code: 'unusual-delimiter' },
    detected.isDamaged && { code: 'damaged-text' },
    header.marketplace === 'amazon' && !isEnded && { code: 'no-final-newline' },
    header.marketplace === 'ebay' && !header.mapping && footer.records === undefined && { code: 'no-footer' },
    guess?.isAssumed && { code: 'site-assumed' },
    header.mapping !== undefined && { code: 'mapped-by-seller' },
  ];
  return all.filter((oddity) => typeof oddity === 'object');
}
