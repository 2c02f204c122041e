/** "This week", "next week", "the end of the month". */
import { isUnspaced } from './clauses';
import { plusDays, weekdayOf } from './day-steps';
import { type Dated, type DatesQuestion, isAmong, oneDay } from './found-days';

export function namedWeeks(question: DatesQuestion): Dated[] {
  const { dateWords, today } = question;
  return [...weekIn(question), ...(stands(dateWords.endOfMonth, question) ? [oneDay(lastOfMonth(today))] : [])];
}

function weekIn(question: DatesQuestion): Dated[] {
  const { dateWords, today } = question;
  const weekday = weekdayOf(today);
  if (stands(dateWords.nextWeek, question)) {
    // On a Sunday the next week may begin tomorrow or in eight days.
    const monday = plusDays(today, 8 - weekday);
    return [weekday === 0 ? 'unclear' : { earliest: monday, latest: plusDays(monday, 6) }];
  }
  if (!stands(dateWords.thisWeek, question)) return [];
  const friday = plusDays(today, 5 - weekday);
  return [weekday === 0 || weekday > 5 ? 'unclear' : { earliest: friday, latest: plusDays(friday, 2) }];
}

function stands(names: readonly string[], { words, folded, language, dateWords }: DatesQuestion): boolean {
  if (isUnspaced(language)) return names.some((name) => standsUnspaced(name, folded, dateWords.notDayAfter));
  const line = ` ${words.join(' ')} `;
  return names.some((name) => {
    const place = line.indexOf(` ${name} `);
    const word = line.slice(0, Math.max(0, place)).split(' ').at(-1);
    return place >= 0 && !isAmong(`${dateWords.noDue}|${dateWords.before}`, word);
  });
}

/** "The week after next" holds the signs of the next. */
function standsUnspaced(name: string, folded: string, notDayAfter: string): boolean {
  const place = folded.indexOf(name);
  return place >= 0 && !notDayAfter.split('|').some((sign) => folded.slice(0, place).endsWith(sign));
}

function lastOfMonth(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
