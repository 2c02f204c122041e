/** The settings page, which also knows how many unsent replies are kept. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { SettingsAccess } from '@/components/settings/settings-access';
import { SettingsPage } from '@/components/settings/settings-page';
import type { ReplydockDatabase } from '@/lib/store/database';
import { clearDrafts, countDrafts } from '@/lib/store/drafts-table';

interface SettingsPageWithDraftsProps extends SettingsAccess {
  readonly db: ReplydockDatabase;
  readonly version: string;
}

export function SettingsPageWithDrafts({ db, ...props }: SettingsPageWithDraftsProps) {
  const count = useLiveQuery(() => countDrafts(db), [db]);
  return <SettingsPage {...props} drafts={{ count, eraseAll: () => clearDrafts(db) }} />;
}
