/**
 * Rows of real CSV, where quoted cells may hold delimiters, line ends and doubled quotes. A row whose quotes are broken
 * costs no row but itself: reading goes on behind the end of its line.
 */
import Papa from 'papaparse';
import { ListedCells, longestRow, type RawRow, type RowSplitter } from './raw-row';

/** In one piece of text; beyond that, whatever the parser makes of the rest is refused where it is broken. */
const mostRepairs = 20;

/** `newline` is what ends a line; a carriage return in front of it belongs to it. */
export function createQuotedSplitter(delimiter: string, newline: '\n' | '\r'): RowSplitter {
  let rest = '';
  /** Within a line that is too long, of which nothing is kept. */
  let isSkipping = false;

  const parse = (text: string, isLast: boolean, preview = 0): Papa.ParseResult<string[]> =>
    new Papa.Parser({ delimiter, newline, preview }).parse(text, 0, !isLast);

  /** Moves whole rows from the text to `rows` and returns what is left of it. */
  function take(text: string, isLast: boolean, rows: RawRow[]): string {
    let input = text;
    for (let repairs = 0; input !== ''; repairs += 1) {
      const { data, errors, meta } = parse(input, isLast);
      const broken = new Set(errors.flatMap(({ row }) => (row !== undefined && row < data.length ? row : [])));
      const first = Math.min(...broken);
      if (broken.size === 0 || repairs === mostRepairs) {
        for (const [index, cells] of data.entries())
          rows.push(broken.has(index) ? 'broken-quotes' : new ListedCells(cells));
        return isLast ? '' : input.slice(meta.cursor);
      }
      for (let index = 0; index < first; index += 1) rows.push(new ListedCells(data[index] ?? []));
      const start = first === 0 ? 0 : parse(input, false, first).meta.cursor;
      const end = input.indexOf(newline, start);
      rows.push('broken-quotes');
      if (end < 0) return '';
      input = input.slice(end + 1);
    }
    return '';
  }

  /** A row that does not end has a quote too many, or is one endless line. */
  function shorten(rows: RawRow[]): void {
    while (rest.length > longestRow) {
      const end = rest.indexOf(newline);
      if (end < 0) {
        isSkipping = true;
        rest = '';
        return;
      }
      rows.push('broken-quotes');
      rest = take(rest.slice(end + 1), false, rows);
    }
  }

  return {
    push(text) {
      const rows: RawRow[] = [];
      let input = rest + text;
      rest = '';
      if (isSkipping) {
        const end = input.indexOf(newline);
        if (end < 0) return rows;
        rows.push('too-long-row');
        isSkipping = false;
        input = input.slice(end + 1);
      }
      rest = take(input, false, rows);
      shorten(rows);
      return rows;
    },
    end() {
      if (isSkipping) return ['too-long-row'];
      const rows: RawRow[] = [];
      take(rest, true, rows);
      return rows;
    },
  };
}
