/** What the seller should know of a backup besides its figures. */
import { Info, TriangleAlert } from 'lucide-react';
import { i18n } from '#i18n';
import type { RestoreOutcome } from '@/lib/backup/restore-outcome';
import { formatCount } from '../orders/numbers';
import { Note } from '../ui/note';

export function Remarks({ outcome, isDone }: { readonly outcome: RestoreOutcome; readonly isDone: boolean }) {
  const unfit = Object.values(outcome.parts).reduce((sum, part) => sum + part.unfit, 0);
  const unknown = outcome.unknownParts.reduce((sum, { count }) => sum + count, 0);
  const { expired, isComplete } = outcome;
  return (
    <>
      {!isComplete && <Warning>{i18n.t('backup.stopped')}</Warning>}
      {outcome.unknownParts.length > 0 && (
        <Warning>{i18n.t('backup.newerPart', unknown, { count: formatCount(unknown) })}</Warning>
      )}
      {unfit > 0 && <Warning>{i18n.t('backup.unfit', unfit, { count: formatCount(unfit) })}</Warning>}
      {expired > 0 && (
        <Note icon={<Info aria-hidden="true" size={16} />}>
          {i18n.t('backup.expired', expired, { count: formatCount(expired) })}
        </Note>
      )}
      {!isDone && <p className="text-sm text-ink-2">{i18n.t('backup.comesBack')}</p>}
    </>
  );
}

function Warning({ children }: { readonly children: string }) {
  return (
    <Note tone="soon" icon={<TriangleAlert aria-hidden="true" size={16} />}>
      {children}
    </Note>
  );
}
