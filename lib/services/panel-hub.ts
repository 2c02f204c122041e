/**
 * Keeps the panels of all tabs up to date: one live view for each tab that has a panel listening.
 * Holds nothing that may not be lost when the background falls asleep: a page tells its reading again when asked.
 */
import { liveQuery } from 'dexie';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Template } from '@/lib/domain/template/template';
import type { HabitsForPanel } from '@/lib/protocol/habit-words';
import type { PanelView } from '@/lib/protocol/panel-view';
import type { ReplydockDatabase } from '@/lib/store/database';
import { readTemplates } from '@/lib/store/templates-table';
import { composePanelView, viewWithoutStore } from './compose-panel-view';
import { readHabitsForPanel } from './habit-services';
import type { AlsoOpen } from './open-conversations';
import { storeProblemOf } from './store-problem';

/** Templates travel in chunks so that no single message is large. */
const chunkSize = 500;

export interface LibraryChunk {
  readonly version: number;
  readonly templates: Template[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One panel, as the hub sees it. */
export interface PanelListener {
  readonly postView: (view: PanelView) => void;
  readonly postLibrary: (chunk: LibraryChunk) => void;
  /** Version of the library that the panel holds already. */
  libraryVersion: number | undefined;
  readonly postHabits?: (habits: HabitsForPanel) => void;
  /** Version of the habits that the panel holds already. */
  habitsVersion?: number | undefined;
}

export interface PanelHub {
  /**
   * Takes a page's latest reading; resolves once it has been shown, or is ready for a panel that is still connecting.
   */
  readonly takeReading: (tabId: number, reading: Reading) => Promise<void>;
  readonly hasReading: (tabId: number) => boolean;
  readonly attach: (tabId: number, listener: PanelListener) => void;
  readonly detach: (tabId: number, listener: PanelListener) => void;
  readonly forget: (tabId: number) => void;
  /** Writing failed: all panels say so from now on, or no more once it works again. */
  readonly tellWriteProblem: (problem: PanelView['storeProblem']) => void;
  /** How many conversations wait: all panels show it from now on. */
  readonly tellQueue: (queue: PanelView['queue']) => void;
  /** Other tabs had the tab's conversation first: its panel says so for as long as it shows that conversation. */
  readonly tellAlsoOpen: (tabId: number, alsoOpen: AlsoOpen | undefined) => void;
}

/** What panels show besides the page and the store: it lives only as long as the background is awake. */
interface Remarks {
  readonly writeProblem?: PanelView['storeProblem'];
  readonly queue?: PanelView['queue'];
}

interface Tab {
  reading: Reading | undefined;
  readonly listeners: Set<PanelListener>;
  /** Ends the live view that is running, and whoever waits for its first state waits no more. */
  end: (() => void) | undefined;
  /** What page and store told last. */
  facts: PanelView | undefined;
  alsoOpen: AlsoOpen | undefined;
  /** What the panels were told last, also as text to compare with. */
  shown: { readonly view: PanelView; readonly text: string } | undefined;
}

export interface PanelHubContext {
  readonly db: ReplydockDatabase;
  readonly now: () => number;
  readonly readShortcuts: () => Promise<PanelView['shortcuts']>;
}

export function createPanelHub(context: PanelHubContext): PanelHub {
  const tabs = new Map<number, Tab>();
  let remarks: Remarks = {};
  const remarksNow = () => remarks;
  const showTab = (tab: Tab) => showView(context, tab, remarksNow);

  function tabOf(tabId: number): Tab {
    const known = tabs.get(tabId);
    if (known) return known;
    const tab: Tab = {
      reading: undefined,
      listeners: new Set(),
      end: undefined,
      facts: undefined,
      alsoOpen: undefined,
      shown: undefined,
    };
    tabs.set(tabId, tab);
    return tab;
  }

  return {
    takeReading: (tabId, reading) => {
      const tab = tabOf(tabId);
      tab.reading = reading;
      return showTab(tab);
    },
    hasReading: (tabId) => tabs.get(tabId)?.reading !== undefined,
    attach: (tabId, listener) => {
      const tab = tabOf(tabId);
      tab.listeners.add(listener);
      if (tab.shown) {
        listener.postView(tab.shown.view);
        void postHabits(context, tab, tab.shown.view);
        void postLibraries(context, tab, tab.shown.view);
      } else if (!tab.end && !isWaitingForPage(tab, listener)) {
        void showTab(tab);
      }
    },
    detach: (tabId, listener) => {
      const tab = tabs.get(tabId);
      tab?.listeners.delete(listener);
      if (tab?.listeners.size === 0) endView(tab);
    },
    forget: (tabId) => {
      const tab = tabs.get(tabId);
      if (tab) endView(tab);
      tabs.delete(tabId);
    },
    tellWriteProblem: (problem) => {
      if (problem === remarks.writeProblem) return;
      remarks = { ...remarks, writeProblem: problem };
      for (const tab of tabs.values()) void showTab(tab);
    },
    tellQueue: (queue) => {
      remarks = { ...remarks, queue };
      for (const tab of tabs.values()) postView(tab, remarks);
    },
    tellAlsoOpen: (tabId, alsoOpen) => {
      const tab = tabOf(tabId);
      tab.alsoOpen = alsoOpen;
      postView(tab, remarks);
    },
  };
}

/** After the background has slept, a panel keeps what it shows until its page has told again. */
function isWaitingForPage({ reading }: Tab, { libraryVersion }: PanelListener): boolean {
  return reading === undefined && libraryVersion !== undefined;
}

function endView(tab: Tab): void {
  tab.end?.();
  tab.end = undefined;
  tab.facts = undefined;
  tab.shown = undefined;
}

/** Starts the tab's live view anew; resolves when its first state is known to the panels. */
async function showView(context: PanelHubContext, tab: Tab, remarks: () => Remarks): Promise<void> {
  endView(tab);
  const { reading } = tab;
  const asked = context.readShortcuts().catch(() => ({}));
  const compose = () =>
    composePanelView(context.db, { reading, now: context.now() }).catch((error: unknown) =>
      viewWithoutStore({ reading, problem: storeProblemOf(error) }),
    );
  await new Promise<void>((resolve) => {
    let isEnded = false;
    const subscription = liveQuery(compose).subscribe(async (facts) => {
      const shortcuts = await asked;
      if (isEnded) return;
      const whole = { ...facts, shortcuts };
      const view = viewOf(whole, tab, remarks());
      // First, so that a conversation is ranked with them from the beginning.
      if (isBehind(tab, view)) await postHabits(context, tab, view);
      if (isEnded) return;
      tab.facts = whole;
      postView(tab, remarks());
      void postLibraries(context, tab, view);
      resolve();
    });
    tab.end = () => {
      isEnded = true;
      subscription.unsubscribe();
      resolve();
    };
  });
}

function postView(tab: Tab, remarks: Remarks): void {
  if (!tab.facts) return;
  const view = viewOf(tab.facts, tab, remarks);
  const text = JSON.stringify(view);
  if (text === tab.shown?.text) return;
  tab.shown = { view, text };
  for (const listener of tab.listeners) listener.postView(view);
}

function viewOf(facts: PanelView, { alsoOpen }: Tab, { writeProblem, queue }: Remarks): PanelView {
  const isOfOthers = alsoOpen !== undefined && alsoOpen.key === facts.reading?.identity?.key;
  return {
    ...(writeProblem && { storeProblem: writeProblem }),
    ...facts,
    ...(queue && { queue }),
    ...(isOfOthers && { alsoOpen: { count: alsoOpen.count, sinceAt: alsoOpen.sinceAt } }),
  };
}

function isBehind({ listeners }: Tab, { habitsVersion, storeProblem }: PanelView): boolean {
  if (storeProblem || habitsVersion === undefined) return false;
  return [...listeners].some((listener) => listener.postHabits && listener.habitsVersion !== habitsVersion);
}

async function postHabits({ db }: PanelHubContext, tab: Tab, view: PanelView): Promise<void> {
  if (view.storeProblem || view.habitsVersion === undefined) return;
  const behind = [...tab.listeners].filter((listener) => listener.habitsVersion !== view.habitsVersion);
  if (behind.length === 0) return;
  const habits = await readHabitsForPanel(db).catch(() => undefined);
  if (!habits) return;
  for (const listener of behind) {
    listener.habitsVersion = habits.habits.version;
    listener.postHabits?.(habits);
  }
}

async function postLibraries({ db, now }: PanelHubContext, tab: Tab, view: PanelView): Promise<void> {
  const { libraryVersion: version, storeProblem } = view;
  if (storeProblem) return;
  const behind = [...tab.listeners].filter((listener) => listener.libraryVersion !== version);
  if (behind.length === 0) return;
  for (const listener of behind) listener.libraryVersion = version;
  const templates = await readTemplates(db, now());
  const chunks = Math.max(1, Math.ceil(templates.length / chunkSize));
  for (let index = 0; index < chunks; index += 1) {
    const chunk = {
      version,
      templates: templates.slice(index * chunkSize, (index + 1) * chunkSize),
      isFirst: index === 0,
      isLast: index === chunks - 1,
    };
    for (const listener of behind) listener.postLibrary(chunk);
  }
}
