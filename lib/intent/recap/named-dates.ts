/** Dates with the name of their month: "27 November", "November 27th 2026". */
import { comingDate } from './day-steps';
import { type Dated, type DatesQuestion, isAmong } from './found-days';
import { onDay } from './words-around-date';

const joining = ['of', 'de', 'di', 'the', 'th', 'st', 'nd', 'rd', 'er', 'e', 'a', 'go'];

export function namedDates(question: DatesQuestion): Dated[] {
  const { words, dateWords, today } = question;
  return words.flatMap((word, place): Dated[] => {
    const month = dateWords.months.findIndex((names) => isAmong(names, word)) + 1;
    if (month === 0) return [];
    const front = skipJoining(words, place, -1);
    const back = skipJoining(words, place, 1);
    const dayPlace = [front, back].find((each) => /^\d{1,2}$/.test(words[each] ?? ''));
    if (dayPlace === undefined) return [];
    const year = [words[place + 1], words[back + 1]].find((each) => /^20\d\d$/.test(each ?? ''));
    const day = comingDate({ year, month, day: Number(words[dayPlace]), today });
    return [day ? onDay(day, question, Math.min(dayPlace, place)) : 'unclear'];
  });
}

function skipJoining(words: readonly string[], place: number, step: 1 | -1): number {
  let at = place + step;
  while (joining.includes(words[at] ?? '')) at += step;
  return at;
}
