import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, parsePrice } from '@/lib/imports/parse-amount';

describe('parseDecimal', () => {
  it.each([
    ['34.90', 'EUR', 3490],
    ['0.00', 'USD', 0],
    ['-5.99', 'USD', -599],
    ['1980', 'JPY', 1980],
    ['1980.0', 'JPY', 1980],
    ['1980.00', 'JPY', 1980],
    ['19.9', 'EUR', 1990],
    ['19.900', 'EUR', 1990],
  ])('reads %s %s', (text, currency, amountMinor) => {
    expect(parseDecimal(text, currency)).toEqual({ amountMinor, currency });
  });

  it.each(['34,90', '1,234.50', '1980.5 ', '', '--', '12.345', '1e3', '$5.00', 'NaN'])(
    'reads no amount in "%s"',
    (text) => {
      expect(parseDecimal(text, 'EUR')).toBeUndefined();
    },
  );

  it('reads no part of a yen', () => {
    expect(parseDecimal('1980.5', 'JPY')).toBeUndefined();
  });
});

describe('parsePrice', () => {
  it.each([
    ['$1,433.66', 'USD', 143366, 'USD'],
    ['AU $64.95', 'AUD', 6495, 'AUD'],
    ['C $64.95', 'CAD', 6495, 'CAD'],
    ['US $64.95', undefined, 6495, 'USD'],
    ['£1,274.00', undefined, 127400, 'GBP'],
    ['1.264,40 €', undefined, 126440, 'EUR'],
    ['1.264,40\u00a0€', undefined, 126440, 'EUR'],
    ['EUR 1.264,40', undefined, 126440, 'EUR'],
    ["CHF 1'234.50", undefined, 123450, 'CHF'],
    ['1 234,56 EUR', undefined, 123456, 'EUR'],
    ['1.234.567,89 €', undefined, 123456789, 'EUR'],
    ['-$5.00', 'USD', -500, 'USD'],
    ['($5.00)', 'USD', -500, 'USD'],
    ['$7', 'USD', 700, 'USD'],
  ])('reads %s', (text, dollars, amountMinor, currency) => {
    expect(parsePrice(text, dollars)).toEqual({ amountMinor, currency });
  });

  it.each(['$5.00', '5.00', '', '€', 'free', '1,2,3 €', '12.34.56 €', '1.23.456,00 €', '5.00 XYZ', '1,234,50 €'])(
    'reads no amount in "%s" where the site is unknown',
    (text) => expect(parsePrice(text, undefined)).toBeUndefined(),
  );

  it('reads back what a German or an English site writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('de-DE', 'en-GB'), (minor, locale) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(minor / 100);
        expect(parsePrice(text, undefined)).toEqual({ amountMinor: minor, currency: 'EUR' });
      }),
    );
  });
});
