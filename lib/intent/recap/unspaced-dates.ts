/** Words for days and weekdays in Japanese and Chinese, where what bends a date stands before or behind it. */
import { plusDays, weekdayOf } from './day-steps';
import { type Dated, type DatesQuestion, oneDay } from './found-days';

/** The day written from `start` to `end` of the text, as what stands around it means it. */
export function unspacedDay(day: string, { folded, dateWords }: DatesQuestion, start: number, end: number): Dated {
  const front = folded.slice(0, start);
  const behind = folded.slice(end).trimStart();
  const isBent =
    signs(dateWords.unsure).some((sign) => front.endsWith(sign) || behind.startsWith(sign)) ||
    signs(dateWords.noDue).some((sign) => behind.startsWith(sign));
  return isBent ? 'unclear' : oneDay(day);
}

export function unspacedDayWords(question: DatesQuestion): Dated[] {
  const { folded, dateWords, today } = question;
  return dateWords.days.flatMap((names, days) =>
    names.flatMap((name): Dated[] => {
      const start = folded.indexOf(name);
      if (start < 0 || isPartOfOther(folded.slice(0, start), dateWords.notDayAfter)) return [];
      return [unspacedDay(plusDays(today, days), question, start, start + name.length)];
    }),
  );
}

export function unspacedWeekdays(question: DatesQuestion): Dated[] {
  const { folded, dateWords } = question;
  return dateWords.weekdays.flatMap((names, weekday) =>
    signs(names).flatMap((name): Dated[] => {
      const start = folded.indexOf(name);
      return start < 0 ? [] : [weekdayAt(weekday, question, start, start + name.length)];
    }),
  );
}

function weekdayAt(weekday: number, question: DatesQuestion, start: number, end: number): Dated {
  const { folded, dateWords, today } = question;
  const front = folded.slice(0, start);
  const ofNext = signs(dateWords.ofNextWeek ?? '').find((sign) => front.endsWith(sign));
  const now = weekdayOf(today);
  if (ofNext !== undefined) {
    // Whether a week begins on Sunday or on Monday is not the same everywhere.
    const isSure = now !== 0 && weekday !== 0 && !isPartOfOther(front.slice(0, -ofNext.length), dateWords.notDayAfter);
    return isSure ? unspacedDay(plusDays(today, 7 - now + weekday), question, start, end) : 'unclear';
  }
  const isOfThis = signs(dateWords.ofThisWeek ?? '').some((sign) => front.endsWith(sign));
  if (now === weekday || (isOfThis && (now === 0 || (weekday !== 0 && weekday < now)))) return 'unclear';
  return unspacedDay(plusDays(today, (weekday - now + 7) % 7), question, start, end);
}

function isPartOfOther(front: string, notDayAfter: string): boolean {
  return signs(notDayAfter).some((sign) => front.endsWith(sign));
}

function signs(list: string): readonly string[] {
  return list.split('|').filter((sign) => sign !== '');
}
