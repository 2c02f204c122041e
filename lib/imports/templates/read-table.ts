/** The rows of a CSV file with real quotes, whatever parts its cells and lines. A row with broken quotes costs only itself. */
import { createQuotedSplitter } from '../quoted-rows';
import { cellsOf, type RawRow } from '../raw-row';

export interface TableRow {
  /** As a spreadsheet counts: the header is 1. */
  readonly place: number;
  /** Undefined where they cannot be told apart. */
  readonly cells: readonly string[] | undefined;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Undefined for a text that is no table. */
export function readTable(text: string): Table | undefined {
  const first = text.slice(0, 20_000).split(/\r\n|\n|\r/, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].toSorted((one, other) => countOf(first, other) - countOf(first, one))[0] ?? ',';
  const newline =
    /^[^\n]*\r(?!\n)/.test(text.slice(0, 20_000)) && !first.includes('\n') && !text.includes('\n') ? '\r' : '\n';
  const splitter = createQuotedSplitter(delimiter, newline);
  const [header, ...rows] = [...splitter.push(text), ...splitter.end()];
  if (header === undefined || typeof header === 'string') return undefined;
  const names = wholeCells(header) ?? [];
  if (names.length < 2) return undefined;
  const read = rows.map((row, index) => ({ place: index + 2, cells: wholeCells(row) }));
  return { header: names, rows: read.filter(({ cells }) => cells === undefined || cells.some((cell) => cell !== '')) };
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length;
}

/** A line end of two signs leaves the first of them at the last cell. */
function wholeCells(row: RawRow): string[] | undefined {
  if (typeof row === 'string') return undefined;
  const cells = cellsOf(row);
  const last = cells.pop() ?? '';
  return [...cells, last.endsWith('\r') ? last.slice(0, -1) : last];
}
