/** What the background does when asked, by message. Wiring to the browser's events is the entrypoint's. */
import { browser } from 'wxt/browser';
import type { InsertionOutcome } from '@/lib/domain/conversation/insertion';
import { amazonPagePatterns, ebayPagePatterns, siteOfHost } from '@/lib/domain/marketplace/sites';
import { toDeadlineRules } from '@/lib/domain/settings/deadline-rules';
import type { PanelCommand, PanelLayout, SlashOffer } from '@/lib/protocol/for-page';
import {
  backgroundToPage,
  type OutdatedTab,
  type pageToBackground,
  type panelToBackground,
} from '@/lib/protocol/messages';
import type { HandlersOf, MessageSender } from '@/lib/protocol/request';
import { request, toTab } from '@/lib/protocol/request';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readSettings, saveSettings } from '@/lib/store/settings-table';
import { recordTemplateUse } from '@/lib/store/template-uses';
import type { Alerts } from './alerts';
import { decideCustomer, keepAboutCustomer, takeBackVerdict } from './customer-services';
import { decideEdit, readEditOffers, takeEdits } from './edit-services';
import { forgetExpired, rescheduleForgetting } from './forget';
import { changeLearning, takeLesson } from './habit-services';
import { changeDraftKeeping, type KeptDrafts, setLostDraftsAside } from './kept-drafts';
import type { OpenConversations } from './open-conversations';
import type { PanelHub } from './panel-hub';
import type { PanelLines } from './panel-lines';
import { saveTemplateDraft, tellAnsweredPlaces, tellAnsweredRecords } from './past-answers';
import { keepUnderstood, openConversation } from './queue-desk';
import { queueTabs, showQueue } from './queue-tabs';
import type { QuietTime } from './quiet-time';
import { recordReading } from './record-reading';
import { readRowDeadlines } from './row-deadlines';
import { storeProblemOf } from './store-problem';
import type { SyncWatch } from './sync/sync-watch';
import { scopeOf } from './tabs-at-hand';

export interface BackgroundContext {
  /** Absent where nobody is told. */
  readonly alerts?: Pick<Alerts, 'refresh'> | undefined;
  readonly db: ReplydockDatabase;
  readonly drafts: KeptDrafts;
  readonly hub: PanelHub;
  readonly lines: PanelLines;
  readonly now: () => number;
  readonly presence: OpenConversations;
  /** What is written down waits for it; absent where nothing waits. */
  readonly quiet?: QuietTime | undefined;
  readonly sync: Pick<SyncWatch, 'changed' | 'start' | 'stop' | 'syncNow' | 'takeBack'>;
}

/** Answers to content scripts. */
export function pageHandlers(context: BackgroundContext): HandlersOf<typeof pageToBackground> {
  const { db, drafts, hub, lines, now, presence, quiet } = context;
  return {
    'page/stir': async (_, sender) => {
      lines.wake(requireTabId(sender));
      return {};
    },
    'page/read': async ({ reading }, sender) => {
      const tabId = requireTabId(sender);
      quiet?.stir();
      lines.wake(tabId);
      await hub.takeReading(tabId, reading);
      // Nobody waits for it: the panel has its conversation already.
      void presence.note(tabId, { scope: scopeOf(sender), key: reading.identity?.key }).catch(ignoreLoss);
      await quiet?.come();
      const settings = await readSettings(db);
      const rules = toDeadlineRules(settings);
      await recordReading(db, reading, now(), [sender.tab?.url, sender.url]).then(
        () => hub.tellWriteProblem(undefined),
        (error: unknown) => hub.tellWriteProblem(storeProblemOf(error)),
      );
      const rows = await readRowDeadlines(db, reading.rows, rules);
      // Whoever looks has been told by now.
      const { identity, draftBox } = reading;
      if (identity && draftBox) await setLostDraftsAside(db, identity.key, now()).catch(ignoreAbsence);
      return { layout: layoutOf(settings), hearsShortcuts: settings.slashShortcuts, soonMs: rules.soonMs, rows };
    },
    'page/leave': async (_, sender) => {
      await presence.leave(requireTabId(sender)).catch(ignoreLoss);
      return {};
    },
    'draft/keep': async ({ identity, run, text }) => {
      await drafts.keep({ key: identity.key, run, text }).catch((error: unknown) => {
        hub.tellWriteProblem(storeProblemOf(error));
      });
      return {};
    },
    'draft/drop': async ({ identity, run, text }) => {
      await drafts.drop({ key: identity.key, run, text });
      return {};
    },
    'draft/typing': async (typed, sender) => {
      lines.say(requireTabId(sender), { name: 'draft/typing', payload: typed });
      return {};
    },
    'panel/command': async ({ command }, sender) => {
      await runCommand({ db, lines, now }, requireTabId(sender), command);
      return {};
    },
    'slash/tell': async (typed, sender) => {
      lines.say(requireTabId(sender), { name: 'slash/tell', payload: typed });
      return {};
    },
    'slash/key': async (pressed, sender) => {
      lines.say(requireTabId(sender), { name: 'slash/key', payload: pressed });
      return {};
    },
  };
}

