import { describe, expect, it } from 'vitest';
import { headerFingerprint } from '@/lib/imports/column-mapping';
import { openReport } from '@/lib/imports/open-report';
import { bytesFile, readAll, readText, requireReport, tabbed, textFile } from '../../support/report-bytes';
import { reportFile, reportText } from '../../support/report-files';

const header = [
  'amazon-order-id',
  'purchase-date',
  'order-status',
  'sales-channel',
  'product-name',
  'sku',
  'asin',
  'quantity',
  'currency',
  'item-price',
  'ship-postal-code',
  'ship-country',
];
const row = [
  '900-0000001-7000001',
  '2026-09-03T14:22:10+00:00',
  'Shipped',
  'Amazon.com',
  'Desk Lamp 12" Arm',
  'LMP',
  'B0TESTA002',
  '2',
  'USD',
  '59.98',
  '83702',
  'US',
];

function withCell(column: string, value: string): string[] {
  return row.map((cell, index) => (header[index] === column ? value : cell));
}

describe('openReport', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['white space', ' \n\r\n\t\n', 'empty'],
    ['a page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web-page'],
    ['a letter', 'Dear seller,\nplease find attached.\n', 'no-table'],
    ['JSON', '{"a": 1}', 'no-table'],
    ['bars between cells', [header, row].map((cells) => cells.join('|')).join('\n'), 'wrong-delimiter'],
    ['spaces between cells', header.join(' '), 'wrong-delimiter'],
    [
      'a settlement',
      'settlement-id\ttransaction-type\torder-id\tsku\n1\tOrder\t900-0000001-7000001\tA\n',
      'not-orders',
    ],
    [
      'eBay’s transaction report',
      'Bericht\n\nDatum der Transaktionserstellung;Typ;Bestellnummer;Angebotstitel\n"1. Jan 2026";Bestellung;1;x\n',
      'not-orders',
    ],
    ['a returns report', 'return-date\torder-id\torder-item-id\tpurchase-date\tquantity-purchased\n', 'not-orders'],
    ['another table', 'Nom;Prénom;Ville\nA;B;C\n', 'unknown-header'],
    ['Excel’s old format', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'spreadsheet'],
    ['gzip', '\x1f\x8b\x08\x00', 'packed'],
    ['a picture', '\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x01', 'binary'],
  ])('finds no orders in %s', async (_name, text, reason) => {
    const opened = await openReport(bytesFile(Buffer.from(text, 'latin1')), { mappings: [] });
    expect(opened).toMatchObject({ kind: 'unreadable', reason });
  });

  it('finds a line that does not end', async () => {
    const opened = await openReport(textFile('a,b,'.repeat(500_000)), { mappings: [] });
    expect(opened).toMatchObject({ kind: 'unreadable', reason: 'too-long-line' });
  });

  it('says so when the file cannot be read', async () => {
    const gone = {
      name: 'x',
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
      stream: () => new ReadableStream<Uint8Array>(),
    };
    expect(await openReport(gone, { mappings: [] })).toEqual({ kind: 'unreadable', reason: 'unreadable-file' });
  });

  it('gives columns and rows of an unknown table, and reads it by the seller’s mapping', async () => {
    const text =
      'Numéro;Objet;Pseudo;Vendu;Date\n"25-40003-88803";"Théière; verte";"Anna_S";"1.264,40 €";"05-janv.-24"\n';
    const opened = await openReport(textFile(text), { mappings: [] });
    const columns = ['Numéro', 'Objet', 'Pseudo', 'Vendu', 'Date'];
    expect(opened).toMatchObject({
      reason: 'unknown-header',
      columns,
      sampleRows: [['25-40003-88803', 'Théière; verte', 'Anna_S', '1.264,40 €', '05-janv.-24']],
    });
    const mapping = {
      headerFingerprint: headerFingerprint(columns.toReversed()),
      marketplace: 'ebay' as const,
      site: 'FR',
      fields: { orderId: 'Numéro', title: 'Objet', buyerUser: 'pseudo', total: 'Vendu', orderedAt: 'Date' },
    };
    const { orders } = await readAll(await requireReport(textFile(text), [mapping]));
    expect(orders.get('ebay:25-40003-88803')?.order).toMatchObject({
      site: 'FR',
      buyerIds: ['ebay:user:anna_s'],
      total: { amountMinor: 126440, currency: 'EUR' },
      orderedAt: { day: '2024-01-05', earliestAt: Date.parse('2024-01-04T23:00:00Z') },
    });
  });

  it('tells of the first rows what they were read as beside their cells, and which of them are no orders', async () => {
    const damaged = withCell('amazon-order-id', '1.14569E+16');
    const { survey } = await requireReport(textFile(`${tabbed(header, row, damaged, [...row, 'one more'])}${row[0]}`));
    expect(survey.places.orderId).toBe(0);
    expect(survey.firstRows).toMatchObject([
      { rowNumber: 2, cells: row, line: { orderId: row[0], facts: { status: 'shipped' } }, problems: [] },
      { rowNumber: 3, cells: damaged, problems: [{ reason: 'scientific-notation', rowNumber: 3 }] },
      { rowNumber: 4, problems: [{ reason: 'wrong-cell-count' }] },
      { rowNumber: 5, cells: [row[0]], problems: [{ reason: 'cut-row' }] },
    ]);
    expect(survey.firstRows.slice(1).every(({ line }) => line === undefined)).toBe(true);
  });

  it('keeps the first odd rows of the whole file with their cells, those that were not taken first', async () => {
    const vague = withCell('purchase-date', '03/04/2026');
    const damaged = withCell('amazon-order-id', '1.14569E+16');
    const rows = [...Array.from({ length: 30 }, () => vague), ...Array.from({ length: 30 }, () => damaged)];
    const { batches } = await requireReport(textFile(tabbed(header, ...rows)));
    const told: number[][] = [];
    for await (const batch of batches({ rowsPerBatch: 20 })) told.push(batch.oddRows.map(({ rowNumber }) => rowNumber));
    expect(told).toEqual([
      [2, 3],
      [32, 33, 34, 2, 3],
      [32, 33, 34, 2, 3],
      [32, 33, 34, 2, 3],
    ]);
  });

  it('gives the same fingerprint for the same content under any name, and another for other content', async () => {
    const text = tabbed(header, row);
    const prints = await Promise.all(
      [textFile(text, 'a.txt'), textFile(text, 'b.txt'), textFile(`${text}${tabbed(row)}`)].map(
        async (file) => (await requireReport(file)).survey.fingerprint,
      ),
    );
    expect(prints[0]).toBe(prints[1]);
    expect(prints[2]).not.toBe(prints[0]);
  });
});

