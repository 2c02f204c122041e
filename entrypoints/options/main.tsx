import '@/assets/theme.css';
import { browser } from 'wxt/browser';
import { SettingsPage } from '@/components/settings/settings-page';
import { StoredPage } from '@/components/settings/stored-page';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { openDatabase } from '@/lib/store/database';

const { version } = browser.runtime.getManifest();
const db = openDatabase();

startPage({
  content: (
    <StoredPage db={db}>
      {({ templates, ...access }) => <SettingsPage {...access} templates={templates ?? []} version={version} />}
    </StoredPage>
  ),
  language: catalogueLanguage(),
});
