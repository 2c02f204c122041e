/** Shares in the seller's locale. A share that is only known between two ends is never given as one figure. */
import { i18n } from '#i18n';
import type { Between } from '@/lib/domain/insights/between';
import { keep } from '../words/keep';
import { wordsLocale } from '../words/locale';

/** Tenths of a percent. */
const steps = 1000;
/** Shares are fractions of a computer: 0.029 is a little less than 29 thousandths. */
const tiny = 1e-9;

/** `2.1%`, `2.1%–6.4%`. Ends that read alike are one figure; others are rounded away from each other. */
export function shareWords({ least, most }: Between): string {
  const from = percentWords(least);
  if (from === percentWords(most)) return from;
  return i18n.t('insights.range', {
    least: formatted(Math.floor(least * steps + tiny) / steps),
    most: formatted(Math.ceil(most * steps - tiny) / steps),
  });
}

/** A share that is not none never reads like none, nor one that is not all like all. */
function percentWords(share: number): string {
  if (share > 0 && share < 0.5 / steps) return i18n.t('insights.under', { share: formatted(1 / steps) });
  return formatted(share < 1 ? Math.min(share, 1 - 1 / steps) : share);
}

function formatted(share: number): string {
  return percent(wordsLocale()).format(share);
}

const percent = keep((locale = 'en') => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
