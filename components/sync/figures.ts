/** Sizes and counts of sync in the seller's locale. */
import { keep } from '../words/keep';
import { wordsLocale } from '../words/locale';

const kilobyte = 1000;
const megabyte = 1_000_000;

/** `480 byte`, `41 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < kilobyte) return formatter(wordsLocale(), 'byte', '0').format(bytes);
  const [value, unit] = bytes < megabyte ? [bytes / kilobyte, 'kilobyte'] : [bytes / megabyte, 'megabyte'];
  return formatter(wordsLocale(), unit, value < 10 ? '1' : '0').format(value);
}

const formatter = keep(
  (locale = 'en', unit = 'byte', digits = '0') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: Number(digits) }),
);
