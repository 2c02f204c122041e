/** Settings and saved replies as they are stored, told anew after every change. For top-level pages only. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useEffect, useState } from 'react';
import type { Settings, SettingsChanges } from '@/lib/domain/settings/settings';
import type { Template } from '@/lib/domain/template/template';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSettings, saveSettings, watchSettings } from '@/lib/store/settings-table';
import { readLibraryVersion, readTemplates } from '@/lib/store/templates-table';

export interface Stored {
  /** Absent until it is known. */
  readonly settings: Settings | undefined;
  readonly templates: readonly Template[] | undefined;
  /** The store cannot be opened, read or written. */
  readonly hasFailed: boolean;
  readonly save: (changes: SettingsChanges) => void;
}

export function useStored(db: ReplydockDatabase): Stored {
  const [settings, setSettings] = useState<Settings>();
  const [templates, setTemplates] = useState<readonly Template[]>();
  const [hasFailed, setFailed] = useState(false);
  const fail = useCallback(() => setFailed(true), []);

  useEffect(() => {
    readSettings(db).catch(fail);
    return watchSettings(db, setSettings);
  }, [db, fail]);

  const version = useLiveQuery(() => readLibraryVersion(db).catch(() => undefined), [db]);
  useEffect(() => {
    if (version !== undefined) readTemplates(db, Date.now()).then(setTemplates, fail);
  }, [db, version, fail]);

  const save = useCallback(
    (changes: SettingsChanges) => void saveSettings(db, changes, Date.now()).catch(fail),
    [db, fail],
  );
  return { settings, templates, hasFailed, save };
}
