import { describe, expect, it } from 'vitest';
import { bytesFile, crumbledFile, readAll, requireReport } from '../../support/report-bytes';

const header =
  'amazon-order-id\tpurchase-date\torder-status\tsales-channel\tproduct-name\tquantity\tcurrency\titem-price\n';

function report(channel: string, title: string, currency = 'EUR'): string {
  return `${header}900-0000001-7000001\t2026-09-03T14:22:10+00:00\tShipped\t${channel}\t${title}\t1\t${currency}\t10\n`;
}

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = [...(hasMark ? '\ufeff' : ''), ...text].flatMap((char) => char.split(''));
  return Uint8Array.from(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

/** Both encodings have Latin letters at the places of Latin-1; the rest is given as bytes. */
function oneByte(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

// ステンレスボトル and 東京都 in Windows-31J.
const steelBottle = '\x83X\x83e\x83\x93\x83\x8c\x83X\x83{\x83g\x83\x8b';
const tokyo = '\x93\x8c\x8b\x9e\x93s';

const german = 'Gießkanne – „Löwenzahn“';
const files: readonly [string, Uint8Array, string, boolean, string][] = [
  ['UTF-8', Buffer.from(report('Amazon.de', german)), 'utf-8', false, german],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${report('Amazon.de', german)}`), 'utf-8', true, german],
  ['ASCII', Buffer.from(report('Amazon.de', 'Lamp')), 'utf-8', false, 'Lamp'],
  ['UTF-16LE with a mark', utf16(report('Amazon.de', german), true, true), 'utf-16le', true, german],
  ['UTF-16BE with a mark', utf16(report('Amazon.de', german), false, true), 'utf-16be', true, german],
  ['UTF-16LE without one', utf16(report('Amazon.de', german), true, false), 'utf-16le', false, german],
  [
    'windows-1252',
    oneByte(report('Amazon.de', 'Gie\xdfkanne \x96 \x84L\xf6wenzahn\x93')),
    'windows-1252',
    false,
    german,
  ],
  [
    'windows-1252 with one curly apostrophe',
    oneByte(report('Amazon.com', 'Men\x92s Shirt', 'USD')),
    'windows-1252',
    false,
    'Men’s Shirt',
  ],
  ['windows-1252 with umlauts alone', oneByte(report('Amazon.de', 'K\xf6ln')), 'windows-1252', false, 'Köln'],
  ['Shift_JIS with kana', oneByte(report('Non-Amazon', steelBottle, 'XXX')), 'shift_jis', false, 'ステンレスボトル'],
  ['Shift_JIS of Amazon Japan', oneByte(report('Amazon.co.jp', tokyo, 'JPY')), 'shift_jis', false, '東京都'],
];

describe('encodings', () => {
  it.each(files)('reads %s', async (_name, bytes, encoding, bom, title) => {
    const opened = await requireReport(bytesFile(bytes));
    expect(opened.survey).toMatchObject({ encoding, bom });
    const { lines } = await readAll(opened);
    expect(lines.map(({ item }) => item?.title)).toEqual([title]);
  });

  it.each(files)('reads %s in pieces of any size', async (_name, bytes, _encoding, _bom, title) => {
    for (const size of [1, 2, 3, 7]) {
      const { lines } = await readAll(await requireReport(crumbledFile(bytes, size)));
      expect(lines.map(({ item }) => item?.title)).toEqual([title]);
    }
  });

  it('takes the name of the file for a hint at Japan', async () => {
    const bytes = oneByte(report('Non-Amazon', tokyo, 'XXX'));
    expect((await requireReport(bytesFile(bytes, 'orders_JP_2026.txt'))).survey.encoding).toBe('shift_jis');
    expect((await requireReport(bytesFile(bytes, 'orders.txt'))).survey.encoding).toBe('windows-1252');
  });

  it('decides by the first letter beyond ASCII, however far behind', async () => {
    const row = report('Amazon.de', 'Lamp').slice(header.length);
    const late = report('Amazon.de', 'K\xf6ln').slice(header.length);
    const bytes = oneByte(`${header}${row.repeat(3000)}${late}${row.repeat(3000)}`);
    const { lines } = await readAll(await requireReport(bytesFile(bytes)));
    expect(lines).toHaveLength(6001);
    expect(lines[3000]?.item?.title).toBe('Köln');
  });

  it('keeps a UTF-8 file UTF-8 when one byte is damaged, and leaves the damaged text out', async () => {
    const bytes = Buffer.from(report('Amazon.de', german) + report('Amazon.de', 'Größe').slice(header.length));
    bytes[bytes.indexOf(0xc3) + 1] = 0x41;
    const opened = await requireReport(bytesFile(bytes));
    expect(opened.survey.encoding).toBe('utf-8');
    expect(opened.survey.oddities).toEqual([{ code: 'damaged-text' }]);
    expect((await readAll(opened)).lines.map(({ item }) => item?.title)).toEqual([undefined, 'Größe']);
  });
});
