/** Amounts in the currency they were printed in, or in that of their marketplace. */
import type { Money } from '@/lib/domain/order/order';

const currencies: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  MX: 'MXN',
  BR: 'BRL',
  UK: 'GBP',
  IE: 'EUR',
  DE: 'EUR',
  FR: 'EUR',
  IT: 'EUR',
  ES: 'EUR',
  NL: 'EUR',
  BE: 'EUR',
  SE: 'SEK',
  PL: 'PLN',
  TR: 'TRY',
  AE: 'AED',
  SA: 'SAR',
  EG: 'EGP',
  ZA: 'ZAR',
  IN: 'INR',
  SG: 'SGD',
  AU: 'AUD',
  JP: 'JPY',
};

/** Signs that mean one currency; `$` and `kr` mean several and must fit the site's own. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/€|EUR/, 'EUR'],
  [/£|GBP/, 'GBP'],
  [/₹|INR|Rs\.?/, 'INR'],
  [/zł|PLN/i, 'PLN'],
  [/₺|TRY|\bTL\b/, 'TRY'],
  [/R\$|BRL/, 'BRL'],
  [/[¥￥円]|JPY/, 'JPY'],
  [/US\$|USD/, 'USD'],
  [/CA?\$|CAD/, 'CAD'],
  [/MX\$|MXN/, 'MXN'],
  [/AU?\$|AUD/, 'AUD'],
  [/S\$|SGD/, 'SGD'],
  [/SEK/, 'SEK'],
  [/AED/, 'AED'],
  [/SAR/, 'SAR'],
  [/EGP/, 'EGP'],
  [/ZAR|^\s*R\s*\d/, 'ZAR'],
];

/** From an amount with a decimal point, as JSON gives it. */
export function toMoney(amount: unknown, currency: string | null | undefined, site?: string): Money | undefined {
  const code = currency ?? (site && currencies[site]);
  const value = typeof amount === 'string' && amount.trim() ? Number(amount) : amount;
  if (!code || !/^[A-Z]{3}$/.test(code) || typeof value !== 'number' || !Number.isFinite(value)) return undefined;
  const amountMinor = Math.round(value * (code === 'JPY' ? 1 : 100));
  return Number.isSafeInteger(amountMinor) ? { amountMinor, currency: code } : undefined;
}

/** From a printed price ("$1,234.50", "12,99 €"); undefined where sign and site leave the currency open. */
export function parseMoney(text: string, site?: string): Money | undefined {
  const digits = /\d[\d.,\s\u00a0\u202f']*/.exec(text)?.[0];
  const currency = currencyOf(text, site);
  if (!digits || !currency || text.length > 40) return undefined;
  const compact = digits.replace(/[\s\u00a0\u202f']/g, '').replace(/[.,]$/, '');
  const fraction = currency === 'JPY' ? null : /[.,](\d{2})$/.exec(compact);
  const whole = (fraction ? compact.slice(0, -3) : compact).replace(/[.,](?=\d{3}(?:\D|$))/g, '');
  return /^\d+$/.test(whole) ? toMoney(Number(`${whole}.${fraction?.[1] ?? '0'}`), currency) : undefined;
}

function currencyOf(text: string, site: string | undefined): string | undefined {
  const printed = signs.find(([sign]) => sign.test(text))?.[1];
  const own = site ? currencies[site] : undefined;
  if (printed === 'JPY' && /[¥￥]/.test(text)) return own === 'JPY' ? own : undefined;
  if (printed) return printed;
  if (text.includes('$') && own && /^(?:USD|CAD|MXN|AUD|SGD)$/.test(own)) return own;
  return /kr/i.test(text) && own === 'SEK' ? own : undefined;
}
