/** Every saved state of a template, what is different today, and the way back. */
import { ArrowLeft, RotateCcw } from 'lucide-react';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { Button } from '../../ui/button';
import { formatDayAndTime, formatInFull } from '../../words/dates';
import type { TemplateVersion, WorkshopAccess } from '../workshop-access';
import { DifferenceView } from './difference-view';
import { useVersions } from './use-versions';
import { differences } from './version-difference';

interface HistoryViewProps {
  readonly template: Template;
  readonly versionsOf: WorkshopAccess['versionsOf'];
  readonly onRestore: (version: Template) => void;
  readonly onClose: () => void;
  /** Epoch ms. */
  readonly now: number;
}

export function HistoryView({ template, versionsOf, onRestore, onClose, now }: HistoryViewProps) {
  const versions = useVersions(template, versionsOf);
  const [chosenId, setChosenId] = useState<number>();
  const chosen = versions?.find(({ id }) => id === chosenId) ?? versions?.[0];
  return (
    <section aria-label={i18n.t('workshop.history.title')} className="flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-base font-semibold">{i18n.t('workshop.history.title')}</h3>
        <Button look="quiet" autoFocus onPress={onClose}>
          <ArrowLeft aria-hidden="true" size={14} />
          {i18n.t('workshop.history.close')}
        </Button>
      </div>
      {versions?.length === 0 && <p className="text-ink-2">{i18n.t('workshop.history.none')}</p>}
      {chosen && (
        <div className="grid gap-4 @2xl:grid-cols-[14rem_minmax(0,1fr)]">
          <ul className="flex max-h-96 flex-col overflow-y-auto">
            {versions?.map((version) => (
              <li key={version.id}>
                <VersionButton
                  version={version}
                  isChosen={version.id === chosen.id}
                  onChoose={() => setChosenId(version.id)}
                  now={now}
                />
              </li>
            ))}
          </ul>
          <Version version={chosen} template={template} onRestore={onRestore} />
        </div>
      )}
    </section>
  );
}

interface VersionButtonProps {
  readonly version: TemplateVersion;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly now: number;
}

function VersionButton({ version: { savedAt }, isChosen, onChoose, now }: VersionButtonProps) {
  return (
    <button
      type="button"
      aria-current={isChosen}
      title={formatInFull(savedAt)}
      onClick={onChoose}
      className={`min-h-8 w-full rounded-control px-2 text-left text-sm ${isChosen ? 'bg-accent-tint font-semibold text-accent forced-colors:outline' : 'hover:bg-sunken'}`}
    >
      {formatDayAndTime(savedAt, now)}
    </button>
  );
}

interface VersionProps {
  readonly version: TemplateVersion;
  readonly template: Template;
  readonly onRestore: (version: Template) => void;
}

function Version({ version, template, onRestore }: VersionProps) {
  const different = useMemo(() => differences(version.template, template), [version, template]);
  return (
    <div className="flex min-w-0 flex-col items-start gap-3">
      <p className="text-sm text-ink-2">{i18n.t('workshop.history.compared')}</p>
      <DifferenceView differences={different} />
      <Button isDisabled={different.length === 0} onPress={() => onRestore(version.template)}>
        <RotateCcw aria-hidden="true" size={14} />
        {i18n.t('workshop.history.restore')}
      </Button>
    </div>
  );
}
