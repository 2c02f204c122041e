/** What the seller says about who is the same person, on its way to the store, and what came of it. */
import { useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerVerdict } from '@/lib/protocol/customer-words';
import { usePanelTools } from './panel-tools';
import type { OtherPerson } from './same-person';

type Pair = readonly [string, string];

/** About whom, and whether the question was ours or the seller's own. */
interface Asked {
  readonly other: OtherPerson;
  readonly isOffer: boolean;
}

export interface Verdicts {
  readonly decide: (verdict: CustomerVerdict['verdict'], orders: Pair, asked: Asked) => void;
  readonly takeBack: (decision: string) => void;
  /** What came of the last word; empty before there was one. */
  readonly news: string;
  readonly hasFailed: boolean;
  /** What was decided here about these orders, since the conversation was opened; undefined for earlier decisions. */
  readonly askedAbout: (orders: Pair) => Asked | undefined;
}

interface Outcome {
  readonly news: string;
  readonly hasFailed: boolean;
}

const nothing: Outcome = { news: '', hasFailed: false };

export function useVerdicts(): Verdicts {
  const { connection } = usePanelTools();
  const [outcome, setOutcome] = useState(nothing);
  const [fresh, setFresh] = useState<ReadonlyMap<string, Asked>>(new Map());
  const isBusy = useRef(false);

  const tell = useCallback(async (deed: () => Promise<void>, news: string) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setOutcome(nothing);
    try {
      await deed();
      setOutcome({ news, hasFailed: false });
    } catch {
      // Whatever it was, nothing has changed, and the same can be tried again.
      setOutcome({ news: i18n.t('customer.decided.failed'), hasFailed: true });
    } finally {
      isBusy.current = false;
    }
  }, []);

  const decide = (verdict: CustomerVerdict['verdict'], orders: Pair, asked: Asked) => {
    setFresh((before) => new Map(before).set(nameOf(orders), asked));
    const news = verdict === 'same' ? i18n.t('customer.decided.same') : i18n.t('customer.decided.different');
    void tell(() => connection.decideCustomer({ verdict, orders: [...orders] }), news);
  };
  const takeBack = (decision: string) =>
    void tell(() => connection.takeBackDecision(decision), i18n.t('customer.decided.takenBack'));
  return { ...outcome, decide, takeBack, askedAbout: (orders) => fresh.get(nameOf(orders)) };
}

function nameOf(orders: Pair): string {
  return orders.join('\n');
}
