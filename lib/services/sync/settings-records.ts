/** The seller's settings as shared records and back. What is as it came says nothing, so that nobody's default wins. */
import { dequal } from 'dequal';
import { defaultSettings, type Settings, settingsSchema } from '@/lib/domain/settings/settings';
import type { Json, SharedRecord } from '@/lib/sync/shared-record';
import { fitText, toJson, wellFormed } from './part-paths';

export const settingsId = 'settings';
const longestSignature = 2000;

/** Parts of their own, and what belongs to one browser. */
const elsewhere: ReadonlySet<string> = new Set([
  'signature',
  'alerts',
  'ruleChoices',
  'workingHours',
  'ebayCountsWorkingHours',
  'panelWidthPx',
  'isPanelFolded',
  'hasStarted',
]);
const names = Object.keys(defaultSettings).filter((name) => !elsewhere.has(name));
const alertNames = ['leadMinutes', 'quiet', 'namesBuyers'] as const;

export function toSettingsRecord(settings: Settings): SharedRecord {
  const fields = names.map((name) => [name, Reflect.get(settings, name), Reflect.get(defaultSettings, name)] as const);
  const alerts = alertNames.map(
    (name) => [`alerts.${name}`, settings.alerts[name], defaultSettings.alerts[name]] as const,
  );
  const values = [...fields, ...alerts].flatMap(([path, value, usual]): [string, Json][] =>
    dequal(value, usual) ? [] : [[path, toJson(value)]],
  );
  const texts = settings.signature === '' ? {} : { signature: wellFormed(settings.signature) };
  return { id: settingsId, values: Object.fromEntries(values), texts };
}

/** @param current what is set here: it stays where the record says something that cannot be set */
export function fromSettingsRecord({ values, texts }: SharedRecord, current: Settings): Settings {
  let settings = current;
  const set = (changes: object) => {
    const result = settingsSchema.safeParse({ ...settings, ...changes });
    if (result.success) settings = result.data;
  };
  for (const name of names) set({ [name]: values[name] ?? Reflect.get(defaultSettings, name) });
  for (const name of alertNames) {
    const value = values[`alerts.${name}`];
    set({ alerts: { ...settings.alerts, [name]: value === undefined ? defaultSettings.alerts[name] : value } });
  }
  set({ signature: fitText(texts.signature ?? '', longestSignature) });
  return settings;
}
