import '@/assets/theme.css';
import { I18nProvider } from 'react-aria-components';
import { browser } from 'wxt/browser';
import { createHostAccess } from '@/components/host-access/create-host-access';
import { HostAccessNote } from '@/components/host-access/host-access-note';
import { useHostAccess } from '@/components/host-access/use-host-access';
import { QueueForecastLine } from '@/components/insights/queue-forecast-line';
import { QueuePopup } from '@/components/queue/queue-popup';
import { useStoredQueue } from '@/components/queue/use-stored-queue';
import { startPage } from '@/components/ui/start-page';
import { useColourScheme } from '@/components/ui/use-colour-scheme';
import { catalogueLanguage, wordsLocale } from '@/components/words/locale';
import { openInTab, showQueuePage, tellQueueChange } from '@/lib/protocol/queue-link';
import * as tabs from '@/lib/protocol/tabs-link';
import { readInsightsHistory } from '@/lib/services/insights-history';
import { createQueueDeeds } from '@/lib/services/queue-deeds';
import { readQueue } from '@/lib/services/read-queue';
import { openDatabase } from '@/lib/store/database';

const db = openDatabase();
const now = () => Date.now();
const deeds = createQueueDeeds({ db, now, open: openInTab, tellChange: tellQueueChange });
const read = () => readQueue(db);
const hostAccess = createHostAccess({
  permissions: browser.permissions,
  storage: localStorage,
  browserKind: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
});
const readHistory = async () => (await readInsightsHistory(db, now())).history;

/** Templates are left alone: whoever opens this wants to see who waits, at once. */
function StoredPopup() {
  const access = useStoredQueue(read, deeds);
  const facts = access.facts === 'unread' ? undefined : access.facts;
  const portals = useHostAccess(hostAccess);
  useColourScheme(facts?.settings.colourScheme ?? 'browser');
  return (
    <I18nProvider locale={wordsLocale()}>
      <QueuePopup
        access={access}
        notice={<HostAccessNote state={portals} place="popup" tabs={tabs} />}
        forecast={<QueueForecastLine facts={facts} readHistory={readHistory} />}
        onOpenPage={() => void showQueuePage().then(() => window.close())}
        onOpened={() => window.close()}
      />
    </I18nProvider>
  );
}

startPage({ content: <StoredPopup />, language: catalogueLanguage() });
