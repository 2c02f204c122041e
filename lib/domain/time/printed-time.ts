/** The time of day and the zone as printed, taken out of a text. */
import type { TimeWords } from './time-words';
import { offsetsOfAbbreviation } from './zone-abbreviations';

export interface TimeOfDay {
  /** Ms since midnight. */
  readonly sinceMidnightMs: number;
  readonly precision: 'millisecond' | 'second' | 'minute' | 'hour';
}

export interface TakenTime {
  /** The text without time and zone; an `@` stands where the time was. */
  readonly rest: string;
  readonly time: TimeOfDay | undefined;
  /** Minutes east of UTC, all that the printed zone may stand for; none where none is printed. */
  readonly offsets: readonly number[];
}

const iso = /(\d)t(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?: ?(z)|([+-]\d\d:?\d\d))?(?![\d:])/;

/** Undefined if the text holds a time that no clock shows, or a zone that there is not. */
export function takeTime(text: string, words: TimeWords): TakenTime | undefined {
  const plain = text.replace(
    iso,
    (_, day, time, z, offset) => `${day} ${time}${z || offset ? ` utc${offset ?? ''}` : ''}`,
  );

  const offsets: number[] = [];
  const withoutZone = plain.replace(words.zonePattern, (_, sign = '', hours = 0, minutes = 0) => {
    offsets.push(Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes)));
    return ' ';
  });
  const found = words.timePattern.exec(withoutZone);
  if (offsets.some((minutes) => Math.abs(minutes) > 840)) return undefined;
  if (!found) return { rest: withoutZone, time: undefined, offsets };
  const time = timeOfDay(found, words);
  const rest = withoutZone.replace(found[0], ' @ ').replace(/(?<=@ +)[a-z]{2,4}(?![\p{L}\p{M}])/u, (name) => {
    const named = offsetsOfAbbreviation(name);
    offsets.push(...named);
    return named.length > 0 ? '' : name;
  });
  return time && { rest, time, offsets };
}

function timeOfDay(
  [, before, hours, minutes, seconds, fraction, dotted, after]: RegExpExecArray,
  words: TimeWords,
): TimeOfDay | undefined {
  const hour = hourOf(Number(hours), before ?? after, words);
  const minute = minutes ?? dotted;
  if (hour === undefined || Number(minute ?? 0) > 59 || Number(seconds ?? 0) > 59 || (before && after))
    return undefined;
  return {
    sinceMidnightMs:
      ((hour * 60 + Number(minute ?? 0)) * 60 + Number(seconds ?? 0)) * 1000 +
      Math.floor(Number(`.${fraction ?? 0}`) * 1000),
    precision: fraction ? 'millisecond' : seconds ? 'second' : minute ? 'minute' : 'hour',
  };
}

/** The hour of the day, 0–23, that an hour with or without a day period names. */
function hourOf(hour: number, period: string | undefined, { meanings }: TimeWords): number | undefined {
  const isEnglish = /^[ap] ?m$/.test(period ?? '');
  const named = Array.from({ length: 24 }, (_, each) => each).filter((each) => {
    if (!period) return each === hour;
    const isInPeriod = isEnglish ? each < 12 === period.startsWith('a') : meanings.get(period)?.has(`h${each}`);
    return isInPeriod && (each === hour || (hour <= 12 && each % 12 === hour % 12));
  });
  return named.length === 1 ? named[0] : undefined;
}
