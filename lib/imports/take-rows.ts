/** Takes the rows behind a header, one after the other: which of them are orders, which are not, and which are none at all. */
import { footerOf } from './ebay-footer';
import { cellsOf, isEmptyFrom, type RawRow, type RowText } from './raw-row';
import { type RecognisedHeader, recogniseHeader } from './recognise-header';
import type { RowProblem } from './report-line';
import { type RowOutcome, type RowReader, rowProblem } from './row-reader';

export interface RowPlace {
  readonly rowNumber: number;
  /** Whether the file ends here without a line end. */
  readonly isCut: boolean;
}

export type RowTaker = (row: RawRow, place: RowPlace) => RowOutcome;

/** Reads row after row, and nothing more once another report has begun. */
export function rowTaker({ columns, marketplace }: RecognisedHeader, readRow: RowReader): RowTaker {
  let hasSecondReport = false;

  const isFooter = (row: RowText) => marketplace === 'ebay' && footerOf(cellsOf(row)) !== undefined;

  return (row, { rowNumber, isCut }) => {
    const refused = (reason: RowProblem['reason']): RowOutcome => ({ problem: rowProblem(rowNumber, reason) });
    if (typeof row === 'string') return refused(isCut ? 'cut-row' : row);
    if (hasSecondReport) return isEmptyFrom(row, 0) ? 'nothing' : refused('second-report');
    if (row.count > columns.length && !isEmptyFrom(row, columns.length)) {
      return isFooter(row) ? 'nothing' : refused('wrong-cell-count');
    }
    if (isCut && row.count < columns.length && !isEmptyFrom(row, 0) && !isFooter(row)) return refused('cut-row');
    const outcome = readRow(row, rowNumber);
    if (typeof outcome === 'object' && 'problem' in outcome && isHeader(cellsOf(row))) {
      hasSecondReport = true;
      return refused('second-report');
    }
    return outcome;
  };
}

/** Of any report, separated as this one or in another way. */
function isHeader(cells: readonly string[]): boolean {
  if (recogniseHeader(cells, []) !== undefined) return true;
  const text = cells.join(',');
  return text.length < 20_000 && recogniseHeader(text.replaceAll('"', '').split(/[\t,;]/), []) !== undefined;
}
