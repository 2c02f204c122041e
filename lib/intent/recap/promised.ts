/** What one message of the seller promises, reports as done, or takes back. */
import { type PromiseKind, promiseKinds } from '@/data/recap-words/recap-words';
import { amountIn } from './amount-in';
import { isUnder, type Place } from './clause-place';
import type { Clause } from './clauses';
import type { DueDays } from './found-days';
import type { Match } from './match';
import { matchesIn } from './phrase-index';
import { promiseDue } from './promise-due';
import type { ReadMessage } from './read-message';
import type { Quote } from './recap';
import type { Vocabulary } from './vocabulary';
import { hasWord, isNegated } from './word-checks';

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

function pledgesOf(at: Place): readonly Pledge[] {
  const { clause, sentence, message } = at;
  const { vocabulary } = message;
  const matches = matchesIn(clause, vocabulary.seller);
  if (matches.length === 0) return [];
  const isConditional = isUnder('conditions', sentence, vocabulary);
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
        due: act === 'promised' ? promiseDue(at, isConditional) : undefined,
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
  const isDenied = isNegated(clause, vocabulary, match);
  const isHedged = hasWord(clause, 'hedges', vocabulary, match);
  if (list === 'done') return isDenied || isConditional || isHedged ? undefined : 'done';
  if (isHedged) return undefined;
  if (isByOthers(list, clause, match, vocabulary)) return undefined;
  if (isDenied) return list === 'passive' || isConditional ? undefined : 'withdrawn';
  return 'promised';
}

/** Where a language says "will" without "we", somebody else who is named may be meant. */
function isByOthers(list: string, clause: Clause, match: Match, vocabulary: Vocabulary): boolean {
  const isOpen = list === 'passive' || (vocabulary.words.us !== undefined && !hasWord(clause, 'us', vocabulary));
  return isOpen && hasWord(clause, 'others', vocabulary, match);
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
