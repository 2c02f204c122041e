/**
 * A long thread in a few lines: what the buyer has told and what was promised to them. Later words replace earlier
 * ones of the same kind; what cannot be read for sure is left out.
 */
import type { PromiseKind } from '@/data/recap-words/recap-words';
import type { Order } from '@/lib/domain/order/order';
import { bareAnswer, kindOfWord } from './choices';
import { matchesIn } from './phrase-index';
import { type Pledge, pledgesIn } from './promised';
import { type ReadMessage, readMessages } from './read-message';
import type { PromiseLine, Quote, Recap, RecapLine, RecapMessage } from './recap';
import { type Found, toldIn } from './told';
import { hasWord } from './vocabulary';

export interface RecapQuestion {
  /** Oldest first. */
  readonly messages: readonly RecapMessage[];
  /** Likeliest first; where there are several or none, each message is looked at. */
  readonly languages: readonly string[];
  readonly orders?: readonly Pick<Order, 'items'>[];
  /** Of the marketplace. */
  readonly zone: string;
}

/** Shorter titles are words like any other. */
const shortestTitle = 12;

export function recapOf({ messages, languages, orders = [], zone }: RecapQuestion): Recap {
  const titles = orders.flatMap(({ items }) => items.flatMap(({ title }) => title ?? []));
  const items = titles.filter((title) => title.length >= shortestTitle);
  const read = readMessages(messages, languages, items);
  let told: readonly RecapLine[] = [];
  let promised: readonly PromiseLine[] = [];
  read.forEach((message, place) => {
    if (message.from === 'buyer') {
      const question = questionBefore(read, place);
      told = withTold(told, [...toldIn(message, zone), ...answersIn(message, question, told)], message);
      promised = receivedIn(message).reduce(settle, promised);
    } else {
      promised = answered(promised, message);
      promised = pledgesIn(message, zone).reduce(withPledge, promised);
    }
  });
  return { told, promised, zone };
}

const single: readonly RecapLine['kind'][] = ['size', 'colour', 'quantity', 'away', 'address'];

function withTold(told: readonly RecapLine[], found: readonly Found[], message: ReadMessage): readonly RecapLine[] {
  const hasArrived = arrivedIn(message);
  let lines = hasArrived ? told.filter(({ kind, value }) => !(kind === 'fault' && value === 'not-arrived')) : told;
  for (const { line, isDenied } of found) {
    const isSame = (each: RecapLine) => each.kind === line.kind && each.value === line.value;
    if (isDenied) lines = line.kind === 'wish' ? lines.filter((each) => !isSame(each)) : lines;
    else
      lines = [
        ...lines.filter((each) => !isReplaced(each, line)),
        ...(lines.some(isKeptInsteadOf(line)) ? [] : [line]),
      ];
  }
  return lines;
}

/** What a later line of its kind makes obsolete. */
function isReplaced(earlier: RecapLine, later: RecapLine): boolean {
  if (earlier.kind !== later.kind) return false;
  if (single.includes(earlier.kind)) return true;
  const isEarlierMessage = earlier.quote.messageIndex < later.quote.messageIndex;
  const isWish = earlier.kind === 'wish' && earlier.value !== 'invoice' && later.value !== 'invoice';
  return isWish && isEarlierMessage;
}

function isKeptInsteadOf(line: RecapLine) {
  return (each: RecapLine) =>
    !isReplaced(each, line) && each.kind === line.kind && each.value === line.value && each.kind !== 'answer';
}

function arrivedIn({ sentences, vocabulary }: ReadMessage): boolean {
  return sentences.some(
    ({ isQuestion, clauses }) =>
      !isQuestion &&
      clauses.some((clause) => {
        return matchesIn(clause, vocabulary.buyer).some(
          ({ name, places }) => name === 'arrived' && !hasWord(clause, 'negators', vocabulary, places),
        );
      }),
  );
}

/** The one question that our last message before this one asks. */
function questionBefore(
  read: readonly ReadMessage[],
  place: number,
): { quote: Quote; message: ReadMessage } | undefined {
  const message = read[place - 1];
  if (message?.from !== 'seller') return undefined;
  const [question, ...others] = message.sentences.filter(({ isQuestion }) => isQuestion);
  if (!question || others.length > 0) return undefined;
  return { quote: { text: question.text, messageIndex: message.index }, message };
}

