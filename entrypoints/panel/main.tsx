import '@/assets/theme.css';
import { browser } from 'wxt/browser';
import { prepareLastWords } from '@/components/panel/last-words';
import { Panel } from '@/components/panel/panel';
import { startPage } from '@/components/ui/start-page';
import { catalogueLanguage } from '@/components/words/locale';
import { createModelSource } from '@/lib/intent/model-source';
import { textsOfTemplate } from '@/lib/intent/past-answers/template-texts';
import { AnswersLink } from '@/lib/protocol/answers-link';
import { connectPanel } from '@/lib/protocol/client';
import { startAnswersWorker } from './answers-worker-start';

const connection = connectPanel(window);
const sayLastWords = prepareLastWords(document);
const answers = new AnswersLink({
  start: startAnswersWorker,
  readAnswered: (ask) => connection.readAnswered(ask),
  templates: () => connection.snapshot().templates,
  textsOf: textsOfTemplate,
});
const tools = {
  connection,
  answers,
  now: () => Date.now(),
  version: browser.runtime.getManifest().version,
  intentModel: createModelSource(loadIntentModel, (reason) =>
    console.warn('The intent model could not be loaded', reason),
  ),
};

document.addEventListener('visibilitychange', () => answers.show(document.visibilityState === 'visible'));
connection.subscribe(() => {
  if (connection.snapshot().view?.settings.suggestsPastAnswers === false) answers.end();
});

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
