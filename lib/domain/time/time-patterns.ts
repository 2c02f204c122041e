/** How a time of day and a zone look in a language, given its words. In the spelling of `foldTimeText`. */
import { anyOf } from './fold-time-text';

const end = '(?![\\p{L}\\p{M}\\d])';

/** GMT+5:30; groups: sign, hours, minutes. `gmt` is what the language calls it. */
export function zonePattern(gmt: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{M}])${anyOf(['gmt', 'utc', gmt])}(?: ?([+-]) ?(\\d\\d?)(?::?(\\d\\d))?)?${end}`,
    'u',
  );
}

/**
 * 14:05, 14 h 05, 下午9:05, 9 pm, 9.05 pm; groups: period before, hours, minutes, seconds, fraction, minutes after a
 * dot, period after. A dot is taken only before a period, since 9.05 is as well a date.
 */
export function timePattern(
  periods: readonly string[],
  afterHour: readonly string[],
  afterMinute: readonly string[],
): RegExp {
  const before = anyOf(periods.filter((period) => period >= '\u2e80'));
  const after = `${anyOf([...periods, 'am', 'pm', 'a m', 'p m'])}${end}`;
  const seconds = `(?: ?${anyOf(afterMinute)} ?(\\d\\d)(?:\\.(\\d{1,9}))?(?!\\d)(?: ?[s秒]${end})?)?`;
  const minutes = `(?: ?${anyOf(afterHour)} ?(\\d\\d)(?!\\d)${seconds} ?分?|\\.(\\d\\d)(?= ?${after})|(?= ?${after}))`;
  return new RegExp(`(?:(${before}) ?)?(?<![\\d:./-])(\\d\\d?)${minutes}(?: ?(${after}))?`, 'u');
}
