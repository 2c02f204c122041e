/** Deleted templates: they come back, or go for good after a question. */
import { RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import type { TemplateId } from '@/lib/domain/template/template';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { formatDayAndTime } from '../../words/dates';
import { shownTitle } from '../template-words';
import type { TemplateDeeds } from '../use-template-deeds';
import type { TrashedTemplate } from '../workshop-access';

interface TrashViewProps {
  readonly trash: readonly TrashedTemplate[];
  readonly deeds: Pick<TemplateDeeds, 'takeFromTrash' | 'erase' | 'say'>;
  /** Epoch ms. */
  readonly now: number;
}

export function TrashView({ trash, deeds, now }: TrashViewProps) {
  const [erasing, setErasing] = useState<readonly TemplateId[]>();
  return (
    <section aria-label={i18n.t('workshop.trash.title')} className="flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 tabIndex={-1} className="text-lg font-semibold outline-none">
          {i18n.t('workshop.trash.title')}
        </h2>
        {trash.length > 1 && (
          <Button look="quiet" onPress={() => setErasing(trash.map(({ template }) => template.id))}>
            {i18n.t('workshop.trash.empty')}
          </Button>
        )}
      </div>
      <p className="text-ink-2">{trash.length === 0 ? i18n.t('workshop.trash.none') : i18n.t('workshop.trash.text')}</p>
      <ul className="flex flex-col divide-y divide-line">
        {trash.map(({ template, deletedAt }) => (
          <li key={template.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="min-w-40 flex-1">
              <bdi className="font-semibold [overflow-wrap:anywhere]">{shownTitle(template)}</bdi>
              <span className="block text-xs text-ink-2">
                {i18n.t('workshop.trash.deleted', { when: formatDayAndTime(deletedAt, now) })}
              </span>
            </span>
            <Button onPress={() => deeds.takeFromTrash([template.id])}>
              <RotateCcw aria-hidden="true" size={14} />
              {i18n.t('workshop.trash.restore')}
            </Button>
            <Button look="quiet" onPress={() => setErasing([template.id])}>
              <Trash2 aria-hidden="true" size={14} />
              {i18n.t('workshop.trash.erase')}
            </Button>
          </li>
        ))}
      </ul>
      {erasing && (
        <ConfirmDialog
          words={{
            title: i18n.t('workshop.trash.eraseTitle', erasing.length, { count: erasing.length }),
            texts: [i18n.t('workshop.trash.eraseText')],
            confirm: i18n.t('workshop.trash.erase'),
            cancel: i18n.t('workshop.trash.cancel'),
            failed: i18n.t('workshop.trash.eraseFailed'),
          }}
          confirm={() => deeds.erase(erasing)}
          onDone={() => deeds.say(i18n.t('workshop.trash.erased', erasing.length, { count: erasing.length }))}
          onClose={() => setErasing(undefined)}
        />
      )}
    </section>
  );
}