/** What a page told is stored by then. */
const writingMs = 700;

function pauseFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Answers to the panel and to our own pages. */
export function panelHandlers({
  alerts,
  db,
  drafts,
  now,
  presence,
  sync,
}: BackgroundContext): HandlersOf<typeof panelToBackground> {
  return {
    'reply/insert': (insertion, sender) => insertInto(requireTabId(sender), insertion),
    'reply/inserted': async (use) => {
      await recordTemplateUse(db, { ...use, at: now() });
      return {};
    },
    'panel/layout': async (layout, sender) => {
      await changeLayout({ db, now }, requireTabId(sender), layout);
      return {};
    },
    'panel/focus-page': async (_, sender) => {
      await tellPage(requireTabId(sender), 'panel/focus-page');
      return {};
    },
    'page/tell': async (_, sender) => {
      await tellPage(requireTabId(sender), 'page/tell');
      return {};
    },
    'settings/save': async (changes) => {
      await saveSettings(db, changes, now());
      if (changes.keepNamesDays !== undefined || changes.keepMessagesDays !== undefined) {
        await rescheduleForgetting(db, await readSettings(db), now());
        await forgetExpired(db, now());
      }
      if (changes.keepDraftsDays !== undefined) await changeDraftKeeping(db, changes.keepDraftsDays, now());
      return {};
    },
    'options/open': async () => {
      await browser.runtime.openOptionsPage();
      return {};
    },
    'presence/go': async (_, sender) => {
      const [first] = await presence.othersOf(requireTabId(sender));
      return { isShown: first !== undefined && (await presence.goTo(first)) };
    },
    'queue/open': async ({ key }) => ({ isOpened: await openConversation({ db, tabs: queueTabs(presence) }, key) }),
    'queue/show': async () => {
      await showQueue(presence.goTo);
      return {};
    },
    'queue/changed': async () => {
      await alerts?.refresh();
      return {};
    },
    'queue/understood': async ({ key, understood }) => {
      await keepUnderstood({ db, now, pause: () => pauseFor(writingMs) }, key, understood);
      return {};
    },
    'tabs/outdated': async () => ({ tabs: await findOutdatedTabs() }),
    'tabs/reload': async ({ tabId }) => {
      await browser.tabs.reload(tabId);
      return {};
    },
    'customer/decide': async (verdict) => {
      await decideCustomer({ db, now }, verdict);
      return {};
    },
    'customer/take-back': async ({ decisionId }) => {
      await takeBackVerdict({ db, now }, decisionId);
      return {};
    },
    'customer/keep': async (kept) => {
      await keepAboutCustomer({ db, now }, kept);
      return {};
    },
    'draft/discard': async ({ key, run }) => {
      await drafts.discard(key, run);
      return {};
    },
    'habits/learn': async (lesson) => {
      await takeLesson({ db, now }, lesson);
      return {};
    },
    'habits/change': async (change) => {
      await changeLearning({ db, now }, change);
      return {};
    },
    'edits/note': async (noted) => {
      await takeEdits({ db, now }, noted);
      return {};
    },
    'edits/find': async ({ template }) => ({
      offers: (await readEditOffers({ db, now })).filter(({ place }) => place.template === template),
    }),
    'edits/decide': async (verdict) => ({ isDone: await decideEdit({ db, now }, verdict) }),
    'answers/places': (wanted) => tellAnsweredPlaces({ db, now }, wanted),
    'answers/records': (wanted) => tellAnsweredRecords({ db, now }, wanted),
    'templates/draft': async (draft) => {
      const id = await saveTemplateDraft({ db, now }, draft);
      await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#replies/${encodeURIComponent(id)}`) });
      return {};
    },
    'sync/changed': async () => {
      void sync.changed().catch(ignoreLoss);
      return {};
    },
    'sync/now': () => sync.syncNow(),
    'sync/start': (wanted) => sync.start(wanted),
    'sync/stop': (wanted) => sync.stop(wanted),
    'sync/take-back': async ({ eventId }) => ({ isDone: await sync.takeBack(eventId) }),
    'slash/offer': async (offer, sender) => {
      await tellOffer(requireTabId(sender), offer);
      return {};
    },
  };
}

