/** Amounts as reports write them → integer minor units. What cannot be read for sure is undefined. */
import type { Money } from '@/lib/domain/order/order';

/** Currencies without decimals. */
const whole = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK']);

/** From a plain decimal with a point, as in Amazon's reports: `34.90`, `-5.99`, `1980`, `1980.0`. */
export function parseDecimal(text: string, currency: string): Money | undefined {
  if (text.length > 20) return undefined;
  const found = /^(-?)(\d{1,12})(?:\.(\d{1,6}))?$/.exec(text);
  return found ? toMoney(found[1] === '-', found[2] ?? '', found[3] ?? '', currency) : undefined;
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/^(?:AU|A)\s?\$$/, 'AUD'],
  [/^(?:CA|C)\s?\$$/, 'CAD'],
  [/^US\s?\$$/, 'USD'],
  [/^NZ\s?\$$/, 'NZD'],
  [/^HK\s?\$$/, 'HKD'],
  [/^(?:SG|S)\s?\$$/, 'SGD'],
  [/^MX\s?\$$/, 'MXN'],
  [/^€$/, 'EUR'],
  [/^£$/, 'GBP'],
  [/^(?:SFr\.?|Fr\.)$/i, 'CHF'],
  [/^zł$/i, 'PLN'],
  [/^(?:₹|Rs\.?)$/i, 'INR'],
];
const codes = new Set(
  'USD CAD AUD NZD GBP EUR CHF PLN SEK DKK NOK CZK HUF JPY INR SGD HKD MXN MYR PHP THB TWD CNY TRY'.split(' '),
);

/**
 * From a printed price: `$1,433.66`, `AU $64.95`, `1.264,40 €`, `EUR 1.264,40`, `CHF 1'234.50`. A dollar sign alone is
 * `dollars`, the site's own; undefined if that is unknown.
 */
export function parsePrice(text: string, dollars: string | undefined): Money | undefined {
  if (text.length > 40) return undefined;
  const found = /^([^\d]*)(\d[\d.,'’\s\u00a0\u202f]*\d|\d)([^\d]*)$/u.exec(text);
  if (!found) return undefined;
  const [, before = '', number = '', after = ''] = found;
  const isNegative = /[-−]/.test(before) || (before.includes('(') && after.includes(')'));
  const sign = `${before}${after}`.replace(/[-−()]/g, '').trim();
  const currency = sign === '$' ? dollars : currencyOf(sign);
  if (!currency) return undefined;
  const parts = splitNumber(number);
  return parts && toMoney(isNegative, parts.units, parts.fraction, currency);
}

function currencyOf(sign: string): string | undefined {
  const code = sign.toUpperCase();
  if (codes.has(code)) return code;
  return signs.find(([pattern]) => pattern.test(sign))?.[1];
}

/** Two digits behind the last separator are decimals; three make a group, and all groups have the same separator. */
function splitNumber(number: string): { units: string; fraction: string } | undefined {
  const decimals = /^(.*\d)[.,](\d{2})$/u.exec(number);
  const units = decimals?.[1] ?? number;
  const fraction = decimals?.[2] ?? '';
  if (/^\d{1,12}$/.test(units)) return { units, fraction };
  const separator = /[.,'’\s\u00a0\u202f]/u.exec(units)?.[0] ?? '';
  const groups = units.split(separator);
  const areGroups = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group));
  const isDecimalAgain = fraction !== '' && number.charAt(number.length - 3) === separator;
  return areGroups && !isDecimalAgain && groups.length < 5 ? { units: groups.join(''), fraction } : undefined;
}

function toMoney(isNegative: boolean, units: string, fraction: string, currency: string): Money | undefined {
  const digits = whole.has(currency) ? 0 : 2;
  // More decimals than the currency has are rounded prices of one of several: not an amount anybody paid.
  if (/[1-9]/.test(fraction.slice(digits))) return undefined;
  const minor = Number(units + fraction.slice(0, digits).padEnd(digits, '0'));
  if (!Number.isSafeInteger(minor)) return undefined;
  return { amountMinor: isNegative && minor !== 0 ? -minor : minor, currency };
}
