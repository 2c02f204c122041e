/** Settings, message rules and working hours, between the store and the shared documents. */
import type { Settings, SettingsChanges } from '@/lib/domain/settings/settings';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import type { SharedRecord } from '@/lib/sync/shared-record';
import { fromHoursRecord, hoursId, toHoursRecord } from './hours-records';
import type { Meeting, PartSide, StoreChange } from './part-side';
import { differingPaths, valueAt } from './record-edits';
import { fromRulesRecord, rulesId, toRulesRecord } from './rules-records';
import { fromSettingsRecord, settingsId, toSettingsRecord } from './settings-records';

export type SettingsPart = 'settings' | 'rules' | 'hours';

interface Mapper {
  readonly id: string;
  readonly toRecord: (settings: Settings, previous?: SharedRecord) => SharedRecord;
  readonly fromRecord: (record: SharedRecord, current: Settings) => Partial<Settings>;
}

const mappers: Readonly<Record<SettingsPart, Mapper>> = {
  settings: { id: settingsId, toRecord: toSettingsRecord, fromRecord: fromSettingsRecord },
  rules: {
    id: rulesId,
    toRecord: ({ ruleChoices }, previous) => toRulesRecord(ruleChoices, previous),
    fromRecord: (record) => ({ ruleChoices: fromRulesRecord(record) }),
  },
  hours: { id: hoursId, toRecord: toHoursRecord, fromRecord: fromHoursRecord },
};

export interface SettingsSide extends PartSide {
  readonly settingsOf: (record: SharedRecord) => SettingsChanges;
}

export async function openSettingsSide(db: ReplydockDatabase, part: SettingsPart): Promise<SettingsSide> {
  const { id, toRecord, fromRecord } = mappers[part];
  const current = await readSettings(db);
  const isAsItCame = differingPaths(toRecord(current), { id, values: {}, texts: {} }).length === 0;
  return {
    present: new Set([id]),
    removed: new Map(),
    gone: new Set(),
    untold: new Set(isAsItCame ? [id] : []),
    broken: new Set(),
    recordOf: (name, previous) => (name === id ? toRecord(current, previous) : undefined),
    understood: (record) =>
      record.id === id ? toRecord({ ...current, ...fromRecord(record, current) }, record) : undefined,
    healed: (record) => record,
    remembersGone: () => false,
    isQuiet: () => false,
    isErasable: () => false,
    meet: meetSettings,
    changedAt: () => 0,
    settingsOf: (record) => fromRecord(record, current),
  };
}

/** What is shared already counts, and what is only set here is added. */
function meetSettings(ours: SharedRecord, theirs: SharedRecord): Meeting {
  const record = {
    id: ours.id,
    values: { ...ours.values, ...theirs.values },
    texts: { ...ours.texts, ...theirs.texts },
  };
  const isTold = differingPaths(ours, theirs).some(
    (path) => valueAt(ours, path) !== undefined && valueAt(theirs, path) !== undefined && !path.startsWith('off.'),
  );
  return { record, isTold };
}

export async function writeSettings(
  db: ReplydockDatabase,
  side: SettingsSide,
  { changes, now }: { readonly changes: readonly StoreChange[]; readonly now: number },
): Promise<void> {
  for (const change of changes) {
    if (change.kind === 'present') await saveSettings(db, side.settingsOf(change.record), now);
  }
}
