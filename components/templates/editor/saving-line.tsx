/** Whether what was typed is stored. Nothing is ever thrown away: what is not stored stays in its field. */
import { Check, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { formatClock } from '../../words/dates';
import type { Failure, SavingState } from '../desk/desk-state';

const failureKeys = {
  quota: 'workshop.saving.quota',
  storage: 'workshop.saving.storage',
  invalid: 'workshop.saving.invalid',
} as const satisfies Record<Failure, string>;

export function SavingLine({ saving }: { readonly saving: SavingState }) {
  return (
    <span role="status" className="flex min-w-0 items-center gap-1.5 text-sm text-ink-2">
      {saving.kind === 'saved' && (
        <>
          <Check aria-hidden="true" size={14} className="shrink-0 text-ok-mark" />
          {i18n.t('workshop.saving.saved', { time: formatClock(saving.at) })}
        </>
      )}
      {saving.kind === 'failed' && (
        <>
          <TriangleAlert aria-hidden="true" size={14} className="shrink-0 text-late" />
          <span className="text-late">{i18n.t(failureKeys[saving.reason])}</span>
        </>
      )}
    </span>
  );
}
