/** What came of the seller's last word on who is the same person; one word is on its way at a time. */
import { useCallback, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CustomerVerdict } from '@/lib/protocol/customer-words';

type Verdict = CustomerVerdict['verdict'];

export interface Outcome {
  /** Empty before there was a word. */
  readonly news: string;
  readonly hasFailed: boolean;
}

export interface OutcomeTeller {
  readonly outcome: Outcome;
  /** @param afterwards what else is to be done once the word is stored */
  readonly tell: (deed: () => Promise<void>, news: string, afterwards?: () => Promise<unknown>) => void;
}

const newsKeys = {
  same: 'customer.decided.same',
  different: 'customer.decided.different',
  stray: 'customer.decided.different',
} as const satisfies Record<Verdict, string>;

export function newsOf(verdict: Verdict): string {
  return i18n.t(newsKeys[verdict]);
}

const nothing: Outcome = { news: '', hasFailed: false };

export function useOutcome(): OutcomeTeller {
  const [outcome, setOutcome] = useState(nothing);
  const isBusy = useRef(false);

  const tell = useCallback(async (deed: () => Promise<void>, news: string, afterwards?: () => Promise<unknown>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setOutcome(nothing);
    try {
      await deed();
      setOutcome({ news, hasFailed: false });
      await afterwards?.();
    } catch {
      // Whatever it was, nothing has changed, and the same can be tried again.
      setOutcome({ news: i18n.t('customer.decided.failed'), hasFailed: true });
    } finally {
      isBusy.current = false;
    }
  }, []);
  return { outcome, tell: (...word) => void tell(...word) };
}
