/** How the page prints times. */
import { type Printing, printDay } from '../../variants/date-styles';
import type { PageContext } from './page-context';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

export function printing({ config, now }: PageContext): Printing {
  return { language: config.variant.language, zone: config.variant.zone, now: now() };
}

/** `5m`, `7h`, `2d`, from a week on a date. */
export function printRowTime(at: number, page: PageContext): string {
  const { config, now } = page;
  const ageMs = Math.max(0, now() - at);
  if (ageMs >= 7 * dayMs) return printDay(at, config.variant.dayStyle, printing(page));
  const [amount, unit] = coarsest(ageMs);
  const { language } = config.variant;
  switch (config.knobs.relativeStyle) {
    case 'letters':
      return `${amount}${unit[0] ?? ''}`;
    case 'amount':
      return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
    case 'distance':
      return new Intl.RelativeTimeFormat(language, { style: 'short' }).format(-amount, unit);
  }
}

function coarsest(ageMs: number): readonly [number, 'minute' | 'hour' | 'day'] {
  if (ageMs < hourMs) return [Math.floor(ageMs / minuteMs), 'minute'];
  if (ageMs < dayMs) return [Math.floor(ageMs / hourMs), 'hour'];
  return [Math.floor(ageMs / dayMs), 'day'];
}

export function printMoney(minor: number, currency: string, language: string): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(minor / 100);
}
