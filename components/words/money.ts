/** Amounts in the seller's locale; the currency is always shown. */
import type { Money } from '@/lib/domain/order/order';
import { keep } from './keep';
import { wordsLocale } from './locale';

export function formatMoney({ amountMinor, currency }: Money): string {
  const formatter = moneyFormatter(wordsLocale(), currency);
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 2;
  return formatter.format(amountMinor / 10 ** digits);
}

const moneyFormatter = keep(
  (locale = 'en', currency = 'USD') => new Intl.NumberFormat(locale, { style: 'currency', currency }),
);
