/** This browser: what it is called on the others, and how often it looks for what they have changed. */
import { i18n } from '#i18n';
import { pollMinutes, type SyncChoices } from '@/lib/domain/sync/sync-choices';
import { Section } from '../settings/section';
import { useDraft } from '../settings/use-draft';
import { Segments } from '../ui/choice';
import { LineField } from '../ui/text-fields';
import type { SyncAccess } from './sync-access';

interface HereSectionProps extends Pick<SyncAccess, 'change' | 'suggestedName'> {
  readonly choices: SyncChoices;
}

const longestName = 60;

export function HereSection({ choices: { deviceName, everyMinutes }, change, suggestedName }: HereSectionProps) {
  const draft = useDraft(deviceName || suggestedName, (name) => change({ deviceName: name.trim() }));
  const offered = [...new Set<number>([...pollMinutes, everyMinutes])].toSorted((one, other) => one - other);
  return (
    <Section title={i18n.t('sync.here.title')}>
      <div className="max-w-sm">
        <LineField
          label={i18n.t('sync.here.name')}
          value={draft.value}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          maxLength={longestName}
        />
      </div>
      <div className="flex flex-col gap-1">
        <Segments
          label={i18n.t('sync.here.every')}
          value={String(everyMinutes)}
          options={offered.map((minutes) => ({ value: String(minutes), text: minutesWords(minutes) }))}
          onChange={(minutes) => change({ everyMinutes: Number(minutes) })}
        />
        <p className="text-xs text-ink-3">{i18n.t('sync.here.everyHelp')}</p>
      </div>
    </Section>
  );
}

function minutesWords(minutes: number): string {
  return minutes === 60 ? i18n.t('sync.here.hour') : i18n.t('sync.here.minutes', { count: minutes });
}
