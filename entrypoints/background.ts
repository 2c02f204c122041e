/** The background: answers pages and panels, and sleeps in between. Nothing here may live only in memory. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readPackedStarters } from '@/lib/domain/template/read-packed-starters';
import { panelCommands } from '@/lib/protocol/for-page';
import { pageToBackground, panelToBackground } from '@/lib/protocol/messages';
import { serve } from '@/lib/protocol/request';
import { isOwnPage, isPortalPage } from '@/lib/protocol/sender';
import { createAlerts } from '@/lib/services/alerts';
import { alertsAlarm, browserAlerts, onNoticePressed } from '@/lib/services/alerts-browser';
import { askPage, pageHandlers, panelHandlers, runCommand } from '@/lib/services/background-services';
import { forgetExpired } from '@/lib/services/forget';
import { KeptDrafts } from '@/lib/services/kept-drafts';
import { makeMissingDigests } from '@/lib/services/make-digests';
import { createOpenConversations } from '@/lib/services/open-conversations';
import { createPanelHub } from '@/lib/services/panel-hub';
import { createPanelLines, ringPanel } from '@/lib/services/panel-lines';
import { servePanelPort } from '@/lib/services/panel-port';
import { openConversation } from '@/lib/services/queue-desk';
import { queueTabs, showQueue } from '@/lib/services/queue-tabs';
import { createQuietTime } from '@/lib/services/quiet-time';
import { readShortcuts } from '@/lib/services/shortcuts';
import { watchSync } from '@/lib/services/sync/sync-watch-browser';
import { sessionShelf, tabsAtHand } from '@/lib/services/tabs-at-hand';
import { watchQueueTables } from '@/lib/services/watch-queue-tables';
import { openDatabase } from '@/lib/store/database';
import { putStarters } from '@/lib/store/templates-table';

/** What has expired is taken away by this. */
const forgetAlarm = 'forget';
const forgetEveryMinutes = 360;

/** From one reading of a page to the next while it opens a conversation, and how long writing it down may wait. */
const quietMs = 150;
const mostWaitMs = 1_000;
/** Nobody waits for sync: it looks after its alarms when a conversation that is being opened stands there. */
const syncWaitsMs = 2_000;

export default defineBackground(() => {
  const db = openDatabase();
  // Whoever woke us is about to ask; a store that cannot be opened says so to them.
  db.open().catch(() => {});
  const now = () => Date.now();
  const hub = createPanelHub({ db, now, readShortcuts });
  const lines = createPanelLines({ now, ring: ringPanel });
  const presence = createOpenConversations({
    storage: sessionShelf,
    tabs: tabsAtHand,
    now,
    // A panel whose line was closed while we slept hears of it too.
    tell: (tabId, alsoOpen) => {
      hub.tellAlsoOpen(tabId, alsoOpen);
      lines.wake(tabId);
    },
  });
  // Before the first view, so that what a panel says of other tabs does not come and go.
  void presence.restore(hub.tellAlsoOpen).catch(() => {});
  const alerts = createAlerts({
    ...browserAlerts,
    db,
    now,
    tellCounts: hub.tellQueue,
    openConversation: (key) => openConversation({ db, tabs: queueTabs(presence) }, key),
    showQueue: () => showQueue(presence.goTo),
  });
  const quiet = createQuietTime({ quietMs, mostMs: mostWaitMs, pause, now });
  // Whatever fails in it is tried again by the alarm.
  const lookAtAlerts = () =>
    void quiet
      .come()
      .then(alerts.refresh)
      .catch(() => {});
  const readStarters = async () => readPackedStarters(await packedStarters(), now());
  const sync = watchSync({ db, now, pause, readStarters });
  const context = { alerts, db, drafts: new KeptDrafts({ db, now }), hub, lines, now, presence, quiet, sync };

  serve(pageToBackground, pageHandlers(context), { maySend: isPortalPage });
  serve(panelToBackground, panelHandlers(context), { maySend: isOwnPage });
  browser.runtime.onConnect.addListener((port) => {
    servePanelPort(port, { hub, lines, askPage });
    const tabId = port.sender?.tab?.id;
    // Also the first that is heard of a page that has crashed.
    if (tabId !== undefined) port.onDisconnect.addListener(() => void presence.lookAt(tabId).catch(() => {}));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    hub.forget(tabId);
    void presence.forget(tabId).catch(() => {});
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const known = panelCommands.find((name) => name === command);
    if (known && tab?.id !== undefined) void runCommand(context, tab.id, known);
  });

  // Looked after at every start, because Firefox forgets alarms; one that is set keeps its time.
  void browser.alarms.get(forgetAlarm).then((alarm) => {
    if (!alarm) return browser.alarms.create(forgetAlarm, { delayInMinutes: 1, periodInMinutes: forgetEveryMinutes });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === forgetAlarm) void lookAfterStore().catch(() => {});
    if (name === alertsAlarm) lookAtAlerts();
  });
  // Who is woken by a page has something else to do first.
  void pause(quietMs)
    .then(quiet.come)
    .then(alerts.wake)
    .catch(() => {})
    .then(() => pause(syncWaitsMs))
    .then(sync.wake)
    .catch(() => {});
  watchQueueTables(db, lookAtAlerts);
  onNoticePressed(() => void alerts.follow().catch(() => {}));
  // The badge is gone after a restart, and what came due meanwhile is told.
  browser.runtime.onStartup.addListener(lookAtAlerts);
  browser.runtime.onInstalled.addListener(lookAtAlerts);

  const lookAfterStore = async () => {
    await forgetExpired(db, now());
    await makeMissingDigests({ db, now, pause });
  };
  browser.runtime.onStartup.addListener(() => void makeMissingDigests({ db, now, pause }).catch(() => {}));

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    // The welcome comes whatever becomes of the rest; starters that could not be put are put with the next version.
    if (reason === 'install') void browser.tabs.create({ url: 'welcome.html' });
    await navigator.storage?.persist?.();
    await putStarters(db, await readStarters());
    await makeMissingDigests({ db, now, pause });
  });
});

function pause(ms = 0): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The starter library from the extension's own package. */
async function packedStarters(): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL('/starter-templates.json'));
  return response.json();
}
