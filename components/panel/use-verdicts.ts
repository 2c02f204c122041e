/** What the seller says about who is the same person, on its way to the store, and what came of it. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerVerdict } from '@/lib/protocol/customer-words';
import { newsOf, type Outcome, useOutcome } from '../people/use-outcome';
import type { OtherPerson } from '../people/who';
import { usePanelTools } from './panel-tools';

type Pair = readonly [string, string];

/** About whom, and whether the question was ours or the seller's own. */
interface Asked {
  readonly other: OtherPerson;
  readonly isOffer: boolean;
}

export interface Verdicts extends Outcome {
  readonly decide: (verdict: CustomerVerdict['verdict'], orders: Pair, asked: Asked) => void;
  readonly takeBack: (decision: string) => void;
  /** What was decided here about these orders, since the conversation was opened; undefined for earlier decisions. */
  readonly askedAbout: (orders: Pair) => Asked | undefined;
}

export function useVerdicts(): Verdicts {
  const { connection } = usePanelTools();
  const { outcome, tell } = useOutcome();
  const [fresh, setFresh] = useState<ReadonlyMap<string, Asked>>(new Map());

  const decide = (verdict: CustomerVerdict['verdict'], orders: Pair, asked: Asked) => {
    setFresh((before) => new Map(before).set(nameOf(orders), asked));
    tell(() => connection.decideCustomer({ verdict, orders: [...orders] }), newsOf(verdict));
  };
  const takeBack = (decision: string) =>
    tell(() => connection.takeBackDecision(decision), i18n.t('customer.decided.takenBack'));
  return { ...outcome, decide, takeBack, askedAbout: (orders) => fresh.get(nameOf(orders)) };
}

function nameOf(orders: Pair): string {
  return orders.join('\n');
}
