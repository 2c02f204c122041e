/** How long ago somebody held a rule against its source, in words. */
import { i18n } from '#i18n';
import { calendarDaysBetween, noonOf } from '../words/dates';
import { wordsLocale } from '../words/locale';

/** `sellercentral G1801, checked 3 months ago`. */
export function sourceWords(rule: { readonly source: string; readonly checkedAt: string }, now: number): string {
  return i18n.t('policy.source', { source: rule.source, age: ageOf(rule.checkedAt, now) });
}

function ageOf(day: string, now: number): string {
  const days = Math.max(0, calendarDaysBetween(noonOf(day), now));
  const format = new Intl.RelativeTimeFormat(wordsLocale(), { numeric: 'auto' });
  if (days < 14) return format.format(-days, 'day');
  return days < 60 ? format.format(-Math.round(days / 7), 'week') : format.format(-Math.round(days / 30.4), 'month');
}
