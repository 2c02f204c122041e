import '@/assets/theme.css';
import { browser } from 'wxt/browser';
import { BackupPage } from '@/components/backup/backup-page';
import type { SettingsAccess } from '@/components/settings/settings-access';
import { StoredPage } from '@/components/settings/stored-page';
import { WorkshopDesk } from '@/components/templates/desk/workshop-desk';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { templateIdSchema } from '@/lib/domain/template/template';
import { forgetExpired, rescheduleForgetting } from '@/lib/services/forget';
import { changeDraftKeeping } from '@/lib/services/kept-drafts';
import { openDatabase } from '@/lib/store/database';
import { createBackupAccess } from './backup-access';
import { createCustomersAccess } from './customers-access';
import { CustomersPageWithStore } from './customers-page-with-store';
import { HostAccessNotice } from './host-access-notice';
import { createImportLink } from './import-link';
import { InsightsPageWithStore } from './insights-page-with-store';
import { OrdersPageWithWorker } from './orders-page-with-worker';
import { SettingsPageWithDrafts } from './settings-page-with-drafts';
import { ShellWithQueue } from './shell-with-queue';
import { SyncPageWithStore } from './sync-page-with-store';
import { tellSettingsChanges } from './tell-settings-change';
import { tellSyncChanges } from './tell-sync-change';
import { TemplatesPageWithStore } from './templates-page-with-store';

const { version } = browser.runtime.getManifest();
const db = openDatabase();
const importLink = createImportLink();
const customersAccess = createCustomersAccess(db);
const desk = new WorkshopDesk();
desk.lastOpened = openedByAddress();
const backupAccess = createBackupAccess(db);
tellSettingsChanges(db);
tellSyncChanges(db);

/** `options.html#replies/<id>` opens the workshop with this reply. */
function openedByAddress() {
  const id = templateIdSchema.safeParse(decodeURIComponent(/^#replies\/(.+)$/.exec(location.hash)?.[1] ?? ''));
  return id.success ? id.data : undefined;
}

/** A new rule for keeping things holds for what is stored already. */
function savingWith({ settings, save }: SettingsAccess): SettingsAccess['save'] {
  return (changes) => {
    save(changes);
    if (changes.keepDraftsDays !== undefined) void changeDraftKeeping(db, changes.keepDraftsDays, Date.now());
    if (changes.keepNamesDays === undefined && changes.keepMessagesDays === undefined) return;
    const now = Date.now();
    const { keepNamesDays = settings.keepNamesDays, keepMessagesDays = settings.keepMessagesDays } = changes;
    void rescheduleForgetting(db, { keepNamesDays, keepMessagesDays }, now).then(() => forgetExpired(db, now));
  };
}

startPage({
  content: (
    <StoredPage db={db}>
      {({ templates, ...access }) => (
        <ShellWithQueue
          db={db}
          notice={(page) => <HostAccessNotice page={page} />}
          pages={{
            orders: () => <OrdersPageWithWorker db={db} link={importLink} />,
            customers: () => <CustomersPageWithStore db={db} access={customersAccess} />,
            replies: () =>
              templates && (
                <TemplatesPageWithStore db={db} desk={desk} templates={templates} settings={access.settings} />
              ),
            insights: () => <InsightsPageWithStore db={db} settings={access.settings} save={access.save} />,
            sync: () => <SyncPageWithStore db={db} />,
            backup: () => <BackupPage access={backupAccess} />,
            settings: () => <SettingsPageWithDrafts {...access} db={db} save={savingWith(access)} version={version} />,
          }}
        />
      )}
    </StoredPage>
  ),
  language: catalogueLanguage(),
});
