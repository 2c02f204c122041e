/** Numbers of orders, and what spreadsheets do to them and to other numbers that are no amounts. */
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { isScientific } from './cell-text';
import type { RowProblemReason } from './report-line';

const whole: Readonly<Record<MarketplaceName, RegExp>> = {
  amazon: /^(?:\d{3}|[SD]\d{2})-\d{7}-\d{7}$/,
  ebay: /^\d{2}-\d{5}-\d{5}$/,
};
const shortened: Readonly<Record<MarketplaceName, RegExp>> = {
  amazon: /^\d{1,3}-\d{1,7}-\d{1,7}$/,
  ebay: /^\d{1,2}-\d{1,5}-\d{1,5}$/,
};

/** As eBay numbered orders until 2018: item and transaction, or a number of its own for several items. */
const oldEbay = /^(?:\d{9,13}-\d{1,16}|\d{12,16})$/;

/** Undefined if it is a whole order number; else what is wrong with it. */
export function orderNumberProblem(
  number: string,
  marketplace: MarketplaceName,
  isOldFile: boolean,
): RowProblemReason | undefined {
  if (whole[marketplace].test(number)) return undefined;
  if (marketplace === 'ebay' && isOldFile && oldEbay.test(number)) return undefined;
  if (isScientific(number)) return 'scientific-notation';
  return shortened[marketplace].test(number) ? 'lost-zeros' : 'not-an-order-number';
}

/** Digits of a postcode in countries where it has the same number everywhere and may begin with a zero. */
const postcodeDigits: Readonly<Record<string, number>> = {
  US: 5,
  DE: 5,
  FR: 5,
  IT: 5,
  ES: 5,
  MX: 5,
  FI: 5,
  TR: 5,
  AU: 4,
  NO: 4,
  JP: 7,
};

/** `8101` in New Jersey was `08101`. */
export function hasLostZeros(postcode: string, country: string | undefined): boolean {
  const digits = country === undefined ? undefined : postcodeDigits[country];
  return (
    digits !== undefined && postcode.length < digits && postcode.length >= digits - 2 && /^[1-9]\d*$/.test(postcode)
  );
}
