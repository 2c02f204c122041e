/** By when a clause promises something. */
import { dateQuestion, type Place } from './clause-place';
import { type Clause, isUnspaced } from './clauses';
import { type DateQuestion, dueDays } from './due-days';
import type { DueDays } from './found-days';
import type { ReadMessage } from './read-message';

/** The date in the clause, or in a short part beside it that holds nothing else ("By Friday, we will …"). */
export function promiseDue(at: Place, isConditional: boolean): DueDays | undefined {
  const { clause, place, sentence, message } = at;
  if (isConditional) return dueDays(withoutSpans(dateQuestion(clause, at)));
  const own = dueDays(dateQuestion(clause, at));
  if (own || hasDate(clause, message)) return own;
  const beside = [sentence.clauses[place - 1], sentence.clauses[place + 1]].flatMap((each) =>
    each && isShort(each) ? (dueDays(dateQuestion(each, at)) ?? []) : [],
  );
  return beside.length === 1 ? beside[0] : undefined;
}

/** What depends on something is reckoned from that, not from the message. */
function withoutSpans(question: DateQuestion): DateQuestion {
  return { ...question, dateWords: { ...question.dateWords, within: '' } };
}

const fewWords = 6;
const fewSigns = 14;

function isShort({ words, folded }: Clause): boolean {
  return words.length > 0 ? words.length <= fewWords : folded.length <= fewSigns;
}

/** Whether a date stands in it that was not clear. */
function hasDate({ words, folded }: Clause, { vocabulary: { dates, language } }: ReadMessage): boolean {
  const names = [
    ...dates.weekdays,
    ...dates.months.filter((each) => each !== 'may'),
    dates.hours,
    dates.weeks,
    dates.dayUnits,
  ];
  if (isUnspaced(language))
    return /\d[月日号天周]/.test(folded) || dates.weekdays.some((names) => hasOneOf(folded, names));
  return words.some((word) => names.some((list) => list.split('|').includes(word)));
}

function hasOneOf(folded: string, names: string): boolean {
  return names.split('|').some((name) => folded.includes(name));
}
