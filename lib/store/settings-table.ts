/** The seller's settings. A stored field that does not fit is set aside and falls back alone; the others stay. */
import { liveQuery } from 'dexie';
import { defaultSettings, type Settings, type SettingsChanges, settingsSchema } from '@/lib/domain/settings/settings';
import type { ReplydockDatabase } from './database';
import { setAside } from './set-aside';

const settingsName = 'settings';

/** What is stored, with defaults for what is not. */
export async function readSettings(db: ReplydockDatabase): Promise<Settings> {
  const record = await db.singles.get(settingsName);
  return fittingSettings(record?.value).settings;
}

/** Changes some settings and keeps the rest. Fields that did not fit are set aside before they are written over. */
export async function saveSettings(db: ReplydockDatabase, changes: SettingsChanges, now: number): Promise<void> {
  await db.transaction('rw', db.singles, db.setAside, async () => {
    const record = await db.singles.get(settingsName);
    const { settings, unfit } = fittingSettings(record?.value);
    const broken = unfit.map((key) => ({
      table: settingsName,
      key,
      value: record?.value,
      reason: `The value of ${key} is not one that can be set`,
      setAsideAt: now,
    }));
    await setAside(db, broken);
    await db.singles.put({ name: settingsName, value: settingsSchema.parse({ ...settings, ...changes }) });
  });
}

/** Tells the settings now and after every change, until the returned function is called. */
export function watchSettings(db: ReplydockDatabase, onSettings: (settings: Settings) => void): () => void {
  const subscription = liveQuery(() => readSettings(db)).subscribe({ next: onSettings, error: () => {} });
  return () => subscription.unsubscribe();
}

function fittingSettings(value: unknown): { readonly settings: Settings; readonly unfit: readonly string[] } {
  const whole = settingsSchema.safeParse({ ...defaultSettings, ...asObject(value) });
  if (whole.success) return { settings: whole.data, unfit: [] };
  let settings = defaultSettings;
  const unfit: string[] = [];
  for (const [key, field] of Object.entries(asObject(value))) {
    const changed = settingsSchema.safeParse({ ...settings, [key]: field });
    if (changed.success) settings = changed.data;
    else unfit.push(key);
  }
  return { settings, unfit };
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
