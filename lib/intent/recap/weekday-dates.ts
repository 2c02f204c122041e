/** Names of weekdays, and the day that one means. */
import { plusDays, weekdayOf } from './day-steps';
import { type Dated, type DatesQuestion, isAmong } from './found-days';
import { onDay } from './words-around-date';

/** 0 is Sunday. */
export function weekdaysIn({ words, dateWords }: DatesQuestion): number[] {
  return words.flatMap((word) => {
    const weekday = dateWords.weekdays.findIndex((names) => isAmong(names, word));
    return weekday < 0 ? [] : weekday;
  });
}

export function comingWeekday(weekday: number, question: DatesQuestion): Dated {
  const { today, words, dateWords } = question;
  const place = words.findIndex((word) => isAmong(dateWords.weekdays[weekday] ?? '', word));
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  // Of today's name: today or in a week.
  return ahead === 0 ? 'unclear' : onDay(plusDays(today, ahead), question, place);
}
