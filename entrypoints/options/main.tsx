import '@/assets/theme.css';
import { browser } from 'wxt/browser';
import { RepliesPage } from '@/components/settings/replies-page';
import { SettingsPage } from '@/components/settings/settings-page';
import { StoredPage } from '@/components/settings/stored-page';
import { Shell } from '@/components/shell/shell';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { openDatabase } from '@/lib/store/database';
import { createImportLink } from './import-link';
import { OrdersPageWithWorker } from './orders-page-with-worker';

const { version } = browser.runtime.getManifest();
const db = openDatabase();
const importLink = createImportLink();

startPage({
  content: (
    <StoredPage db={db}>
      {({ templates, ...access }) => (
        <Shell
          pages={{
            orders: () => <OrdersPageWithWorker db={db} link={importLink} />,
            replies: () => <RepliesPage templates={templates ?? []} />,
            settings: () => <SettingsPage {...access} version={version} />,
          }}
        />
      )}
    </StoredPage>
  ),
  language: catalogueLanguage(),
});
