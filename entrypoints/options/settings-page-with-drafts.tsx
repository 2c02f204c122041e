/** The settings page, which also knows how many unsent replies are kept and what was learned. */
import { useLiveQuery } from 'dexie-react-hooks';
import type { SettingsAccess } from '@/components/settings/settings-access';
import { SettingsPage } from '@/components/settings/settings-page';
import { catalogueLanguage } from '@/components/words/locale';
import type { ReplydockDatabase } from '@/lib/store/database';
import { clearDrafts, countDrafts } from '@/lib/store/drafts-table';
import { useAlertsAccess } from './use-alerts-access';
import { useLearned } from './use-learned';

interface SettingsPageWithDraftsProps extends SettingsAccess {
  readonly db: ReplydockDatabase;
  readonly version: string;
}

export function SettingsPageWithDrafts({ db, ...props }: SettingsPageWithDraftsProps) {
  const count = useLiveQuery(() => countDrafts(db), [db]);
  const learned = useLearned(db, catalogueLanguage());
  const alerts = useAlertsAccess();
  return (
    <SettingsPage {...props} drafts={{ count, eraseAll: () => clearDrafts(db) }} learned={learned} alerts={alerts} />
  );
}
