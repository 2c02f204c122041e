import '@/assets/theme.css';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/panel/panel';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { connectPanel } from '@/lib/protocol/client';

const tools = {
  connection: connectPanel(window),
  now: () => Date.now(),
  version: browser.runtime.getManifest().version,
};

startPage({ content: <Panel tools={tools} />, language: catalogueLanguage() });
