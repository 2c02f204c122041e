/** Rows of a file without quoting, as Amazon writes them: every tab separates, a quotation mark is text. */
import { type CellEnds, LineCells, longestRow, type RawRow, type RowSplitter } from './raw-row';

/** `newline` is what ends a line; a carriage return in front of it belongs to it. */
export function createPlainSplitter(delimiter: string, newline: '\n' | '\r'): RowSplitter {
  let rest = '';
  /** Within a line that is too long, of which nothing is kept. */
  let isSkipping = false;

  const shared: CellEnds = { ends: [], count: 0, line: undefined };

  const toRow = (line: string): RawRow => {
    if (line.length > longestRow) return 'too-long-row';
    return new LineCells(line.endsWith('\r') ? line.slice(0, -1) : line, delimiter, shared);
  };

  return {
    push(text) {
      const lines = (rest + text).split(newline);
      rest = lines.pop() ?? '';
      const rows: RawRow[] = [];
      for (const line of lines) {
        rows.push(isSkipping ? 'too-long-row' : toRow(line));
        isSkipping = false;
      }
      if (isSkipping || rest.length > longestRow) {
        isSkipping = true;
        rest = '';
      }
      return rows;
    },
    end() {
      if (isSkipping) return ['too-long-row'];
      return rest === '' ? [] : [toRow(rest)];
    },
  };
}
