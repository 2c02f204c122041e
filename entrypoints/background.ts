/** The background: answers pages and panels, and sleeps in between. Nothing here may live only in memory. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readPackedStarters } from '@/lib/domain/template/read-packed-starters';
import { createIntentModel, type IntentModel } from '@/lib/intent/intent-model';
import { panelCommands } from '@/lib/protocol/for-page';
import { pageToBackground, panelToBackground } from '@/lib/protocol/messages';
import { serve } from '@/lib/protocol/request';
import { isOwnPage, isPortalPage } from '@/lib/protocol/sender';
import { askPage, pageHandlers, panelHandlers, runCommand } from '@/lib/services/background-services';
import { forgetExpired } from '@/lib/services/forget';
import { KeptDrafts } from '@/lib/services/kept-drafts';
import { createPanelHub } from '@/lib/services/panel-hub';
import { createPanelLines, ringPanel } from '@/lib/services/panel-lines';
import { servePanelPort } from '@/lib/services/panel-port';
import { PastAnswersDesk } from '@/lib/services/past-answers';
import { readShortcuts } from '@/lib/services/shortcuts';
import { openDatabase } from '@/lib/store/database';
import { putStarters } from '@/lib/store/templates-table';

/** What has expired is taken away by this. */
const forgetAlarm = 'forget';
const forgetEveryMinutes = 360;

export default defineBackground(() => {
  const db = openDatabase();
  // Whoever woke us is about to ask; a store that cannot be opened says so to them.
  db.open().catch(() => {});
  const now = () => Date.now();
  const hub = createPanelHub({ db, now, readShortcuts });
  const lines = createPanelLines({ now, ring: ringPanel });
  const answers = new PastAnswersDesk({ db, now, readModel: readIntentModel(), pause });
  const context = { answers, db, drafts: new KeptDrafts({ db, now }), hub, lines, now };

  serve(pageToBackground, pageHandlers(context), { maySend: isPortalPage });
  serve(panelToBackground, panelHandlers(context), { maySend: isOwnPage });
  browser.runtime.onConnect.addListener((port) => servePanelPort(port, { hub, lines, askPage }));
  browser.tabs.onRemoved.addListener((tabId) => hub.forget(tabId));

  browser.commands.onCommand.addListener((command, tab) => {
    const known = panelCommands.find((name) => name === command);
    if (known && tab?.id !== undefined) void runCommand(context, tab.id, known);
  });
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) void runCommand(context, tab.id, 'toggle-panel');
  });

  // Looked after at every start, because Firefox forgets alarms; one that is set keeps its time.
  void browser.alarms.get(forgetAlarm).then((alarm) => {
    if (!alarm) return browser.alarms.create(forgetAlarm, { delayInMinutes: 1, periodInMinutes: forgetEveryMinutes });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === forgetAlarm) void forgetExpired(db, now()).catch(() => {});
  });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // The welcome comes whatever becomes of the rest; starters that could not be put are put with the next version.
    if (reason === 'install') void browser.tabs.create({ url: 'welcome.html' });
    await navigator.storage?.persist?.();
    await putStarters(db, readPackedStarters(await packedStarters(), now()));
  });
});

/** Read when somebody first asks, and then kept for as long as the background is awake. */
function readIntentModel(): () => Promise<IntentModel> {
  let model: Promise<IntentModel> | undefined;
  return () => {
    model ??= fetch(browser.runtime.getURL('/intent-model.bin'))
      .then((response) => response.arrayBuffer())
      .then((bytes) => createIntentModel(new Uint8Array(bytes)));
    return model;
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** The starter library from the extension's own package. */
async function packedStarters(): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL('/starter-templates.json'));
  return response.json();
}
