/** What the words beside a date make of it: "before Friday", "since Friday", "next Friday". */
import { plusDays } from './day-steps';
import { type Dated, type DatesQuestion, isAmong, oneDay } from './found-days';

/** The day that stands at this place of the words, as the words around it mean it. */
export function onDay(day: string, question: DatesQuestion, place: number): Dated {
  const front = inFront(question, place);
  if (front === 'none' || front === 'unsure') return 'unclear';
  return oneDay(front === 'before' ? plusDays(day, -1) : day);
}

function inFront({ words, dateWords }: DatesQuestion, place: number): 'before' | 'none' | 'unsure' | 'on' {
  const front = words.slice(Math.max(0, place - 3), place);
  if (front.some((word) => isAmong(dateWords.before, word))) return 'before';
  if (isAmong(dateWords.noDue, linked(front, dateWords.articles))) return 'none';
  const around = [words[place - 1], words[place + 1]];
  return around.some((word) => isAmong(dateWords.unsure, word)) ? 'unsure' : 'on';
}

const articles = ['the', 'on', 'am', 'dem', 'le', 'la', 'il', 'el', 'lo', 'l'];

/** The word that a date hangs on: the last one in front that is no article. */
function linked(front: readonly string[], ofLanguage = ''): string | undefined {
  const last = front.at(-1);
  const isArticle = last !== undefined && (articles.includes(last) || isAmong(ofLanguage, last));
  return isArticle ? front.at(-2) : last;
}
