import { wish } from './gallery-browser';
import '@/assets/theme.css';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { BackupPage } from '@/components/backup/backup-page';
import { CustomersPage } from '@/components/customers/customers-page';
import { OrdersPage } from '@/components/orders/orders-page';
import { Panel } from '@/components/panel/panel';
import { SettingsPage } from '@/components/settings/settings-page';
import { WelcomePage } from '@/components/settings/welcome-page';
import { Shell } from '@/components/shell/shell';
import { WorkshopDesk } from '@/components/templates/desk/workshop-desk';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage, wordsLocale } from '@/components/words/locale';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import { FakeBackupAccess, outcome } from '@/tests/components/backup/fake-backup-access';
import { FakeCustomersAccess } from '@/tests/components/customers/fake-customers-access';
import { FakePanelConnection } from '@/tests/components/fakes/fake-panel-connection';
import { FakeWorkshop } from '@/tests/components/fakes/fake-workshop-access';
import { now, view } from '@/tests/components/fakes/sample-facts';
import { now as importNow } from '@/tests/components/orders/sample-imports';
import { late, lateBefore, manyTemplates, shelf } from '@/tests/components/templates/sample-templates';
import { StagedWorkshop } from '@/tests/components/templates/staged-workshop';
import { accessScenes } from './access-scenes';
import { CountdownSheet } from './countdown-sheet';
import { HoursScene } from './hours-scene';
import { insightsScenes, StagedInsights } from './insights-scenes';
import { type PageScene, pageScenes } from './pages-scenes';
import { popupScenes, queuePageScenes } from './queue-scenes';
import { sampleOffers } from './sample-offers';
import { samplePastAnswers } from './sample-past-answers';
import { scenes } from './scenes';
import { StagedPopup, StagedQueuePage } from './staged-queue';
import { StagedSync, syncScenes } from './sync-scenes';

const name = wish.get('scene') ?? 'exact';
const scheme = wish.get('scheme');
if (scheme) document.documentElement.dataset.scheme = scheme;

const templates = starterTemplates(now);
const tabs = [
  { tabId: 1, title: 'Inbox', marketplace: 'Amazon US' },
  { tabId: 2, title: 'Messages', marketplace: 'eBay UK' },
];

startPage({ content: content(), language: catalogueLanguage() });

function content() {
  if (accessScenes[name]) return accessScenes[name];
  const popup = popupScenes[name];
  if (popup) return <StagedPopup scene={popup} />;
  const pageScene = pageScenes[name];
  if (pageScene) return <ShellScene {...pageScene} />;
  if (name === 'countdowns') return <CountdownSheet />;
  if (name === 'working-hours') return <HoursScene />;
  if (name === 'options') {
    return <SettingsPage settings={view().settings} save={() => {}} version="0.1.0" />;
  }
  if (name === 'welcome-page') {
    return (
      <WelcomePage
        settings={view().settings}
        save={() => {}}
        tabs={{ outdatedTabs: async () => tabs, reloadTab: async () => {} }}
        templateCount={templates.length}
        onSettings={() => {}}
      />
    );
  }
  const {
    query: _query,
    press: _press,
    breaks,
    library,
    offersChanges,
    pastAnswers,
    ...state
  } = scenes[name] ?? { connection: 'open' };
  const connection = new FakePanelConnection({ ...state, templates: library === 'shelf' ? shelf : templates });
  connection.tabs = tabs;
  if (offersChanges) connection.offers = sampleOffers(templates);
  if (pastAnswers) connection.pastAnswers = samplePastAnswers(pastAnswers);
  return (
    <Panel tools={{ connection, answers: connection.answers, now: breaks ? broken : () => now, version: '0.1.0' }} />
  );
}

function ShellScene({
  view: imports,
  past = [],
  page = 'orders',
  customers = { customers: [] },
  backup = {},
  workshop: setting,
}: PageScene) {
  const [workshop] = useState(() => storeOf(setting));
  const [desk] = useState(() => new WorkshopDesk());
  location.hash = page;
  const access = new FakeCustomersAccess(customers.customers);
  return (
    <I18nProvider locale={wordsLocale()}>
      <Shell
        badges={{ replies: String(templates.length) }}
        pages={{
          insights: () => insightsScenes[name] && <StagedInsights facts={insightsScenes[name]} />,
          queue: () => queuePageScenes[name] && <StagedQueuePage scene={queuePageScenes[name]} />,
          orders: () => (
            <OrdersPage
              view={imports}
              past={past}
              command={() => {}}
              readRefused={async () => []}
              now={() => importNow}
            />
          ),
          customers: () => (
            <CustomersPage
              access={access}
              hasOrders={customers.hasOrders ?? customers.customers.length > 0}
              saveFile={() => {}}
              now={() => now}
            />
          ),
          replies: () => <StagedWorkshop store={workshop} desk={desk} />,
          sync: () => syncScenes[name] && <StagedSync scene={syncScenes[name]} />,
          backup: () => (
            <BackupPage access={new FakeBackupAccess(outcome(backup))} saveFile={() => {}} now={() => now} />
          ),
          settings: () => <SettingsPage settings={view().settings} save={() => {}} version="0.1.0" />,
        }}
      />
    </I18nProvider>
  );
}

function storeOf(setting: PageScene['workshop']): FakeWorkshop {
  const store = new FakeWorkshop(
    { shelf: [lateBefore, ...shelf.slice(1)], starters: templates, many: manyTemplates(10_000), none: [] }[
      setting?.library ?? 'shelf'
    ],
  );
  store.uses = new Map(shelf.map(({ id }, index) => [id, { times: 112 - index * 16, lastAt: now }]));
  store.now = now - 7 * 86_400_000;
  if ((setting?.library ?? 'shelf') === 'shelf') void store.access().save([{ before: lateBefore, after: late }]);
  if (setting?.offersChanges) store.offers = sampleOffers(shelf);
  if (setting?.isFull) store.fails = () => 'quota';
  return store;
}

/** A clock that lets the panel fail. */
function broken(): number {
  throw new Error('This scene shows what happens when the panel breaks');
}
