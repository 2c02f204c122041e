import { wish } from './gallery-browser';
import '@/assets/theme.css';
import { Panel } from '@/components/panel/panel';
import { SettingsPage } from '@/components/settings/settings-page';
import { WelcomePage } from '@/components/settings/welcome-page';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { starterTemplates } from '@/lib/domain/template/starter-templates';
import { FakePanelConnection } from '@/tests/components/fakes/fake-panel-connection';
import { now, view } from '@/tests/components/fakes/sample-facts';
import { scenes } from './scenes';

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
  if (name === 'options') {
    return <SettingsPage settings={view().settings} save={() => {}} templates={templates} version="0.1.0" />;
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
  const { query: _query, press: _press, breaks, ...state } = scenes[name] ?? { connection: 'open' };
  const connection = new FakePanelConnection({ ...state, templates });
  connection.tabs = tabs;
  return <Panel tools={{ connection, now: breaks ? broken : () => now, version: '0.1.0' }} />;
}

/** A clock that lets the panel fail. */
function broken(): number {
  throw new Error('This scene shows what happens when the panel breaks');
}
