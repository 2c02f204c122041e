import '@/assets/theme.css';
import { browser } from 'wxt/browser';
import { StoredPage } from '@/components/settings/stored-page';
import { WelcomePage } from '@/components/settings/welcome-page';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { panelToBackground } from '@/lib/protocol/messages';
import { request, toExtension } from '@/lib/protocol/request';
import { openDatabase } from '@/lib/store/database';

const db = openDatabase();

const tabs = {
  outdatedTabs: async () => {
    const answer = await request(panelToBackground, { name: 'tabs/outdated', payload: {}, transport: toExtension });
    return answer.tabs;
  },
  reloadTab: async (tabId: number) => {
    await request(panelToBackground, { name: 'tabs/reload', payload: { tabId }, transport: toExtension });
  },
};

startPage({
  content: (
    <StoredPage db={db}>
      {({ templates, ...access }) => (
        <WelcomePage
          {...access}
          tabs={tabs}
          templateCount={templates?.length}
          onSettings={() => void browser.runtime.openOptionsPage()}
        />
      )}
    </StoredPage>
  ),
  language: catalogueLanguage(),
});
