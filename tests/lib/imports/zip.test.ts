import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf } from '@/lib/imports/files-of';
import { openReport } from '@/lib/imports/open-report';
import { bytesFile, readAll, requireReport, tabbed, textFile } from '../../support/report-bytes';
import { reportText } from '../../support/report-files';
import { type PackedFile, zipBytes } from '../../support/zip-bytes';

const report = [...reportText({ kind: 'all-orders', rows: 3000, seed: 1 })].join('');

function zipped(...files: readonly PackedFile[]): File {
  return bytesFile(zipBytes(files), 'reports.zip');
}

describe('filesOf', () => {
  it('gives a file that is no zip as it is', async () => {
    const file = textFile('x');
    expect(await filesOf(file)).toEqual([{ file }]);
    expect(await filesOf(textFile(''))).toHaveLength(1);
  });

  it('reads the reports in a zip as if they lay beside it', async () => {
    const found = await filesOf(zipped({ name: 'a/orders.txt', content: report }, { name: 'b.txt', content: 'x' }));
    expect(found.map(({ file, refused }) => [file.name, refused])).toEqual([
      ['reports.zip/orders.txt', undefined],
      ['reports.zip/b.txt', undefined],
    ]);
    const [first] = found;
    const packed = await readAll(await requireReport(first?.file ?? textFile('')));
    expect(packed.orders).toEqual((await readAll(await requireReport(textFile(report)))).orders);
  });

  it('leaves out what systems add', async () => {
    const found = await filesOf(
      zipped({ name: '__MACOSX/._a.txt', content: 'x' }, { name: '.DS_Store', content: 'x' }),
    );
    expect(found).toMatchObject([{ refused: 'zip-empty' }]);
  });

  it.each([
    ['a zip in a zip', [{ name: 'b.zip', content: 'x' }], 'zip-nested'],
    [
      'a workbook',
      [
        { name: '[Content_Types].xml', content: 'x' },
        { name: 'xl/workbook.xml', content: 'x' },
      ],
      'spreadsheet',
    ],
    ['a bomb', [{ name: 'a.txt', content: '0'.repeat(20_000_000) }], 'zip-too-large'],
    [
      'a thousand files',
      Array.from({ length: 1000 }, (_, index) => ({ name: `${index}.txt`, content: 'x' })),
      'zip-too-large',
    ],
    ['a size beyond all reports', [{ name: 'a.txt', content: 'x', saidBytes: 4_100_000_000 }], 'zip-too-large'],
    ['a locked file', [{ name: 'a.txt', content: 'x', isLocked: true }], 'zip-encrypted'],
  ] as const)('refuses %s', async (_name, files, reason) => {
    expect(await filesOf(zipped(...files))).toMatchObject([{ refused: reason }]);
  });

  it('refuses a zip that is cut', async () => {
    const bytes = zipBytes([{ name: 'a.txt', content: report }]);
    expect(await filesOf(bytesFile(bytes.slice(0, -30)))).toMatchObject([{ refused: 'zip-broken' }]);
  });

  it('reads nothing of a file that is more than the zip says, or damaged', async () => {
    const more = { name: 'a.txt', content: report, saidBytes: 5000 };
    const damaged = zipBytes([{ name: 'a.txt', content: report }]);
    const middle = 30 + 5 + Math.floor(deflateRawSync(report).length / 2);
    damaged[middle] = (damaged[middle] ?? 0) ^ 0xff;
    for (const file of [zipped(more), bytesFile(damaged)]) {
      const [found] = await filesOf(file);
      const opened = await openReport(found?.file ?? textFile(''), { mappings: [] });
      expect(opened).toEqual({ kind: 'unreadable', reason: 'unreadable-file' });
    }
  });

  it('never rejects', async () => {
    for (const text of ['PK\x03\x04', `PK\x03\x04${'x'.repeat(100)}`, tabbed(['PK'])]) {
      expect(await filesOf(bytesFile(Buffer.from(text, 'latin1')))).toHaveLength(1);
    }
  });
});
