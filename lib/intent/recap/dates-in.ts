/** The one date, weekday or span in a clause; undefined where there is none, several, or one that is not clear. */
import { isUnspaced } from './clauses';
import { plusDays, weekdayOf } from './day-steps';
import { dayWords } from './day-words';
import { type Dated, type DatesQuestion, type FoundDays, isAmong } from './found-days';
import { namedDates } from './named-dates';
import { namedWeeks } from './named-weeks';
import { numericDates } from './numeric-dates';
import { spansIn } from './spans-in';
import { unspacedDayWords, unspacedWeekdays } from './unspaced-dates';
import { unspacedSpans } from './unspaced-spans';
import { comingWeekday, weekdaysIn } from './weekday-dates';

export function datesIn(question: DatesQuestion): FoundDays | undefined {
  return isUnspaced(question.language) ? unspacedDatesIn(question) : spacedDatesIn(question);
}

function spacedDatesIn(question: DatesQuestion): FoundDays | undefined {
  const calendar = [...numericDates(question), ...namedDates(question)];
  const others = [...dayWords(question), ...namedWeeks(question), ...spansIn(question)];
  const weekdays = weekdaysIn(question);
  const [only] = calendar;
  // "Friday the 27th": the weekday only confirms the date.
  if (calendar.length === 1 && only && only !== 'unclear' && weekdays.length === 1 && others.length === 0) {
    return weekdays[0] === weekdayOf(named(only, question)) ? only : undefined;
  }
  return onlyOne([...calendar, ...others, ...weekdays.map((weekday) => comingWeekday(weekday, question))]);
}

function unspacedDatesIn(question: DatesQuestion): FoundDays | undefined {
  const weekdays = unspacedWeekdays(question);
  // The signs for next week stand in its Friday too.
  const weeks = weekdays.length > 0 ? [] : namedWeeks(question);
  return onlyOne([
    ...numericDates(question),
    ...unspacedDayWords(question),
    ...unspacedSpans(question),
    ...weekdays,
    ...weeks,
  ]);
}

/** Undefined unless all mean the same. */
function onlyOne(dates: readonly Dated[]): FoundDays | undefined {
  const [first] = dates;
  if (!first || first === 'unclear') return undefined;
  const isOne = dates.every(
    (each) => each !== 'unclear' && each.earliest === first.earliest && each.latest === first.latest,
  );
  return isOne ? first : undefined;
}

/** The day that was written, before "before" was reckoned with. */
function named({ latest }: FoundDays, { words, dateWords }: DatesQuestion): string {
  return words.some((word) => isAmong(dateWords.before, word)) ? plusDays(latest, 1) : latest;
}
