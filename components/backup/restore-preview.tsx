/** What a backup would change, before it changes anything. */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { SettingConflict, SettingName } from '@/lib/backup/merge-settings';
import type { RestoreOutcome } from '@/lib/backup/restore-outcome';
import { Button } from '../ui/button';
import { Segments } from '../ui/choice';
import { formatDayAndTime } from '../words/dates';
import { settingName, settingValue } from './backup-words';
import { PartTable } from './part-table';
import { Remarks } from './remarks';

interface RestorePreviewProps {
  readonly preview: RestoreOutcome;
  readonly now: number;
  readonly onStart: (takesTheirs: readonly SettingName[]) => void;
}

export function RestorePreview({ preview, now, onStart }: RestorePreviewProps) {
  const [takesTheirs, setTakes] = useState<ReadonlySet<SettingName>>(new Set());
  const settings = preview.parts.settings?.changed ?? 0;
  const isNothing = settings === 0 && Object.values(preview.parts).every(({ fresh, changed }) => fresh + changed === 0);
  const choose = (name: SettingName, side: 'ours' | 'theirs') => {
    const others = [...takesTheirs].filter((each) => each !== name);
    setTakes(new Set(side === 'theirs' ? [...others, name] : others));
  };
  return (
    <>
      <p>{i18n.t('backup.madeAt', { time: formatDayAndTime(preview.madeAt, now) })}</p>
      <PartTable outcome={preview} isDone={false} />
      {settings > 0 && <p className="text-sm">{i18n.t('backup.settingsTaken', settings, { count: settings })}</p>}
      {preview.conflicts.length > 0 && (
        <div className="flex flex-col gap-3">
          <p className="text-sm">{i18n.t('backup.conflicts')}</p>
          {preview.conflicts.map((conflict) => (
            <SettingChoice
              key={conflict.name}
              conflict={conflict}
              side={takesTheirs.has(conflict.name) ? 'theirs' : 'ours'}
              onChange={(side) => choose(conflict.name, side)}
            />
          ))}
        </div>
      )}
      <Remarks outcome={preview} isDone={false} />
      {isNothing && takesTheirs.size === 0 ? (
        <p className="font-semibold">{i18n.t('backup.nothingNew')}</p>
      ) : (
        <div>
          <Button look="primary" onPress={() => onStart([...takesTheirs])}>
            {i18n.t('backup.restore')}
          </Button>
        </div>
      )}
    </>
  );
}

interface SettingChoiceProps {
  readonly conflict: SettingConflict;
  readonly side: 'ours' | 'theirs';
  readonly onChange: (side: 'ours' | 'theirs') => void;
}

function SettingChoice({ conflict: { name, ours, theirs }, side, onChange }: SettingChoiceProps) {
  return (
    <Segments
      label={settingName(name)}
      value={side}
      options={[
        { value: 'ours', text: i18n.t('backup.here', { value: settingValue(name, ours) }) },
        { value: 'theirs', text: i18n.t('backup.inBackup', { value: settingValue(name, theirs) }) },
      ]}
      onChange={onChange}
    />
  );
}
