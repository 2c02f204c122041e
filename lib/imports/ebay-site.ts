/**
 * The eBay site that an Orders report comes from: each words its columns in its own way, and sites that share the words
 * differ in their money.
 */
import type { CanonicalField } from './canonical-fields';
import { plainCell } from './cell-text';
import { foldColumn } from './column-names';
import { countryCode } from './country-names';
import type { RecognisedHeader } from './recognise-header';

export interface EbaySiteGuess {
  readonly site: string | undefined;
  /** Whether another site is possible. */
  readonly isAssumed: boolean;
}

type Family = 'US' | 'UK' | 'AU' | 'DE';

const words: Readonly<Record<Family, readonly string[]>> = {
  DE: [
    'Verkaufsprotokollnummer',
    'Bestellnummer',
    'Angebotstitel',
    'Artikelbezeichnung',
    'Artikelnummer',
    'Gesamtbetrag',
  ],
  US: [
    'Ship To Zip',
    'Ship To State',
    'Ship To Name',
    'Buyer Zip',
    'Shipping And Handling',
    'Shipping Service',
    'Ship By Date',
    'Shipped On Date',
    'Global Shipping Program',
  ],
  UK: [
    'Post To Postcode',
    'Post To County',
    'Buyer County',
    'Postage And Packaging',
    'Delivery Service',
    'Dispatch By Date',
    'Dispatched On Date',
    'Included VAT Rate',
    'Inc VAT Rate',
  ],
  AU: [
    'Post To Postal Code',
    'Post To State',
    'Postage And Handling',
    'Postage Service',
    'Post By Date',
    'Posted On Date',
  ],
};
/** Used on more than one of the sites, and telling only of those. */
const weakly: Readonly<Record<string, readonly Family[]>> = {
  posttoname: ['UK', 'AU'],
  buyerpostcode: ['UK', 'AU'],
  buyerstate: ['US', 'AU'],
};

export function ebaySiteOf(header: RecognisedHeader, rows: readonly (readonly string[])[]): EbaySiteGuess {
  if (header.mapping) return { site: header.mapping.site, isAssumed: false };
  const family = familyOf(header.columns);
  const cells = (field: CanonicalField) =>
    rows.flatMap((row) => plainCell(row[header.places.get(field) ?? -1] ?? '') ?? []);
  const currency = mostOf([...cells('total'), ...cells('unitPrice')].map(currencyMark));
  if (family === 'DE') return germanSite(currency, cells);
  if (currency === 'AUD') return { site: 'AU', isAssumed: false };
  if (currency === 'GBP') return { site: 'UK', isAssumed: family !== 'UK' };
  if (family === 'UK') return { site: currency === 'EUR' ? 'IE' : 'UK', isAssumed: currency === undefined };
  if (family === 'AU') return { site: currency === 'EUR' ? 'IE' : 'AU', isAssumed: true };
  if (family === 'US' && (currency === undefined || currency === 'USD')) {
    return { site: 'US', isAssumed: currency === undefined };
  }
  const others: Readonly<Record<string, string>> = { CAD: 'CA', EUR: 'IE', SGD: 'SG', HKD: 'HK', MYR: 'MY', PHP: 'PH' };
  return { site: others[currency ?? ''], isAssumed: true };
}

function familyOf(columns: readonly string[]): Family | undefined {
  const folded = columns.map(foldColumn);
  const families: readonly Family[] = ['DE', 'US', 'UK', 'AU'];
  const scores = families.map((family) => {
    const strong = words[family].filter((word) => folded.includes(foldColumn(word))).length;
    const weak = folded.filter((name) => weakly[name]?.includes(family)).length;
    return { family, score: strong * 2 + weak };
  });
  const [best, next] = scores.toSorted((a, b) => b.score - a.score);
  return best && best.score > (next?.score ?? 0) ? best.family : undefined;
}

/** Germany's, Austria's and Switzerland's files have the same columns. */
function germanSite(currency: string | undefined, cells: (field: CanonicalField) => readonly string[]): EbaySiteGuess {
  if (currency === 'CHF') return { site: 'CH', isAssumed: false };
  if (cells('orderedAt').some((date) => /jän/i.test(date))) return { site: 'AT', isAssumed: false };
  const shipped = cells('country');
  const country = mostOf((shipped.length > 0 ? shipped : cells('buyerCountry')).map(countryCode));
  if (country === 'AT' || country === 'CH') return { site: country, isAssumed: true };
  return { site: 'DE', isAssumed: country !== 'DE' };
}

function currencyMark(price: string): string | undefined {
  if (/AU?\s?\$|AUD/.test(price)) return 'AUD';
  if (/CA?\s?\$|CAD/.test(price)) return 'CAD';
  if (/US\s?\$|USD/.test(price)) return 'USD';
  if (/SG?\s?\$|SGD/.test(price)) return 'SGD';
  if (/HK\s?\$|HKD/.test(price)) return 'HKD';
  if (/^[-−(]?\s?\$/.test(price)) return 'USD';
  if (/£|GBP/.test(price)) return 'GBP';
  if (/€|EUR/.test(price)) return 'EUR';
  if (/CHF|S?Fr\./.test(price)) return 'CHF';
  return undefined;
}

/** What more than half of them say. */
function mostOf(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count * 2 > known)?.[0];
}
