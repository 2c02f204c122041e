/** The lines of what was promised, as each message changes them: kept, taken back, said again with another day. */
import type { PromiseKind } from '@/data/recap-words/recap-words';
import type { Pledge } from './promised';
import type { PromiseLine, Quote } from './recap';

/** A sentence by which open promises of a kind are done with. */
export interface Settlement {
  readonly kind: PromiseKind;
  readonly quote: Quote;
  readonly state: 'done' | 'withdrawn';
}

export function withSettlement(
  promised: readonly PromiseLine[],
  { kind, quote, state }: Settlement,
): readonly PromiseLine[] {
  return promised.map((line) => {
    const isMeant = line.kind === kind && line.state === 'open';
    return isMeant ? { ...line, state, settledBy: quote } : line;
  });
}

export function withPledge(promised: readonly PromiseLine[], pledge: Pledge): readonly PromiseLine[] {
  const { act, kind, quote, isConditional, amount, due } = pledge;
  if (act !== 'promised') return withSettlement(promised, { kind, quote, state: act });
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
