/** Counts and shares in the seller's locale. */
import { i18n } from '#i18n';
import { keep } from '../words/keep';
import { wordsLocale } from '../words/locale';
import { formatDuration } from '../words/spans';

const minuteMs = 60_000;

/** `412,380`. */
export function formatCount(count: number): string {
  return counter(wordsLocale()).format(count);
}

/** `41 %`; rounded down, so that 100 % means the end. */
export function formatShare(share: number): string {
  return percent(wordsLocale()).format(Math.floor(Math.min(Math.max(share, 0), 1) * 100) / 100);
}

/** Rounded up: `under a minute`, `3 min`. */
export function formatTimeLeft(ms: number): string {
  if (ms < minuteMs) return i18n.t('imports.progress.underMinute');
  return formatDuration(Math.ceil(ms / minuteMs) * minuteMs) ?? i18n.t('imports.progress.underMinute');
}

export function ordersText(count: number): string {
  return i18n.t('imports.count.orders', count, { count: formatCount(count) });
}

export function rowsText(count: number): string {
  return i18n.t('imports.count.rows', count, { count: formatCount(count) });
}

export function columnsText(count: number): string {
  return i18n.t('imports.count.columns', count, { count: formatCount(count) });
}

/** Where a comma parts a number from its decimals, spreadsheets expect semicolons between cells. */
export function tableDelimiter(): ',' | ';' {
  return counter(wordsLocale()).format(0.5).includes(',') ? ';' : ',';
}

const counter = keep((locale = 'en') => new Intl.NumberFormat(locale));
const percent = keep((locale = 'en') => new Intl.NumberFormat(locale, { style: 'percent' }));
