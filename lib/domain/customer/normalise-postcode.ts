/**
 * Postcodes as one text however they were typed: capitals, the usual separator of the country, leading zeros kept.
 * Source: order-report files of Amazon and eBay; Universal Postal Union, addressing systems of the countries.
 */
import { siteCode } from '../marketplace/sites';

/** Codes that are written with a sign between two groups of digits: length of the first and of all. */
const grouped: Readonly<Record<string, { readonly first: number; readonly length: number }>> = {
  JP: { first: 3, length: 7 },
  PL: { first: 2, length: 5 },
  PT: { first: 4, length: 7 },
  BR: { first: 5, length: 8 },
};

const britishOutside: ReadonlySet<string> = new Set(['UK', 'JE', 'GG', 'IM', 'GI']);
const british = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/;

/** Countries whose letters may stand before the code with a hyphen: "D-04177". */
const carCodes =
  /^(?:(?:D|A|CH|F|I|B|L|E|NL|DK|S|SE|FI|FIN|N|NO|CZ|SK|SI|SLO|HR|RO|BG|GR|HU|H|LT|LV|LI|FL|PL|PT)-+)+(?=\d)/;

/**
 * The code of a country (ISO 3166-1 alpha-2 or the site's own, e.g. UK). Undefined where there is none, or one that is
 * typed because the form demanded one (`00000`, `--`).
 * @example normalisePostcode('yo219zz', 'GB') // 'YO21 9ZZ'
 * @example normalisePostcode('53703-0101', 'US') // '53703'
 */
export function normalisePostcode(code: string, country: string | undefined): string | undefined {
  if (code.length > 32) return undefined;
  const text = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/[‐-―−ー]/g, '-');
  const plain = text
    .replace(/[^A-Z\d-]/g, '')
    .replace(/^-+|-+$/g, '')
    .replace(carCodes, '');
  if (isPlaceholder(plain)) return undefined;
  return inCountry(plain, country ? siteCode(country.trim()) : undefined);
}

function isPlaceholder(text: string): boolean {
  return text.length < 2 || /^[0-]+$/.test(text) || /^(?:NA|NONE|NULL|XX+|X+|-+)$/.test(text);
}

function inCountry(text: string, country: string | undefined): string {
  if (country === 'US' || country === 'PR') return /^\d{5}(?:-?\d{4})?$/.test(text) ? text.slice(0, 5) : text;
  const solid = text.replaceAll('-', '');
  if (country === undefined) return text;
  if (britishOutside.has(country)) return british.test(solid) ? `${solid.slice(0, -3)} ${solid.slice(-3)}` : solid;
  const groups = grouped[country];
  if (groups && /^\d+$/.test(solid) && solid.length === groups.length) {
    return `${solid.slice(0, groups.first)}-${solid.slice(groups.first)}`;
  }
  return solid;
}
