/** Today, tomorrow and the day after it. */
import { plusDays } from './day-steps';
import { type Dated, type DatesQuestion, isAmong } from './found-days';
import { onDay } from './words-around-date';

export function dayWords(question: DatesQuestion): Dated[] {
  const { words, dateWords, today, language, folded } = question;
  const places = new Map<number, number>();
  dateWords.days.forEach((names, days) => {
    for (const name of names) {
      const parts = name.split(' ');
      const place = words.findIndex((_, start) => parts.every((part, index) => words[start + index] === part));
      if (place < 0 || isAmong(dateWords.notDayAfter, words[place - 1])) continue;
      // "The day after tomorrow" is not tomorrow as well.
      const end = place + parts.length - 1;
      if ((places.get(end) ?? -1) < days) places.set(end, days);
    }
  });
  // "Heute Morgen" is this morning.
  const isSpecial = language === 'de' && /heute (?:morgen|fruh|abend)/.test(folded);
  const found = isSpecial ? [0] : [...places.values()];
  return found.map((days) => onDay(plusDays(today, days), question, [...places.keys()][0] ?? 0));
}
