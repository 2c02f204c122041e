/**
 * When the seller works, if that is told at all. What is typed stays in its field; it is kept as soon as, and only when,
 * nothing is wrong with it.
 */
import { useState } from 'react';
import { i18n } from '#i18n';
import type { WorkingHours } from '@/lib/domain/working-hours/working-hours';
import { Segments } from '../../ui/choice';
import type { SettingsAccess } from '../settings-access';
import { DaysOff } from './days-off';
import { HolidayChoice } from './holiday-choice';
import { toWeek, toWeekDraft, usualWeek, type WeekDraft } from './hours-draft';
import { WeekFields } from './week-fields';
import { ownZone, ZoneSelect } from './zone-select';

interface Draft {
  readonly week: WeekDraft;
  readonly rest: Omit<WorkingHours, 'week'>;
}

export function WorkingHoursSection({ settings, save }: SettingsAccess) {
  const stored = settings.workingHours;
  const [typed, setTyped] = useState<Draft>();
  const [isOn, setOn] = useState<boolean>();
  const draft = typed ?? draftOf(stored);
  const keep = (next: Draft) => {
    setTyped(next);
    const week = toWeek(next.week);
    if (week) save({ workingHours: { ...next.rest, week } });
  };
  const shows = isOn ?? stored !== null;
  const isFaulty = toWeek(draft.week) === undefined;
  return (
    <>
      <div className="flex flex-col gap-1">
        <Segments
          label={i18n.t('hours.switch')}
          value={shows ? 'told' : 'any'}
          options={[
            { value: 'any', text: i18n.t('hours.anyTime') },
            { value: 'told', text: i18n.t('hours.told') },
          ]}
          onChange={(choice) => {
            setOn(choice === 'told');
            if (choice === 'told') keep(draft);
            else {
              // What stands in the fields comes back with them.
              setTyped(draft);
              save({ workingHours: null });
            }
          }}
        />
        <p className="text-xs text-ink-3">{i18n.t('hours.switchHelp')}</p>
      </div>
      {shows && <HoursFields draft={draft} onChange={keep} />}
      <p role="status" className="text-sm text-late empty:hidden">
        {shows && isFaulty && i18n.t('hours.notSaved')}
      </p>
      {shows && <EbayCounting settings={settings} save={save} />}
    </>
  );
}

function HoursFields({ draft, onChange }: { readonly draft: Draft; readonly onChange: (draft: Draft) => void }) {
  const { week, rest } = draft;
  const change = (changes: Partial<Draft['rest']>) => onChange({ week, rest: { ...rest, ...changes } });
  return (
    <>
      <WeekFields week={week} onChange={(changed) => onChange({ week: changed, rest })} />
      <ZoneSelect zone={rest.zone} onChange={(zone) => change({ zone })} />
      <HolidayChoice country={rest.holidays} onChange={(holidays) => change({ holidays })} />
      <DaysOff days={rest.daysOff} onChange={(daysOff) => change({ daysOff })} />
    </>
  );
}

function EbayCounting({ settings, save }: SettingsAccess) {
  return (
    <div className="flex flex-col gap-1">
      <Segments
        label={i18n.t('hours.ebay')}
        value={settings.ebayCountsWorkingHours ? 'working' : 'all'}
        options={[
          { value: 'all', text: i18n.t('hours.ebayAll') },
          { value: 'working', text: i18n.t('hours.ebayWorking') },
        ]}
        onChange={(choice) => save({ ebayCountsWorkingHours: choice === 'working' })}
      />
      <p className="text-xs text-ink-3">{i18n.t('hours.ebayHelp')}</p>
    </div>
  );
}

function draftOf(stored: WorkingHours | null): Draft {
  const { week, ...rest } = stored ?? { week: usualWeek(), zone: ownZone(), holidays: null, daysOff: [] };
  return { week: toWeekDraft(week), rest };
}
