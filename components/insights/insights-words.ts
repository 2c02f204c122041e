/** Counts, targets and choices of the insights in words. */
import { i18n } from '#i18n';
import type { Between } from '@/lib/domain/insights/between';
import type { ForecastTime } from '@/lib/domain/insights/forecast-times';
import type { LateShare } from '@/lib/domain/insights/late-share';
import { answersToRecover, lateAnswersLeft } from '@/lib/domain/insights/recover';
import type { Scope } from '@/lib/domain/insights/scope';
import { formatCount } from '../orders/numbers';
import { formatClock, formatWeekdayAndTime } from '../words/dates';
import { keep } from '../words/keep';
import { wordsLocale } from '../words/locale';
import { siteName } from '../words/names';
import { shareWords } from './share-words';

/** `94`, `94–96`. */
export function countWords({ least, most }: Between): string {
  if (least === most) return formatCount(least);
  return i18n.t('insights.range', { least: formatCount(least), most: formatCount(most) });
}

/** `2 of 94 messages`. */
export function lateOfWords({ late, messages }: LateShare): string {
  return i18n.t('insights.late.of', messages.most, { late: countWords(late), messages: countWords(messages) });
}

/** `10%`, from percents. */
export function percentWords(percent: number): string {
  return shareWords({ least: percent / 100, most: percent / 100 });
}

/** Where the share stands to the target, as far as that is sure. */
export function targetState({ share }: LateShare, targetPercent: number): 'under' | 'over' | 'open' | undefined {
  if (!share) return undefined;
  if (share.most * 100 <= targetPercent) return 'under';
  return share.least * 100 > targetPercent ? 'over' : 'open';
}

/** What it takes to come back under the target, or how much room is left. */
export function roomWords({ atWorst, share }: LateShare, targetPercent: number): string | undefined {
  if (atWorst.messages === 0) return undefined;
  const target = percentWords(targetPercent);
  const needed = answersToRecover(atWorst, targetPercent);
  if (needed === undefined) return i18n.t('insights.late.onlyTime');
  if (needed > 0) {
    const count = formatCount(needed);
    return share?.least === share?.most
      ? i18n.t('insights.late.recover', needed, { count, target })
      : i18n.t('insights.late.recoverSurely', needed, { count, target });
  }
  const left = lateAnswersLeft(atWorst, targetPercent);
  if (left === undefined) return undefined;
  return left === 0
    ? i18n.t('insights.late.noneLeft', { target })
    : i18n.t('insights.late.left', left, { count: formatCount(left), target });
}

/** `Amazon`, `Fernhold Goods, Amazon US`, `Amazon, all accounts`. */
export function scopeWords(scope: Scope, isParted: boolean): string {
  const place = siteName(scope);
  if (scope.account !== undefined) return i18n.t('insights.scope.one', { account: scope.account, place });
  return isParted ? i18n.t('insights.scope.all', { place }) : place;
}

/** `Mon 09:00`, `tonight 22:00`. */
export function timeWords({ name, at }: ForecastTime, now: number): string {
  if (name === 'tonight') return i18n.t('insights.ahead.tonight', { time: formatClock(at) });
  return formatWeekdayAndTime(at, now);
}

/** `3 Mar 2026`. */
export function formatDate(at: number): string {
  return dates(wordsLocale()).format(at);
}

/** `23 Oct`. */
export function formatShortDate(at: number): string {
  return shortDates(wordsLocale()).format(at);
}

const dates = keep(
  (locale = 'en') => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
);
const shortDates = keep((locale = 'en') => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }));
