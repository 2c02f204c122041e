/** What one message of the buyer tells: wishes, faults, choices, photos, addresses, absences, what was tried. */
import { faults, wishes } from '@/data/recap-words/recap-words';
import { dayOf } from '@/lib/domain/time/calendar-day';
import { choicesIn } from './choices';
import type { Clause, Sentence } from './clauses';
import { type DueDays, dueDays } from './due-days';
import { type Match, matchesIn } from './phrase-index';
import type { ReadMessage } from './read-message';
import type { Quote, RecapLine, Told } from './recap';
import { hasWord, isNegated, type Vocabulary } from './vocabulary';

/** What a clause says of one of the phrases' lists, and whether it is denied. */
export interface Found {
  readonly line: RecapLine;
  readonly isDenied: boolean;
}

const plain = ['photo', 'address', 'away', 'tried'] as const;

export function toldIn(message: ReadMessage, zone: string): readonly Found[] {
  const found = message.sentences.flatMap((sentence) => [
    ...numbersIn(sentence, message),
    ...sentence.clauses.flatMap((clause) => foundIn({ clause, sentence, message, zone })),
  ]);
  // A machine's mail tells nothing but that they are away.
  return message.isAutomatic ? found.filter(({ line }) => line.kind === 'away') : found;
}

interface Place {
  readonly clause: Clause;
  readonly sentence: Sentence;
  readonly message: ReadMessage;
  readonly zone: string;
}

function foundIn({ clause, sentence, message, zone }: Place): readonly Found[] {
  const { vocabulary } = message;
  const quote: Quote = { text: sentence.text, messageIndex: message.index };
  const isConditional = isUnder('ifs', sentence, clause, vocabulary);
  const matches = matchesIn(clause, vocabulary.buyer);
  const isOfAddress = matches.some(({ name }) => name === 'address');
  const found = matches.flatMap((match): Found[] => {
    const told = toldBy(match.name);
    if (!told || (told.kind === 'wish' && isOfAddress) || !mayAsk(told, sentence)) return [];
    const isDenied = isNegated(clause, vocabulary, match.places);
    const isCondition = isConditional && told.kind !== 'wish';
    if (isCondition || (told.kind === 'wish' && isSomebodyElses(clause, match, vocabulary))) return [];
    const days =
      told.kind === 'away' || told.kind === 'photo' ? dueDays(dateQuestion(clause, message, zone)) : undefined;
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
  return clause.words.slice(0, match.start).some((word) => vocabulary.is.hedges(word));
}

/** Whether what the clause says depends on something: said in it, or in another part of its sentence. */
export function isUnder(
  list: 'ifs' | 'conditions',
  sentence: Sentence,
  clause: Clause,
  vocabulary: Vocabulary,
): boolean {
  return hasWord(clause, list, vocabulary) || sentence.clauses.some((each) => hasWord(each, list, vocabulary));
}

export function dateQuestion(clause: Clause, { vocabulary, sentAt }: ReadMessage, zone: string) {
  const { words, folded } = clause;
  return { words, folded, language: vocabulary.language, dateWords: vocabulary.dates, sentAt, zone };
}

const amazonOrder = /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g;
const ebayOrder = /(?<![\d-])\d{2}-\d{5}-\d{5}(?![\d-])/g;
const asin = /(?<![A-Z0-9])B0[A-Z0-9]{8}(?![A-Z0-9])/g;

function numbersIn({ text }: Sentence, { index, items }: ReadMessage): readonly Found[] {
  const quote = { text, messageIndex: index };
  const line = (kind: 'order' | 'item', value: string): Found => ({
    line: { kind, value, quote, isConditional: false },
    isDenied: false,
  });
  const orders = [...(text.match(amazonOrder) ?? []), ...(text.match(ebayOrder) ?? [])];
  const named = items.filter((item) => text.toLowerCase().includes(item.toLowerCase()));
  return [
    ...orders.map((id) => line('order', id)),
    ...[...(text.match(asin) ?? []), ...named].map((item) => line('item', item)),
  ];
}
