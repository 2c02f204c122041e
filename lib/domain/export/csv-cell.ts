/**
 * Tables as CSV text that a spreadsheet reads as text and nothing else: a cell that a spreadsheet would take for a
 * formula is defused with an apostrophe, whatever stands in it.
 *
 * Source: owasp.org/www-community/attacks/CSV_Injection, read 2026-11-21.
 */

/** Signs that begin a formula, also in full width, and what spreadsheets pass over in front of them. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
const control = /^[\t\r\n]/;
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;

export type CsvDelimiter = ',' | ';';

/** The cell's text, with an apostrophe in front where a spreadsheet would compute it: `=1+1` becomes `'=1+1`. */
export function defusedCell(text: string): string {
  return formula.test(text) || control.test(text) ? `'${text}` : text;
}

/** Defused and, where needed, in quotation marks. */
export function csvCell(text: string): string {
  const safe = defusedCell(text);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvRow(cells: readonly string[], delimiter: CsvDelimiter): string {
  return `${cells.map(csvCell).join(delimiter)}\r\n`;
}

/** Parts of a file, for a `Blob`: a byte order mark, so that spreadsheets read it as UTF-8, then the rows. */
export function csvParts(rows: Iterable<readonly string[]>, delimiter: CsvDelimiter): string[] {
  const parts = ['\ufeff'];
  for (const row of rows) parts.push(csvRow(row, delimiter));
  return parts;
}
