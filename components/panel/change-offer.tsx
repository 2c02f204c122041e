/** At the foot, after an insertion: the change that the seller keeps making to this reply, for good with one click. */
import { PencilLine, X } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { EditDifference } from '../templates/edits/edit-difference';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import type { OfferedChange } from './use-offered-change';

export function ChangeOffer({ change }: { readonly change: OfferedChange | undefined }) {
  const close = useRef<HTMLSpanElement>(null);
  if (!change) return null;
  const { offer, stage, decide } = change;
  const choose = (verdict: 'accept' | 'never') => {
    // The buttons go; the keyboard stays where it can go on.
    close.current?.querySelector('button')?.focus();
    decide(verdict);
  };
  return (
    <section
      aria-label={i18n.t('edits.title')}
      className="flex gap-2 border-t border-line bg-sunken py-2 pr-2 pl-4 text-sm"
    >
      <PencilLine aria-hidden="true" size={16} className="mt-1.5 shrink-0 text-ink-2" />
      <div className="flex min-w-0 flex-1 flex-col gap-1 py-1">
        <p aria-live="polite" className="font-semibold">
          {stageWords(change)}
        </p>
        {stage === 'offered' && (
          <>
            <div className="max-h-32 overflow-y-auto">
              <EditDifference edit={offer.edit} language={offer.place.language} />
            </div>
            <div className="flex flex-wrap gap-1 pt-1">
              <Button onPress={() => choose('accept')}>{i18n.t('edits.accept')}</Button>
              <Button look="quiet" onPress={() => choose('never')}>
                {i18n.t('edits.never')}
              </Button>
            </div>
          </>
        )}
      </div>
      <span ref={close}>
        <IconButton name={i18n.t('edits.close')} onPress={change.close}>
          <X aria-hidden="true" size={16} />
        </IconButton>
      </span>
    </section>
  );
}

function stageWords({ stage, offer }: OfferedChange): string {
  switch (stage) {
    case 'offered':
      return i18n.t('edits.offer', { count: offer.times });
    case 'changed':
      return i18n.t('edits.changed');
    case 'refused':
      return i18n.t('edits.refused');
    case 'failed':
      return i18n.t('edits.failed');
  }
}
