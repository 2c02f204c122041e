/** The header in the beginning of a file: found by its columns, behind empty lines and lines like `sep=,`. */
import type { ColumnMapping } from './column-mapping';
import { columnsOf } from './column-names';
import { cellsOf, type RawRow } from './raw-row';
import { createSplitter } from './read-rows';
import { type RecognisedHeader, recogniseHeader } from './recognise-header';
import type { Delimiter, Newline } from './report-survey';
import type { UnreadableReport } from './unreadable-report';

export interface FoundHeader {
  readonly header: RecognisedHeader;
  readonly delimiter: Delimiter;
  readonly isQuoted: boolean;
  /** Rows in front of it. */
  readonly rowsBefore: number;
  /** Whether one of those is not empty. */
  readonly hasTextBefore: boolean;
  readonly rowsBehind: readonly RawRow[];
}

const headerRows = 60;
const rowsKept = 400;
const delimiters: readonly Delimiter[] = ['\t', ',', ';'];

export function findHeader(
  text: string,
  newline: Newline,
  mappings: readonly ColumnMapping[],
): FoundHeader | UnreadableReport {
  let foreign: readonly string[] | undefined;
  for (const delimiter of delimiters) {
    for (const isQuoted of delimiter === '\t' ? [false, true] : [true]) {
      const rows = firstRows(text, delimiter, newline, isQuoted);
      for (const [index, row] of rows.slice(0, headerRows).entries()) {
        if (typeof row === 'string') continue;
        const cells = cellsOf(row);
        // A quoted header on tabs means that a program has written real CSV with tabs.
        if (delimiter === '\t' && !isQuoted && /^\ufeff?"/.test(row.cell(0))) continue;
        const header = recogniseHeader(cells, mappings);
        if (header === 'not-orders') foreign ??= columnsOf(cells);
        if (header === undefined || header === 'not-orders') continue;
        const before = rows.slice(0, index);
        return {
          header,
          delimiter,
          isQuoted,
          rowsBefore: index,
          hasTextBefore: before.some((each) => typeof each === 'string' || isText(cellsOf(each))),
          rowsBehind: rows.slice(index + 1),
        };
      }
    }
  }
  if (foreign) return { kind: 'unreadable', reason: 'not-orders', columns: foreign };
  if (isSeparatedOtherwise(text, mappings)) return { kind: 'unreadable', reason: 'wrong-delimiter' };
  return unknownTable(text, newline);
}

function firstRows(text: string, delimiter: Delimiter, newline: Newline, isQuoted: boolean): RawRow[] {
  const splitter = createSplitter({ delimiter, newline, isQuoted });
  const rows = splitter.push(text);
  return (rows.length < rowsKept ? [...rows, ...splitter.end()] : [...rows]).slice(0, rowsKept);
}

/** A row that is neither empty nor the `sep=` that spreadsheets are told the delimiter with. */
function isText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.replace('\ufeff', '').trim() !== '') && !/^\ufeff?"?sep=/i.test(cells[0] ?? '');
}

/** Whether the words of a header stand there, between other separators than any report has. */
function isSeparatedOtherwise(text: string, mappings: readonly ColumnMapping[]): boolean {
  const lines = text.split(/\r\n|\r|\n/, headerRows).filter((line) => line.length < 20_000);
  return lines.some((line) =>
    [/\|/, /:/, /\^/, /~/, / {2,}/, / /].some((separator) => {
      const cells = line.split(separator).map((cell) => cell.replace(/^\s*"?|"?\s*$/g, ''));
      return typeof recogniseHeader(cells, mappings) === 'object';
    }),
  );
}

/** The row that names the columns of a table nobody knows: among the first, the widest one of words. */
function unknownTable(text: string, newline: Newline): UnreadableReport {
  const tables = delimiters.map((delimiter) => {
    const rows = firstRows(text, delimiter, newline, delimiter !== '\t');
    const cells = rows.flatMap((row) => (typeof row === 'string' ? [] : [cellsOf(row)]));
    const index = widestRow(cells);
    return { columns: columnsOf(cells[index] ?? []), sampleRows: cells.slice(index + 1, index + 6) };
  });
  const [widest] = tables.toSorted((a, b) => b.columns.length - a.columns.length);
  if (!widest || widest.columns.length < 3) return { kind: 'unreadable', reason: 'no-table' };
  return { kind: 'unreadable', reason: 'unknown-header', ...widest };
}

function widestRow(rows: readonly (readonly string[])[]): number {
  const widths = rows.slice(0, 20).map((cells) => cells.filter((cell) => /\p{L}/u.test(cell)).length);
  return widths.indexOf(Math.max(...widths, 0));
}
