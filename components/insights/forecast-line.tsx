/** One sentence on what waiting costs. Says nothing where nothing waits, or where no share can be told. */
import { i18n } from '#i18n';
import type { Forecast } from '@/lib/domain/insights/forecast-result';
import { formatWeekdayAndTime } from '../words/dates';
import { shareWords } from './share-words';

interface ForecastLineProps {
  readonly forecast: Forecast | undefined;
  /** Whose it is, where there are several. */
  readonly account?: string | undefined;
  readonly now: number;
}

export function ForecastLine({ forecast, account, now }: ForecastLineProps) {
  const words = forecast && forecastWords(forecast, now);
  if (!words) return null;
  return <p>{account === undefined ? words : i18n.t('insights.line.ofAccount', { account, sentence: words })}</p>;
}

/** `If nothing is answered until Mon 09:00, Amazon’s 30-day late share goes from 2.1% to 6.4%.` */
export function forecastWords({ marketplace, days, until, from, to, ...rest }: Forecast, now: number) {
  const waits = rest.fallsDue.most > 0 || rest.unknownTimes > 0;
  if (!waits || !to || until <= now) return undefined;
  const when = formatWeekdayAndTime(until, now);
  const then = shareWords(to);
  const isAmazon = marketplace === 'amazon';
  if (!from) {
    return isAmazon
      ? i18n.t('insights.line.isAmazon', { when, days, then })
      : i18n.t('insights.line.isEbay', { when, days, then });
  }
  const before = shareWords(from);
  if (before === then) {
    return isAmazon
      ? i18n.t('insights.line.staysAmazon', { when, days, then })
      : i18n.t('insights.line.staysEbay', { when, days, then });
  }
  return isAmazon
    ? i18n.t('insights.line.goesAmazon', { when, days, before, then })
    : i18n.t('insights.line.goesEbay', { when, days, before, then });
}
