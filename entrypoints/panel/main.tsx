import '@/assets/theme.css';
import { browser } from 'wxt/browser';
import { prepareLastWords } from '@/components/panel/last-words';
import { Panel } from '@/components/panel/panel';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { createModelSource } from '@/lib/intent/model-source';
import { connectPanel } from '@/lib/protocol/client';

const connection = connectPanel(window);
const sayLastWords = prepareLastWords(document);
const tools = {
  connection,
  now: () => Date.now(),
  version: browser.runtime.getManifest().version,
  intentModel: createModelSource(loadIntentModel, (reason) =>
    console.warn('The intent model could not be loaded', reason),
  ),
};

// Before the interface hears of it, which would find no words.
connection.subscribe(() => {
  if (connection.snapshot().connection !== 'outdated') return;
  endInterface();
  sayLastWords();
});
const endInterface = startPage({ content: <Panel tools={tools} />, language: catalogueLanguage() });

async function loadIntentModel(): Promise<Uint8Array> {
  const response = await fetch('/intent-model.bin');
  return new Uint8Array(await response.arrayBuffer());
}
