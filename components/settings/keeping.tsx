/** How long names and messages are kept, and whether customers are joined across marketplaces: with what goes and what stays. */
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { KeepDays } from '@/lib/domain/customer/retention';
import type { Settings } from '@/lib/domain/settings/settings';
import { Button } from '../ui/button';
import { Chooser, Segments } from '../ui/choice';
import type { SettingsAccess } from './settings-access';

type KeepSetting = 'keepNamesDays' | 'keepMessagesDays';

const offered: readonly KeepDays[] = ['not-at-all', 30, 60, 90, 180, 365, 'for-ever'];

export function Keeping({ settings, save }: SettingsAccess) {
  return (
    <>
      <KeepChoice
        label={i18n.t('settings.keepNames')}
        help={i18n.t('settings.keepNamesHelp')}
        stored={settings.keepNamesDays}
        onKeep={(days) => save(changeOf('keepNamesDays', days))}
      />
      <KeepChoice
        label={i18n.t('settings.keepMessages')}
        help={i18n.t('settings.keepMessagesHelp')}
        stored={settings.keepMessagesDays}
        onKeep={(days) => save(changeOf('keepMessagesDays', days))}
      />
      <Joining settings={settings} save={save} />
    </>
  );
}

interface KeepChoiceProps {
  readonly label: string;
  readonly help: string;
  readonly stored: KeepDays;
  readonly onKeep: (days: KeepDays) => void;
}

/** A shorter time takes away what nobody can bring back, and a list of choices is changed by one key: so that is asked. */
function KeepChoice({ label, help, stored, onKeep }: KeepChoiceProps) {
  const [wanted, setWanted] = useState<KeepDays>();
  const shorter = wanted !== undefined && isShorter(wanted, stored) ? wanted : undefined;
  const place = useRef<HTMLDivElement>(null);
  const choose = (days: KeepDays) => {
    setWanted(isShorter(days, stored) ? days : undefined);
    if (isShorter(stored, days)) onKeep(days);
  };
  // The buttons of the question go away with it.
  const answer = () => {
    setWanted(undefined);
    place.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={place} className="flex flex-col gap-1">
      <Chooser
        label={label}
        value={String(shorter ?? stored)}
        options={choicesWith(stored).map((days) => ({ value: String(days), text: keepWords(days) }))}
        onChange={(value) => {
          const days = choicesWith(stored).find((choice) => String(choice) === value);
          if (days !== undefined) choose(days);
        }}
      />
      <p className="text-xs text-ink-3">{help}</p>
      {shorter !== undefined && (
        <ShorterQuestion
          label={label}
          days={shorter}
          onConfirm={() => {
            onKeep(shorter);
            answer();
          }}
          onCancel={answer}
        />
      )}
    </div>
  );
}

interface ShorterQuestionProps {
  readonly label: string;
  readonly days: KeepDays;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function ShorterQuestion({ label, days, onConfirm, onCancel }: ShorterQuestionProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups fields, this groups a sentence and its answers
    <div
      role="group"
      aria-label={label}
      className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-soon-line bg-soon-tint px-3 py-2"
    >
      <p role="status" className="min-w-48 flex-1">
        {days === 'not-at-all'
          ? i18n.t('settings.keepNoneQuestion')
          : i18n.t('settings.keepLessQuestion', { time: keepWords(days) })}
      </p>
      <div className="flex flex-wrap gap-1">
        <Button onPress={onCancel}>{i18n.t('settings.keepAsBefore')}</Button>
        <Button look="quiet" onPress={onConfirm}>
          {i18n.t('settings.keepRemove')}
        </Button>
      </div>
    </div>
  );
}

function Joining({ settings, save }: SettingsAccess) {
  return (
    <div className="flex flex-col gap-1">
      <Segments
        label={i18n.t('settings.keepJoined')}
        value={settings.joinsMarketplaces ? 'yes' : 'no'}
        options={[
          { value: 'yes', text: i18n.t('settings.keepJoinedYes') },
          { value: 'no', text: i18n.t('settings.keepJoinedNo') },
        ]}
        onChange={(choice) => save({ joinsMarketplaces: choice === 'yes' })}
      />
      <p className="text-xs text-ink-3">{i18n.t('settings.keepJoinedHelp')}</p>
    </div>
  );
}

function changeOf(name: KeepSetting, days: KeepDays): Partial<Pick<Settings, KeepSetting>> {
  return name === 'keepNamesDays' ? { keepNamesDays: days } : { keepMessagesDays: days };
}

/** A stored time that is not among those offered stays a choice, in its place. */
function choicesWith(stored: KeepDays): readonly KeepDays[] {
  if (offered.includes(stored)) return offered;
  return [...offered, stored].sort((one, other) => lengthOf(one) - lengthOf(other));
}

function isShorter(days: KeepDays, than: KeepDays): boolean {
  return lengthOf(days) < lengthOf(than);
}

function lengthOf(days: KeepDays): number {
  if (days === 'not-at-all') return -1;
  return days === 'for-ever' ? Number.POSITIVE_INFINITY : days;
}

function keepWords(days: KeepDays): string {
  if (days === 'not-at-all') return i18n.t('settings.keepNotAtAll');
  return days === 'for-ever' ? i18n.t('settings.keepForEver') : i18n.t('settings.keepDays', days, { count: days });
}
