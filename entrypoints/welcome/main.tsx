import '@/assets/theme.css';
import { browser } from 'wxt/browser';
import { StoredPage } from '@/components/settings/stored-page';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { openDatabase } from '@/lib/store/database';
import { WelcomePageWithAccess } from './welcome-page-with-access';

const db = openDatabase();

startPage({
  content: (
    <StoredPage db={db}>
      {({ templates, ...access }) => (
        <WelcomePageWithAccess
          {...access}
          templateCount={templates?.length}
          onSettings={() => void browser.runtime.openOptionsPage()}
        />
      )}
    </StoredPage>
  ),
  language: catalogueLanguage(),
});