/** Opens or folds the panel by itself; what concerns suggestions is the panel's business. */
export async function runCommand(
  context: Pick<BackgroundContext, 'db' | 'lines' | 'now'>,
  tabId: number,
  command: PanelCommand,
): Promise<void> {
  if (command === 'toggle-panel') {
    const layout = layoutOf(await readSettings(context.db));
    return changeLayout(context, tabId, { ...layout, isFolded: !layout.isFolded });
  }
  context.lines.say(tabId, { name: 'panel/command', payload: { command } });
}

function layoutOf(settings: { readonly panelWidthPx: number; readonly isPanelFolded: boolean }): PanelLayout {
  return { widthPx: settings.panelWidthPx, isFolded: settings.isPanelFolded };
}

async function changeLayout(
  { db, now }: Pick<BackgroundContext, 'db' | 'now'>,
  tabId: number,
  layout: PanelLayout,
): Promise<void> {
  await request(backgroundToPage, { name: 'panel/layout', payload: layout, transport: toTab(tabId) }).catch(
    ignoreAbsence,
  );
  await saveSettings(db, { panelWidthPx: layout.widthPx, isPanelFolded: layout.isFolded }, now());
}

async function insertInto(
  tabId: number,
  insertion: Parameters<HandlersOf<typeof panelToBackground>['reply/insert']>[0],
): Promise<InsertionOutcome> {
  try {
    return await request(backgroundToPage, { name: 'reply/insert', payload: insertion, transport: toTab(tabId) });
  } catch {
    return { kind: 'refused', reason: 'page-gone' };
  }
}

/** Asks the tab's page to tell again what it shows, if a page of ours is there. */
export function askPage(tabId: number): void {
  void tellPage(tabId, 'page/tell');
}

async function tellPage(tabId: number, name: 'page/tell' | 'panel/focus-page'): Promise<void> {
  await request(backgroundToPage, { name, payload: {}, transport: toTab(tabId) }).catch(ignoreAbsence);
}

async function tellOffer(tabId: number, offer: SlashOffer): Promise<void> {
  await request(backgroundToPage, { name: 'slash/offer', payload: offer, transport: toTab(tabId) }).catch(
    ignoreAbsence,
  );
}

/** Portal tabs in which no content script of this version answers. */
async function findOutdatedTabs(): Promise<OutdatedTab[]> {
  const tabs = await browser.tabs.query({ url: [...amazonPagePatterns, ...ebayPagePatterns] });
  const asked = tabs.map(async (tab): Promise<OutdatedTab[]> => {
    if (tab.id === undefined || tab.url === undefined) return [];
    const site = siteOfHost(new URL(tab.url).hostname);
    const outdated = { tabId: tab.id, title: tab.title ?? '', marketplace: site?.marketplace ?? 'amazon' };
    return request(backgroundToPage, { name: 'page/tell', payload: {}, transport: toTab(tab.id) }).then(
      () => [],
      () => [outdated],
    );
  });
  return (await Promise.all(asked)).flat();
}

function requireTabId(sender: MessageSender): number {
  if (sender.tab?.id === undefined) throw new Error('This message can only come from a tab');
  return sender.tab.id;
}

/** Who has what open is a courtesy; how sync fares is in its status. */
function ignoreLoss(): void {}

/** Nobody listens where a page or panel is gone or not there yet; it will ask by itself when it comes. */
function ignoreAbsence(): void {}
