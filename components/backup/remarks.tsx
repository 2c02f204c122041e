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
      {expired > 0 && <Remark>{i18n.t('backup.expired', expired, { count: formatCount(expired) })}</Remark>}
      <DeletedReplies outcome={outcome} />
      {!isDone && <p className="text-sm text-ink-2">{i18n.t('backup.comesBack')}</p>}
    </>
  );
}

/** What is deleted on one side and in use on the other, so that nothing comes back unsaid. */
function DeletedReplies({ outcome: { deleted } }: { readonly outcome: RestoreOutcome }) {
  const { stay, comeBack, past } = deleted;
  return (
    <>
      {comeBack > 0 && <Remark>{i18n.t('backup.deleted.comeBack', comeBack, { count: formatCount(comeBack) })}</Remark>}
      {stay > 0 && <Remark>{i18n.t('backup.deleted.stay', stay, { count: formatCount(stay) })}</Remark>}
      {past > 0 && <Remark>{i18n.t('backup.deleted.past', past, { count: formatCount(past) })}</Remark>}
    </>
  );
}

function Remark({ children }: { readonly children: string }) {
  return <Note icon={<Info aria-hidden="true" size={16} />}>{children}</Note>;
}

function Warning({ children }: { readonly children: string }) {
  return (
    <Note tone="soon" icon={<TriangleAlert aria-hidden="true" size={16} />}>
      {children}
    </Note>
  );
}