function answersIn(
  message: ReadMessage,
  question: ReturnType<typeof questionBefore>,
  told: readonly RecapLine[],
): readonly Found[] {
  const { vocabulary, sentences, text } = message;
  const answer = bareAnswer(
    text,
    sentences.flatMap(({ clauses }) => clauses),
    vocabulary,
  );
  const [sentence] = sentences;
  if (!answer || !sentence || sentence.isQuestion) return [];
  const kind = answer.word === undefined ? undefined : kindOfWord(answer.word, vocabulary);
  const quote = { text: sentence.text, messageIndex: message.index };
  const line = (rest: Pick<RecapLine, 'kind' | 'value'> & { readonly value: string }): Found[] => {
    if (rest.kind !== 'size' && rest.kind !== 'colour' && rest.kind !== 'quantity' && rest.kind !== 'answer') return [];
    const asked = question && { question: question.quote };
    return [{ line: { kind: rest.kind, value: rest.value, quote, isConditional: false, ...asked }, isDenied: false }];
  };
  if (!question) {
    // "No, XL": only where a size was named before.
    const isCorrection = (kind === 'size' || kind === 'colour') && told.some((each) => each.kind === kind);
    return isCorrection && answer.word !== undefined ? line({ kind, value: shown(kind, answer.word) }) : [];
  }
  const clauses = question.message.sentences.filter(({ isQuestion }) => isQuestion).flatMap((each) => each.clauses);
  const asks = (list: 'size' | 'colour' | 'quantity') =>
    clauses.some((clause) => hasWord(clause, list, question.message.vocabulary));
  const asked = (['size', 'colour', 'quantity'] as const).filter(asks);
  const [only] = asked;
  const fits = only !== undefined && asked.length === 1 && (kind === only || (kind === 'number' && only !== 'colour'));
  if (fits && answer.word !== undefined) return line({ kind: only, value: shown(only, answer.word) });
  return line({ kind: 'answer', value: sentence.text });
}

function shown(kind: string, word: string): string {
  return kind === 'size' ? word.toUpperCase() : word;
}

interface Settlement {
  readonly kind: PromiseKind;
  readonly quote: Quote;
  readonly state: 'done' | 'withdrawn';
}

function settle(promised: readonly PromiseLine[], { kind, quote, state }: Settlement): readonly PromiseLine[] {
  return promised.map((line) => {
    const isMeant = line.kind === kind && line.state === 'open';
    return isMeant ? { ...line, state, settledBy: quote } : line;
  });
}

function withPledge(promised: readonly PromiseLine[], pledge: Pledge): readonly PromiseLine[] {
  const { act, kind, quote, isConditional, amount, due } = pledge;
  if (act !== 'promised') return settle(promised, { kind, quote, state: act });
  const earlier = promised.find((line) => line.kind === kind && line.state === 'open');
  // "As promised, we will refund you" says less than the words that it recalls.
  if (earlier && !earlier.isConditional && (isConditional || (!due && (earlier.due || !amount)))) return promised;
  const line: PromiseLine = {
    kind,
    quote,
    isConditional,
    state: 'open',
    ...(amount && { amount }),
    ...(due && { due }),
  };
  return [...promised.filter((each) => each !== earlier), line];
}

function receivedIn({ sentences, vocabulary, index }: ReadMessage): readonly Settlement[] {
  return sentences.flatMap((sentence) =>
    sentence.isQuestion
      ? []
      : sentence.clauses.flatMap((clause) =>
          matchesIn(clause, vocabulary.buyer).flatMap(({ name, places }): Settlement[] => {
            const kind = receivedKinds.find((each) => name === `received:${each}`);
            const isDoubtful = (['negators', 'conditions', 'hedges'] as const).some((list) =>
              hasWord(clause, list, vocabulary, places),
            );
            if (!kind || isDoubtful) return [];
            return [{ kind, quote: { text: sentence.text, messageIndex: index }, state: 'done' }];
          }),
        ),
  );
}

const receivedKinds = ['refund', 'replacement', 'label', 'invoice'] as const;

/** A later message of some length is the answer that was promised, unless it puts off again. */
function answered(promised: readonly PromiseLine[], message: ReadMessage): readonly PromiseLine[] {
  const sentence = message.sentences.find(({ text }) => text.length >= shortestAnswer);
  const isPutOff = pledgesIn(message, 'UTC').some(({ kind, act }) => kind === 'answer' && act === 'promised');
  if (!sentence || isPutOff || message.text.length < 2 * shortestAnswer) return promised;
  return settle(promised, {
    kind: 'answer',
    quote: { text: sentence.text, messageIndex: message.index },
    state: 'done',
  });
}

const shortestAnswer = 25;
