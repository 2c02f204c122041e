/** Erasing all customers at once: the last thing on the page, and never with one press. */
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { eraseWords } from './erase-words';

interface EraseEverythingProps {
  readonly eraseAll: () => Promise<void>;
  readonly onErased: () => void;
}

export function EraseEverything({ eraseAll, onErased }: EraseEverythingProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="mt-8 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line pt-4 text-sm">
      <p className="max-w-xl min-w-48 flex-1 text-ink-2">{i18n.t('customers.all.text')}</p>
      <Button onPress={() => setAsking(true)}>
        <Trash2 aria-hidden="true" size={14} />
        {i18n.t('customers.all.action')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          words={{
            ...eraseWords(),
            title: i18n.t('customers.all.title'),
            texts: [i18n.t('customers.all.what'), i18n.t('customers.all.comesBack')],
            confirm: i18n.t('customers.all.confirm'),
          }}
          confirm={eraseAll}
          onDone={onErased}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
