/** Settings of a backup beside those of this browser. What was set here stays unless the seller chooses otherwise. */
import { dequal } from 'dequal';
import { defaultSettings, type Settings, type SettingsChanges, settingsSchema } from '@/lib/domain/settings/settings';

export type SettingName = keyof Settings;

/** Set here and in the backup, and not the same. */
export interface SettingConflict {
  readonly name: SettingName;
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface MergedSettings {
  /** Set in the backup and never here. */
  readonly takes: SettingsChanges;
  readonly conflicts: readonly SettingConflict[];
}

/** How the panel stands in this browser, and whether its welcome was read, is nothing that was set. */
const placesOnly: ReadonlySet<SettingName> = new Set(['hasStarted', 'isPanelFolded', 'panelWidthPx']);

const names = Object.keys(defaultSettings).filter((name): name is SettingName => name in defaultSettings);

/** What the seller has changed, as it goes into a backup. */
export function changedSettings(settings: Settings): SettingsChanges {
  const changed = names.filter((name) => !placesOnly.has(name) && !dequal(settings[name], defaultSettings[name]));
  return Object.fromEntries(changed.map((name) => [name, settings[name]]));
}

export function mergeSettings(ours: Settings, theirs: SettingsChanges): MergedSettings {
  const told = names.filter((name) => !placesOnly.has(name) && theirs[name] !== undefined);
  const differing = told.filter((name) => !dequal(ours[name], theirs[name]));
  const isSetHere = (name: SettingName) => !dequal(ours[name], defaultSettings[name]);
  return {
    takes: pick(
      theirs,
      differing.filter((name) => !isSetHere(name)),
    ),
    conflicts: differing.filter(isSetHere).map((name) => ({ name, ours: ours[name], theirs: theirs[name] })),
  };
}

/** The values of the backup for these settings; only such as can be set. */
export function pick(theirs: SettingsChanges, wanted: readonly SettingName[]): SettingsChanges {
  const entries = wanted.filter((name) => theirs[name] !== undefined).map((name) => [name, theirs[name]] as const);
  const picked = settingsSchema.safeParse({ ...defaultSettings, ...Object.fromEntries(entries) });
  return picked.success ? Object.fromEntries(entries) : {};
}
