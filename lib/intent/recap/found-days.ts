/** What the dates of a clause are read from, and what each of them comes to. */
import type { DateWords } from '@/data/recap-words/recap-words';

/** Calendar days (YYYY-MM-DD), the same where one day is meant. */
export interface DueDays {
  readonly earliest: string;
  readonly latest: string;
}

export type FoundDays = DueDays & { readonly isFromHours?: boolean };

/** `unclear`: there is a date, but which one is not sure. */
export type Dated = FoundDays | 'unclear';

export interface DatesQuestion {
  /** None in a language without spaces. */
  readonly words: readonly string[];
  readonly folded: string;
  readonly language: string;
  readonly dateWords: DateWords;
  readonly today: string;
  /** When it was written. */
  readonly at: number;
  readonly zone: string;
}

export function oneDay(day: string): FoundDays {
  return { earliest: day, latest: day };
}

/** Whether the word is one of `a|b`. */
export function isAmong(list: string, word: string | undefined): boolean {
  return word !== undefined && list.split('|').includes(word);
}
