/** Whether what was written about a buyer is stored: said once, politely, and with a way on where it is not. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { type Kept, surplusOfNote, surplusOfTags } from './kept-drafts';
import type { KeptAccess } from './use-kept';

interface KeptStateLineProps {
  readonly kept: Kept;
  readonly state: KeptAccess['state'];
  readonly isWriting: boolean;
  readonly onRetry: () => void;
}

export function KeptStateLine({ kept, state, isWriting, onRetry }: KeptStateLineProps) {
  const isSaved = useWasSaved(state, isWriting);
  const problem = problemWords(kept, state);
  const isShown = isWriting || problem !== undefined;
  return (
    <div className={isShown ? 'flex min-h-4 flex-wrap items-center gap-x-2 pt-1 text-xs text-ink-2' : 'sr-only'}>
      <span aria-live="polite" className={problem ? 'text-late' : ''}>
        {problem ?? (isSaved ? i18n.t('customer.saved') : '')}
      </span>
      {state === 'failed' && (
        <Button look="link" onPress={onRetry}>
          {i18n.t('notice.tryAgain')}
        </Button>
      )}
      {isShown && !problem && <span className={isSaved ? 'ml-auto' : ''}>{i18n.t('customer.noteWhere')}</span>}
    </div>
  );
}

function problemWords(kept: Kept, state: KeptAccess['state']): string | undefined {
  switch (state) {
    case 'failed':
      return i18n.t('customer.notSaved');
    case 'note-too-long':
      return i18n.t('customer.tooLong', surplusOfNote(kept), { count: surplusOfNote(kept) });
    case 'too-many-tags':
      return i18n.t('customer.tooManyTags', surplusOfTags(kept), { count: surplusOfTags(kept) });
    default:
      return undefined;
  }
}

/** A draft that was stored goes away; that it was stored is said until something else is written. */
function useWasSaved(state: KeptAccess['state'], isWriting: boolean): boolean {
  const [last, setLast] = useState<KeptAccess['state']>();
  useEffect(() => {
    if (state) setLast(state);
    else if (!isWriting) setLast(undefined);
  }, [state, isWriting]);
  return (state ?? last) === 'saved' || (state === undefined && last === 'saving');
}
