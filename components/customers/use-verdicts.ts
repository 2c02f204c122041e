/** What the seller says about who is the same person, and what came of it. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CustomersAccess } from '@/lib/protocol/customer-pages';
import type { CustomerVerdict } from '@/lib/protocol/customer-words';

type Verdict = CustomerVerdict['verdict'];

export interface Verdicts {
  readonly decide: (verdict: Verdict, orders: readonly [string, string]) => void;
  readonly takeBack: (decision: string) => void;
  /** What came of the last word; empty before there was one. */
  readonly news: string;
  readonly hasFailed: boolean;
}

interface VerdictTools {
  readonly access: Pick<CustomersAccess, 'decide' | 'takeBack'>;
  /** Ends when nothing that was written waits to be stored. */
  readonly settle: () => Promise<void>;
  readonly reread: () => Promise<unknown>;
}

const newsKeys = {
  same: 'customer.decided.same',
  different: 'customer.decided.different',
  stray: 'customer.decided.different',
} as const satisfies Record<Verdict, string>;

const nothing = { news: '', hasFailed: false };

export function useVerdicts({ access, settle, reread }: VerdictTools): Verdicts {
  const [outcome, setOutcome] = useState(nothing);
  const isBusy = useRef(false);

  async function tell(deed: () => Promise<void>, news: string): Promise<void> {
    if (isBusy.current) return;
    isBusy.current = true;
    setOutcome(nothing);
    try {
      await settle();
      await deed();
      setOutcome({ news, hasFailed: false });
      await reread();
    } catch {
      // Whatever it was, nothing has changed, and the same can be tried again.
      setOutcome({ news: i18n.t('customer.decided.failed'), hasFailed: true });
    } finally {
      isBusy.current = false;
    }
  }
  return {
    ...outcome,
    decide: (verdict, [one, other]) => {
      void tell(() => access.decide({ verdict, orders: [one, other] }), i18n.t(newsKeys[verdict]));
    },
    takeBack: (decision) => void tell(() => access.takeBack(decision), i18n.t('customer.decided.takenBack')),
  };
}
