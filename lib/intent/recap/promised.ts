/** What one message of the seller promises, reports as done, or takes back. */
import { type PromiseKind, promiseKinds } from '@/data/recap-words/recap-words';
import type { Clause, Sentence } from './clauses';
import { type DueDays, dueDays } from './due-days';
import { type Match, matchesIn } from './phrase-index';
import type { ReadMessage } from './read-message';
import type { Quote } from './recap';
import { dateQuestion, isUnder } from './told';
import { hasWord, isNegated } from './vocabulary';

export interface Pledge {
  readonly act: 'promised' | 'done' | 'withdrawn';
  readonly kind: PromiseKind;
  readonly quote: Quote;
  readonly isConditional: boolean;
  readonly amount: string | undefined;
  readonly due: DueDays | undefined;
}

export function pledgesIn(message: ReadMessage, zone: string): readonly Pledge[] {
  return message.sentences.flatMap((sentence) =>
    sentence.isQuestion
      ? []
      : sentence.clauses.flatMap((clause, place) => pledgesOf({ clause, place, sentence, message, zone })),
  );
}

interface Place {
  readonly clause: Clause;
  readonly place: number;
  readonly sentence: Sentence;
  readonly message: ReadMessage;
  readonly zone: string;
}

function pledgesOf({ clause, place, sentence, message, zone }: Place): readonly Pledge[] {
  const { vocabulary } = message;
  const matches = matchesIn(clause, vocabulary.seller);
  if (matches.length === 0) return [];
  const isConditional = isUnder('conditions', sentence, clause, vocabulary);
  const pledges = matches.flatMap((match): Pledge[] => {
    const [list = '', name] = match.name.split(':');
    const kind = promiseKinds.find((each) => each === name);
    const act = kind && actOf({ list, match, clause, isConditional, message });
    if (!kind || !act) return [];
    return [
      {
        act,
        kind,
        quote: { text: sentence.text, messageIndex: message.index },
        isConditional: isConditional || list === 'offered',
        amount: kind === 'refund' || kind === 'discount' ? amountIn(clause.text) : undefined,
        due: act === 'promised' ? dueOf({ clause, place, sentence, message, zone }) : undefined,
      },
    ];
  });
  return withoutShadows(pledges);
}

interface Reading {
  readonly list: string;
  readonly match: Match;
  readonly clause: Clause;
  readonly isConditional: boolean;
  readonly message: ReadMessage;
}

function actOf({ list, match, clause, isConditional, message }: Reading): Pledge['act'] | undefined {
  const { vocabulary } = message;
  const isDenied = isNegated(clause, vocabulary, match.places);
  const isHedged = hasWord(clause, 'hedges', vocabulary, match.places);
  if (list === 'done') return isDenied || isConditional || isHedged ? undefined : 'done';
  if (isHedged) return undefined;
  if (list === 'passive' && hasWord(clause, 'others', vocabulary, match.places)) return undefined;
  if (isDenied) return list === 'passive' || isConditional ? undefined : 'withdrawn';
  return 'promised';
}

/** One clause says one thing of a kind; what is done is not promised, and a new one sent is no other shipment. */
function withoutShadows(pledges: readonly Pledge[]): readonly Pledge[] {
  const weight = { done: 0, withdrawn: 1, promised: 2 } as const;
  const seen = new Map<PromiseKind, Pledge>();
  for (const pledge of pledges) {
    const known = seen.get(pledge.kind);
    const isStronger =
      !known || weight[pledge.act] < weight[known.act] || (known.isConditional && !pledge.isConditional);
    if (isStronger) seen.set(pledge.kind, pledge);
  }
  const kinds = [...seen.keys()];
  const isSpecial = kinds.some(
    (kind) => kind === 'replacement' || kind === 'label' || kind === 'invoice' || kind === 'refund',
  );
  return [...seen.values()].filter(
    ({ kind }) => !(kind === 'shipment' && isSpecial) && !(kind === 'answer' && kinds.length > 1),
  );
}

/** The date in the clause, or in a short part beside it that holds nothing else ("By Friday, we will …"). */
function dueOf({ clause, place, sentence, message, zone }: Place): DueDays | undefined {
  const own = dueDays(dateQuestion(clause, message, zone));
  if (own || hasDate(clause, message)) return own;
  const beside = [sentence.clauses[place - 1], sentence.clauses[place + 1]].flatMap((each) =>
    each && each.words.length > 0 && each.words.length <= shortPart
      ? (dueDays(dateQuestion(each, message, zone)) ?? [])
      : [],
  );
  return beside.length === 1 ? beside[0] : undefined;
}

const shortPart = 6;

/** Whether a date stands in it that was not clear. */
function hasDate({ words }: Clause, { vocabulary: { dates } }: ReadMessage): boolean {
  const names = [
    ...dates.weekdays,
    ...dates.months.filter((each) => each !== 'may'),
    dates.hours,
    dates.weeks,
    dates.dayUnits,
  ];
  return words.some((word) => names.some((list) => list.split('|').includes(word)));
}

const amounts =
  /(?:[€£$¥]|EUR|USD|GBP|CHF|PLN|SEK|DKK)\s?\d{1,6}(?:[.,]\d{1,2})?|\d{1,6}(?:[.,]\d{1,2})?\s?(?:[€£$¥%]|EUR|Euros?|USD|GBP|CHF|zł|PLN|kr|SEK|DKK|円|元)(?!\p{L})/giu;

/** Undefined where several are named. */
function amountIn(text: string): string | undefined {
  const [amount, ...others] = text.match(amounts) ?? [];
  return others.length > 0 ? undefined : amount;
}
