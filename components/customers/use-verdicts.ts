/** What the seller says about who is the same person, and what came of it. */
import { i18n } from '#i18n';
import type { CustomersAccess } from '@/lib/protocol/customer-pages';
import type { CustomerVerdict } from '@/lib/protocol/customer-words';
import { newsOf, type Outcome, useOutcome } from '../people/use-outcome';

export interface Verdicts extends Outcome {
  readonly decide: (verdict: CustomerVerdict['verdict'], orders: readonly [string, string]) => void;
  readonly takeBack: (decision: string) => void;
}

interface VerdictTools {
  readonly access: Pick<CustomersAccess, 'decide' | 'takeBack'>;
  /** Ends when nothing that was written waits to be stored. */
  readonly settle: () => Promise<void>;
  readonly reread: () => Promise<unknown>;
}

export function useVerdicts({ access, settle, reread }: VerdictTools): Verdicts {
  const { outcome, tell } = useOutcome();
  const tellSettled = (deed: () => Promise<void>, news: string) => tell(() => settle().then(deed), news, reread);
  return {
    ...outcome,
    decide: (verdict, [one, other]) =>
      tellSettled(() => access.decide({ verdict, orders: [one, other] }), newsOf(verdict)),
    takeBack: (decision) => tellSettled(() => access.takeBack(decision), i18n.t('customer.decided.takenBack')),
  };
}