describe('rows', () => {
  it('takes quotation marks for text', async () => {
    const { lines } = await readText(tabbed(header, row));
    expect(lines[0]?.item?.title).toBe('Desk Lamp 12" Arm');
  });

  it.each([
    ['scientific notation', withCell('amazon-order-id', '6.72260E+13'), 'scientific-notation', 'amazon-order-id'],
    ['a number without its zeros', withCell('amazon-order-id', '26-0000101-7000101'), 'lost-zeros', 'amazon-order-id'],
    ['no number', withCell('amazon-order-id', ''), 'no-order-number', 'amazon-order-id'],
    ['another text', withCell('amazon-order-id', 'Total'), 'not-an-order-number', 'amazon-order-id'],
    ['a postcode without its zero', withCell('ship-postal-code', '8101'), 'lost-zeros', 'ship-postal-code'],
    ['an ISBN without its zero', withCell('asin', '123456789'), 'lost-zeros', 'asin'],
    ['an ISBN in scientific notation', withCell('asin', '1.23E+09'), 'scientific-notation', 'asin'],
    ['a comma in the amount', withCell('item-price', '59,98'), 'unreadable-amount', 'item-price'],
    ['words for a quantity', withCell('quantity', 'USD'), 'unreadable-quantity', 'quantity'],
    ['a status for a date', withCell('purchase-date', 'Shipped'), 'unreadable-date', 'purchase-date'],
    ['a cell too many', [...row, 'x'], 'wrong-cell-count', undefined],
    ['a lost cell', row.toSpliced(4, 1), 'unexpected-value', undefined],
  ])('refuses a row with %s, and no other', async (_name, bad, reason, column) => {
    const { lines, problems } = await readText(tabbed(header, row, bad, row));
    expect(lines.map(({ rowNumber }) => rowNumber)).toEqual([2, 4]);
    expect(problems).toEqual([
      expect.objectContaining({ rowNumber: 3, reason, isTaken: false, ...(column && { column }) }),
    ]);
  });

  it('leaves out a date that a spreadsheet has turned, and says so', async () => {
    const { lines, problems } = await readText(tabbed(header, withCell('purchase-date', '03.09.2026 14:22')));
    expect(lines[0]?.facts.orderedAt).toBeUndefined();
    expect(problems).toEqual([
      { rowNumber: 2, reason: 'unreadable-date', column: 'purchase-date', value: '03.09.2026 14:22', isTaken: true },
    ]);
  });

  it('refuses a row that the file ends in', async () => {
    const whole = tabbed(header, row, row);
    const { lines, problems } = await readText(whole.slice(0, -30));
    expect(lines).toHaveLength(1);
    expect(problems).toEqual([{ rowNumber: 3, reason: 'cut-row', isTaken: false }]);
  });

  it('takes the last row without a line end', async () => {
    const opened = await requireReport(textFile(tabbed(header, row).trimEnd()));
    expect(opened.survey.oddities).toEqual([{ code: 'no-final-newline' }]);
    expect((await readAll(opened)).lines).toHaveLength(1);
  });

  it('takes nothing behind a second header, of whatever report', async () => {
    const ebay = '"Sales Record Number","Order Number","Item Title"\n"1","05-30001-50501","Teapot"\n';
    for (const second of [
      tabbed(header, row),
      tabbed(['order-id', 'promise-date', 'sku', 'quantity-to-ship'], row),
      ebay,
    ]) {
      const { lines, problems } = await readText(tabbed(header, row) + second);
      expect(lines.map(({ rowNumber }) => rowNumber)).toEqual([2]);
      expect(problems.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([
        [3, 'second-report'],
        [4, 'second-report'],
      ]);
    }
  });

  it('refuses a row that is too long, in little memory, and goes on', async () => {
    const long = withCell('product-name', 'x'.repeat(1_000_000));
    const { lines, problems } = await readText(tabbed(header, row, long, row));
    expect(lines.map(({ rowNumber }) => rowNumber)).toEqual([2, 4]);
    expect(problems).toEqual([{ rowNumber: 3, reason: 'too-long-row', isTaken: false }]);
  });

  it.each([
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['carriage returns alone', (text: string) => text.replaceAll('\n', '\r')],
    ['empty lines between', (text: string) => text.replaceAll('\n', '\n\n')],
    ['a header in capitals', (text: string) => text.replace(header.join('\t'), header.join('\t').toUpperCase())],
    ['spaces around cells', (text: string) => text.replaceAll('\t', ' \t ')],
    [
      'commas and quotes',
      (text: string) =>
        text.replaceAll('"', '""').replaceAll('\t', '","').replaceAll(/^|$/gm, '"').replaceAll(/^""$/gm, ''),
    ],
  ])('reads the same with %s', async (_name, change) => {
    const text = tabbed(header, row, withCell('product-name', 'Lamp'));
    const plain = await readText(text);
    const changed = await readText(change(text));
    expect([...changed.orders]).toEqual([...plain.orders]);
  });

  it('reads the same with columns in another order and columns nobody knows', async () => {
    const plain = await readText(tabbed(header, row));
    const turned = await readText(tabbed(['new-column', ...header.toReversed()], ['x', ...row.toReversed()]));
    expect([...turned.orders]).toEqual([...plain.orders]);
  });

  it.each(['all-orders', 'ebay-orders'] as const)('goes on behind any row of %s', async (kind) => {
    const opened = await requireReport(reportFile({ kind, rows: 300, seed: 5 }));
    const whole = await readAll(opened);
    for (const skipped of [0, 1, 99, 100, 101, 299, 300]) {
      const rest = await readAll(opened, skipped);
      expect(rest.lines).toEqual(whole.lines.slice(skipped));
      expect(rest.rowsRead).toBe(whole.rowsRead);
    }
  });

  it('ends quietly when it is told to', async () => {
    const opened = await requireReport(reportFile({ kind: 'all-orders', rows: 5000, seed: 5 }));
    const stop = new AbortController();
    let rows = 0;
    for await (const batch of opened.batches({ signal: stop.signal, rowsPerBatch: 100 })) {
      rows = batch.rowsRead;
      stop.abort();
    }
    expect(rows).toBe(100);
  });

  it('gives every row of a large file once', async () => {
    const wish = { kind: 'new-orders', rows: 20_000, seed: 9 } as const;
    const text = [...reportText(wish)].join('');
    const { lines, rowsRead } = await readText(text);
    expect(rowsRead).toBe(20_000);
    expect(new Set(lines.map(({ rowNumber }) => rowNumber)).size).toBe(20_000);
  });
});
