/** Names of the weekdays in the language of the words on the page, Monday first. */
import { keep } from '../../words/keep';
import { wordsLocale } from '../../words/locale';

const aMonday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

const namesIn = keep((locale = 'en') => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(aMonday + day * dayMs));
});

export function weekdayNames(): readonly string[] {
  return namesIn(wordsLocale());
}
