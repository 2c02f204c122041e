/** Amounts in the currency they were printed in, or in that of their marketplace. */
import type { Money } from '@/lib/domain/order/order';

/** Of each site: "US:USD". */
const currencies: ReadonlyMap<string, string> = new Map(
  'US:USD CA:CAD MX:MXN BR:BRL UK:GBP IE:EUR DE:EUR FR:EUR IT:EUR ES:EUR NL:EUR BE:EUR SE:SEK PL:PLN TR:TRY AE:AED SA:SAR EG:EGP ZA:ZAR IN:INR SG:SGD AU:AUD JP:JPY'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);
const codes = [...new Set(currencies.values())];

/** Signs that mean one currency; `$` and `kr` mean several and must fit the site's own. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€/],
  ['GBP', /£/],
  ['INR', /₹|Rs\.?/],
  ['PLN', /zł/i],
  ['TRY', /₺|\bTL\b/],
  ['BRL', /R\$/],
  ['JPY', /[¥￥円]/],
  ['USD', /US\$/],
  ['CAD', /CA?\$/],
  ['MXN', /MX\$/],
  ['AUD', /AU?\$/],
  ['SGD', /S\$/],
  ['ZAR', /^\s*R\s*\d/],
];

/** From an amount with a decimal point, as JSON gives it. */
export function toMoney(amount: unknown, currency: string | null | undefined, site?: string): Money | undefined {
  const code = currency ?? currencies.get(site ?? '');
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
  const printed = codes.find((code) => text.includes(code)) ?? signs.find(([, sign]) => sign.test(text))?.[0];
  const own = currencies.get(site ?? '');
  if (printed === 'JPY' && /[¥￥]/.test(text)) return own === 'JPY' ? own : undefined;
  if (printed) return printed;
  if (text.includes('$') && own && /^(?:USD|CAD|MXN|AUD|SGD)$/.test(own)) return own;
  return /kr/i.test(text) && own === 'SEK' ? own : undefined;
}
