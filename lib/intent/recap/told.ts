/** What one message of the buyer tells: wishes, faults, choices, photos, addresses, absences, what was tried. */
import { faults, wishes } from '@/data/recap-words/recap-words';
import { dayOf } from '@/lib/domain/time/calendar-day';
import { choicesIn } from './choices';
import { dateQuestion, isUnder, type Place } from './clause-place';
import type { Clause, Sentence } from './clauses';
import { dueDays } from './due-days';
import type { Found } from './found';
import type { DueDays } from './found-days';
import type { Match } from './match';
import { numbersIn } from './numbers-in';
import { matchesIn } from './phrase-index';
import type { ReadMessage } from './read-message';
import type { Quote, Told } from './recap';
import type { Vocabulary } from './vocabulary';
import { hasWord, isNegated } from './word-checks';

const plain = ['photo', 'address', 'away', 'tried'] as const;

export function toldIn(message: ReadMessage, zone: string): readonly Found[] {
  const found = message.sentences.flatMap((sentence) => [
    ...numbersIn(sentence, message),
    ...sentence.clauses.flatMap((clause, place) => foundIn({ clause, place, sentence, message, zone })),
  ]);
  // A machine's mail tells nothing but that they are away.
  return message.isAutomatic ? found.filter(({ line }) => line.kind === 'away') : found;
}

function foundIn(at: Place): readonly Found[] {
  const { clause, sentence, message, zone } = at;
  const { vocabulary } = message;
  const quote: Quote = { text: sentence.text, messageIndex: message.index };
  const isConditional = isUnder('ifs', sentence, vocabulary);
  const matches = matchesIn(clause, vocabulary.buyer);
  const isOfAddress = matches.some(({ name }) => name === 'address');
  const found = matches.flatMap((match): Found[] => {
    const told = toldBy(match.name);
    if (!told || (told.kind === 'wish' && isOfAddress) || !mayAsk(told, sentence)) return [];
    const isDenied = isNegated(clause, vocabulary, match);
    const isCondition = isConditional && told.kind !== 'wish';
    if (isCondition || (told.kind === 'wish' && isSomebodyElses(clause, match, vocabulary))) return [];
    const days = told.kind === 'away' || told.kind === 'photo' ? dueDays(dateQuestion(clause, at)) : undefined;
    if (told.kind === 'photo' && days && isLater(days, message, zone)) return [];
    return [{ line: { ...told, quote, isConditional, ...(told.kind === 'away' && days && { days }) }, isDenied }];
  });
  const choices =
    sentence.isQuestion || isConditional || hasWord(clause, 'others', vocabulary) ? [] : choicesIn(clause, vocabulary);
  return [...found, ...choices.map((told) => ({ line: { ...told, quote, isConditional }, isDenied: false }))];
}

/** "I send the photos tomorrow" is none sent. */
function isLater({ earliest }: DueDays, { sentAt }: ReadMessage, zone: string): boolean {
  return sentAt !== undefined && earliest > dayOf(sentAt.latestAt, zone);
}

function toldBy(name: string): Told | undefined {
  const wish = wishes.find((each) => name === `wish:${each}`);
  if (wish) return { kind: 'wish', value: wish };
  const fault = faults.find((each) => name === `fault:${each}`);
  if (fault) return { kind: 'fault', value: fault };
  const kind = plain.find((each) => name === each);
  return kind && { kind };
}

/** A question tells nothing, but may ask for something. */
function mayAsk({ kind }: Told, { isQuestion }: Sentence): boolean {
  return !isQuestion || kind === 'wish' || kind === 'address';
}

/** "You said you'd refund me": words before it tell that it is no wish of now. */
function isSomebodyElses(clause: Clause, match: Match, vocabulary: Vocabulary): boolean {
  if (match.rest !== undefined) return hasWord(clause, 'hedges', vocabulary, match);
  return clause.words.slice(0, match.start).some((word) => vocabulary.is.hedges(word));
}
