import { describe, expect, it } from 'vitest';
import { bytesFile, readAll, readText, requireReport, textFile } from '../../support/report-bytes';

function csv(delimiter: string, ...rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}\n`).join('');
}

interface Generation {
  readonly name: string;
  readonly site: string | undefined;
  readonly delimiter: ',' | ';';
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly day: string;
  readonly total: { readonly amountMinor: number; readonly currency: string };
}

const us = [
  'Sales Record Number',
  'Order Number',
  'Buyer Username',
  'Ship To Name',
  'Ship To Zip',
  'Ship To Country',
  'Item Number',
  'Item Title',
  'Quantity',
  'Sold For',
  'Shipping And Handling',
  'Total Price',
  'Sale Date',
  'Paid On Date',
  'Shipped On Date',
];
const uk = [
  'Sales record number',
  'Order number',
  'Buyer username',
  'Post to name',
  'Post to postcode',
  'Post to country',
  'Item number',
  'Item title',
  'Quantity',
  'Sold for',
  'Postage and packaging',
  'Total price',
  'Sale date',
  'Paid on date',
  'Dispatched on date',
];
const au = [
  'Sales Record Number',
  'Order Number',
  'Buyer Username',
  'Post To Name',
  'Post To Postal Code',
  'Post To Country',
  'Item Number',
  'Item Title',
  'Quantity',
  'Sold For',
  'Postage And Handling',
  'Total Price',
  'Sale Date',
  'Paid On Date',
  'Posted On Date',
];
const de = [
  'Verkaufsprotokollnummer',
  'Bestellnummer',
  'Nutzername des Käufers',
  'Name des Empfängers',
  'Versand nach - PLZ',
  'Versand nach - Land',
  'Artikelnummer',
  'Angebotstitel',
  'Anzahl',
  'Verkauft für',
  'Verpackung und Versand',
  'Gesamtbetrag',
  'Verkauft am',
  'Zahlungsdatum',
  'Verschickt am - Datum',
];
const oldDe = [
  'Verkaufsprotokollnummer',
  'Bestellnummer',
  'Mitgliedsname',
  'Vollständiger Name des Käufers',
  'Postleitzahl des Käufers',
  'Land des Käufers',
  'Artikelnummer',
  'Artikelbezeichnung',
  'Stückzahl',
  'Verkaufspreis',
  'Verpackung und Versand',
  'Gesamtpreis',
  'Verkaufsdatum',
  'Bezahldatum',
  'Versanddatum',
];
const oldUs = [
  'Sales Record Number',
  'Order ID',
  'User Id',
  'Buyer Fullname',
  'Buyer Zip',
  'Buyer Country',
  'Item ID',
  'Item Title',
  'Quantity',
  'Sale Price',
  'Shipping and Handling',
  'Total Price',
  'Sale Date',
  'Paid on Date',
  'Shipped on Date',
];

function sale(country: string, prices: readonly [string, string, string], date: string): string[] {
  return [
    '501',
    '05-30001-50501',
    'Tansley_O',
    'Oliver Tansley',
    '12345',
    country,
    '325000000301',
    'Teapot "Heather", 1 l',
    '2',
    ...prices,
    date,
    date,
    date,
  ];
}

const eur = { amountMinor: 126440, currency: 'EUR' };
const german: readonly [string, string, string] = ['600,00 €', '64,40 €', '1.264,40 €'];

const generations: readonly Generation[] = [
  {
    name: 'US',
    site: 'US',
    delimiter: ',',
    columns: us,
    cells: sale('United States', ['$600.00', '$64.40', '$1,264.40'], 'Sep-07-26'),
    day: '2026-09-07',
    total: { ...eur, currency: 'USD' },
  },
  {
    name: 'Canada',
    site: 'CA',
    delimiter: ',',
    columns: us,
    cells: sale('Canada', ['C $600.00', 'C $64.40', 'C $1,264.40'], 'Sep-07-26'),
    day: '2026-09-07',
    total: { ...eur, currency: 'CAD' },
  },
  {
    name: 'UK',
    site: 'UK',
    delimiter: ',',
    columns: uk,
    cells: sale('United Kingdom', ['£600.00', '£64.40', '£1,264.40'], '05-Jan-24'),
    day: '2024-01-05',
    total: { ...eur, currency: 'GBP' },
  },
  {
    name: 'Ireland',
    site: 'IE',
    delimiter: ',',
    columns: uk,
    cells: sale('Ireland', ['€600.00', '€64.40', '€1,264.40'], '05-Jan-24'),
    day: '2024-01-05',
    total: eur,
  },
  {
    name: 'Australia',
    site: 'AU',
    delimiter: ',',
    columns: au,
    cells: sale('Australia', ['AU $600.00', 'AU $64.40', 'AU $1,264.40'], '02-Oct-24'),
    day: '2024-10-02',
    total: { ...eur, currency: 'AUD' },
  },
  {
    name: 'Germany',
    site: 'DE',
    delimiter: ';',
    columns: de,
    cells: sale('Deutschland', german, '03-Mär-26'),
    day: '2026-03-03',
    total: eur,
  },
  {
    name: 'Austria',
    site: 'AT',
    delimiter: ';',
    columns: de,
    cells: sale('Österreich', german, '05-Jän-26'),
    day: '2026-01-05',
    total: eur,
  },
  {
    name: 'Switzerland',
    site: 'CH',
    delimiter: ';',
    columns: de,
    cells: sale('Schweiz', ['CHF 600.00', 'CHF 64.40', "CHF 1'264.40"], '10-Dez-25'),
    day: '2025-12-10',
    total: { ...eur, currency: 'CHF' },
  },
  {
    name: 'Germany before 2020',
    site: 'DE',
    delimiter: ';',
    columns: oldDe,
    cells: sale('Deutschland', ['EUR 600,00', 'EUR 64,40', 'EUR 1.264,40'], '28.02.19'),
    day: '2019-02-28',
    total: eur,
  },
  {
    name: 'US before 2020',
    site: 'US',
    delimiter: ',',
    columns: oldUs,
    cells: sale('United States', ['$600.00', '$64.40', '$1,264.40'], 'Sep-07-18'),
    day: '2018-09-07',
    total: { ...eur, currency: 'USD' },
  },
];

describe('eBay reports', () => {
  it.each(generations)('reads those of $name', async ({ site, delimiter, columns, cells, day, total }) => {
    const opened = await requireReport(
      textFile(
        csv(
          delimiter,
          columns,
          columns.map(() => ''),
          cells,
        ),
      ),
    );
    expect(opened.survey).toMatchObject({ marketplace: 'ebay', report: 'ebay-orders', site, headerLine: 1, delimiter });
    const { orders, problems, rowsRead } = await readAll(opened);
    expect({ problems, rowsRead }).toEqual({ problems: [], rowsRead: 1 });
    expect(orders.get('ebay:05-30001-50501')?.order).toMatchObject({
      site,
      recordNumber: '501',
      buyerIds: ['ebay:user:tansley_o'],
      items: [
        {
          itemId: '325000000301',
          title: 'Teapot "Heather", 1 l',
          quantity: 2,
          unitPrice: { amountMinor: 60000 },
          lineTotal: { amountMinor: 120000 },
        },
      ],
      shippingTotal: { amountMinor: 6440 },
      total,
      orderedAt: { day },
      paidAt: { day },
      status: 'shipped',
    });
    expect(orders.get('ebay:05-30001-50501')?.party).toMatchObject({ buyerUser: 'Tansley_O', postalCode: '12345' });
  });

  it('reads an old German file in windows-1252', async () => {
    const text = csv(';', oldDe, sale('Deutschland', ['EUR 1,00', 'EUR 2,00', 'EUR 3,00'], '28.02.19'));
    const opened = await requireReport(bytesFile(Buffer.from(text, 'latin1')));
    expect(opened.survey).toMatchObject({ encoding: 'windows-1252', site: 'DE' });
    expect((await readAll(opened)).orders.size).toBe(1);
  });

  it('finds the header behind sep= and empty lines', async () => {
    const text = `sep=,\n\n${csv(',', us, sale('United States', ['$1.00', '$2.00', '$3.00'], 'Sep-07-26'))}`;
    const opened = await requireReport(textFile(text));
    expect(opened.survey.headerLine).toBe(3);
    expect(opened.survey.oddities.map(({ code }) => code)).toEqual(['no-footer']);
    expect((await readAll(opened)).lines.map(({ rowNumber }) => rowNumber)).toEqual([4]);
  });

  const row = sale('United States', ['$1.00', '$2.00', '$3.00'], 'Sep-07-26');

  it.each([
    ['plain', '\n1,record(s) downloaded,from Sep-01-26 to Sep-30-26\nSeller ID : demo_seller\n'],
    ['quoted', '"1","record(s) downloaded","from Sep-01-26 to Sep-30-26"\n"Seller ID : demo_seller"\n'],
    [
      'padded by a spreadsheet',
      `1,record(s) downloaded,from Sep-01-26${','.repeat(12)}\nSeller ID : demo_seller${','.repeat(14)}`,
    ],
    ['without a last line end', '1,record(s) downloaded,from Sep-01-26 to Sep-30-26\nSeller ID : demo_seller'],
  ])('understands a footer that is %s', async (_name, footer) => {
    const opened = await requireReport(textFile(csv(',', us, row) + footer));
    expect(opened.survey).toMatchObject({ footerRecords: 1, sellerId: 'demo_seller', oddities: [] });
    const { problems, rowsRead, orders } = await readAll(opened);
    expect({ problems, rowsRead }).toEqual({ problems: [], rowsRead: 1 });
    expect([...orders.values()].map(({ order }) => order.account)).toEqual(['demo_seller']);
  });

  it('refuses a row whose quotes are broken, and no other', async () => {
    const good = csv(',', row);
    const broken = good.replace('"Oliver Tansley"', '"Oliver "Ollie" Tansley"');
    const open = good.replace('Oliver Tansley"', 'Oliver Tansley');
    const { lines, problems } = await readText(csv(',', us) + good + broken + good + open + good + good);
    expect(lines.map(({ rowNumber }) => rowNumber)).toEqual([2, 4, 6, 7]);
    expect(problems.map(({ rowNumber, reason }) => [rowNumber, reason])).toEqual([
      [3, 'broken-quotes'],
      [5, 'broken-quotes'],
    ]);
  });

  it('keeps an unpaid sale under its record number', async () => {
    const unpaid = row.map((cell, index) => (index === 1 || index >= 13 ? '' : cell));
    const { orders } = await readText(csv(',', us, unpaid));
    expect(orders.get('ebay:record:501')?.order).toMatchObject({
      orderId: 'record:501',
      recordNumber: '501',
      status: 'pending',
    });
  });

  it.each([
    ['5-30001-50501', 'lost-zeros'],
    ['05-30001-5050x', 'not-an-order-number'],
    ['2.00E+13', 'scientific-notation'],
  ])('refuses the order number %s', async (number, reason) => {
    const { lines, problems } = await readText(csv(',', us, row.with(1, number)));
    expect(lines).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ rowNumber: 2, reason, value: number })]);
  });
});
