import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvCell, csvParts, defusedCell } from '@/lib/domain/export/csv-cell';

const dangerous = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
const delimiters = [',', ';'] as const;

/** Texts that like to begin with what a spreadsheet computes. */
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .tuple(fc.constantFrom(...dangerous, ' =', '\u0000@', '\ufeff=', '"=', "'="), fc.string())
    .map(([start, rest]) => start + rest),
  fc.constantFrom('=HYPERLINK("https://example.com";"x")', '"', '";=1+1', 'a\r\n=1', ' padded ', ''),
);

describe('defusedCell', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+49 30 1', "'+49 30 1"],
    ['a minus', '-2', "'-2"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\tx', "'\tx"],
    ['a carriage return', '\rx', "'\rx"],
    ['a formula behind blanks', '  =1', "'  =1"],
    ['a formula in full width', '＝1', "'＝1"],
  ])('puts an apostrophe in front of %s', (_, text, defused) => {
    expect(defusedCell(text)).toBe(defused);
  });

  it.each(['900-0000001-0000001', 'Kettle = 1.5 l', "'=1", '6.72E+13', ''])('leaves %j as it is', (text) => {
    expect(defusedCell(text)).toBe(text);
  });

  it('never begins with a sign that starts a formula, and loses nothing', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const defused = defusedCell(text);
        expect(dangerous.some((sign) => defused.trimStart().startsWith(sign) || defused.startsWith(sign))).toBe(false);
        expect([text, `'${text}`]).toContain(defused);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('csvCell', () => {
  it('puts quotation marks where they are needed and doubles those inside', () => {
    expect(csvCell('plain')).toBe('plain');
    expect(csvCell('Lamp 12"; white')).toBe('"Lamp 12""; white"');
  });
});

describe('csvParts', () => {
  it('begins with a byte order mark', () => {
    expect(csvParts([['a']], ',').join('')).toBe('\ufeffa\r\n');
  });

  it.each(delimiters)('is read back cell by cell with %j between cells, every cell defused', (delimiter) => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = csvParts(rows, delimiter).join('').slice(1);
        const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' });
        expect(data.slice(0, -1)).toEqual(rows.map((row) => row.map(defusedCell)));
      }),
      { numRuns: 1000 },
    );
  });
});
