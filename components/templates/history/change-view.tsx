/** What has changed in the main wording since a translation was up to date, beside that translation. */
import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { Template } from '@/lib/domain/template/template';
import { formatDay } from '../../words/dates';
import { languageName } from '../../words/names';
import type { WorkshopAccess } from '../workshop-access';
import { changeSince } from './change-since';
import { DifferenceView } from './difference-view';
import { useVersions } from './use-versions';

interface ChangeViewProps {
  readonly id: string;
  readonly template: Template;
  /** Of the translation. */
  readonly language: string;
  readonly versionsOf: WorkshopAccess['versionsOf'];
  /** Epoch ms. */
  readonly now: number;
}

export function ChangeView({ id, template, language, versionsOf, now }: ChangeViewProps) {
  const versions = useVersions(template, versionsOf);
  const change = useMemo(() => versions && changeSince(template, language, versions), [template, language, versions]);
  const main = languageName(template.mainLanguage ?? '');
  return (
    <div id={id} aria-live="polite" className="rounded-card border border-line bg-canvas px-3 py-2 empty:hidden">
      {versions && !change && <p className="text-sm text-ink-2">{i18n.t('workshop.change.notKept')}</p>}
      {change && (
        <>
          <p className="pb-2 text-xs text-ink-2">
            {i18n.t('workshop.change.since', { language: main, day: formatDay(change.writtenAt, now) })}
          </p>
          <DifferenceView differences={change.differences} />
        </>
      )}
    </div>
  );
}
