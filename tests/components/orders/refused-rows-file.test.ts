import '../set-up';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { refusedRowsFile, refusedRowsFileName } from '@/components/orders/refused-rows-file';
import { speak } from '../set-up';

const hostile = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', '+1', '-1', '@x', '\tx', '\rx', '"', 'a,b', 'a;b', 'a\nb'),
);

describe('refusedRowsFile', () => {
  it('names the file, the row, the reason in words, the column and what stood there', () => {
    const text = refusedRowsFile([
      {
        fileName: 'AllOrders.txt',
        rows: [{ rowNumber: 88_214, reason: 'lost-zeros', column: 'order-id', value: '8101' }],
      },
    ]).join('');
    expect(text).toBe(
      '\ufeffFile,Row,Why it was not taken,Column,What stands there\r\n' +
        'AllOrders.txt,88214,A spreadsheet took the zeros from the front of order numbers,order-id,8101\r\n',
    );
  });

  it('parts cells as German spreadsheets expect it', () => {
    speak('de');
    expect(refusedRowsFile([{ fileName: 'a.txt', rows: [{ rowNumber: 2, reason: 'cut-row' }] }])[2]).toBe(
      'a.txt;2;Die Datei endet mitten in der Zeile;;\r\n',
    );
  });

  it('never holds a cell that a spreadsheet would compute', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (fileName, reason, column, value) => {
        const text = refusedRowsFile([{ fileName, rows: [{ rowNumber: 5, reason, column, value }] }]).join('');
        const cells = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data.flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
        expect(cells.filter((cell) => cell !== '')).toEqual(expect.arrayContaining(['5']));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('refusedRowsFileName', () => {
  it('is named after the one file that the rows are of', () => {
    expect(refusedRowsFileName(['AllOrders.txt'])).toBe('AllOrders, rows not taken.csv');
    expect(refusedRowsFileName(['a.txt', 'b.txt'])).toBe('rows-not-taken.csv');
  });

  it('holds nothing that a file name must not', () => {
    expect(refusedRowsFileName(['../evil/..\\x:"y".txt'])).toBe('.._evil_.._x__y_, rows not taken.csv');
  });
});
