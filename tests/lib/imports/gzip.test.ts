import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOf } from '@/lib/imports/files-of';
import { bytesFile, readAll, requireReport, textFile } from '../../support/report-bytes';
import { reportText } from '../../support/report-files';

const report = [...reportText({ kind: 'all-orders', rows: 3000, seed: 1 })].join('');

function gzipped(text: string, name = 'orders.txt.gz'): File {
  return bytesFile(new Uint8Array(gzipSync(text)), name);
}

describe('unpackGzip', () => {
  it('reads a gzipped report as if it lay there unpacked', async () => {
    const [found] = await filesOf(gzipped(report));
    expect([found?.file.name, found?.file.size, found?.refused]).toEqual([
      'orders.txt',
      new TextEncoder().encode(report).length,
      undefined,
    ]);
    const packed = await readAll(await requireReport(found?.file ?? textFile('')));
    expect(packed.orders).toEqual((await readAll(await requireReport(textFile(report)))).orders);
  });

  it('keeps a name that tells nothing of the packing', async () => {
    expect(await filesOf(gzipped('x', 'download'))).toMatchObject([{ file: { name: 'download', size: 1 } }]);
  });

  it('refuses a bomb', async () => {
    expect(await filesOf(gzipped('0'.repeat(20_000_000)))).toMatchObject([{ refused: 'zip-too-large' }]);
  });

  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, -30)],
    ['damaged', (bytes: Uint8Array) => bytes.with(bytes.length >> 1, ((bytes[bytes.length >> 1] ?? 0) + 1) % 256)],
    ['followed by something else', (bytes: Uint8Array) => Uint8Array.from([...bytes, 1, 2, 3])],
  ])('refuses what is %s', async (_name, harm) => {
    const bytes = new Uint8Array(gzipSync(report));
    expect(await filesOf(bytesFile(Uint8Array.from(harm(bytes))))).toMatchObject([{ refused: 'zip-broken' }]);
  });
});
