/**
 * Notices when one conversation is open in several tabs: all but the first are told so, and no more once they are alone
 * with it. A tab is believed to be there only after it was asked, so a crash frees its conversation. Nothing is polled:
 * everything here follows from something that happened to a tab.
 */
import { dequal } from 'dequal';
import {
  type EarlierTabs,
  isThere,
  type OpenTabs,
  openTabsSchema,
  type ShownInTab,
  sharing,
  type TabSight,
  withLeft,
  withoutTab,
  withShown,
  withSights,
} from './open-tabs';

/** Where the list lies while the background sleeps. It is gone when the browser is. */
export interface SessionShelf {
  readonly read: () => Promise<unknown>;
  readonly write: (value: unknown) => Promise<void>;
}

export interface TabsAtHand {
  /** Never rejects, and never waits long for a page that does not answer. */
  readonly lookAt: (tabId: number) => Promise<TabSight>;
  /** Brings the tab and its window to the front; false where there is none. */
  readonly show: (tabId: number) => Promise<boolean>;
}

/** Other tabs have the conversation with this key too, and had it first. */
export interface AlsoOpen extends EarlierTabs {
  readonly key: string;
}

export type TellTab = (tabId: number, alsoOpen: AlsoOpen | undefined) => void;

export interface OpenConversationsContext {
  readonly storage: SessionShelf;
  readonly tabs: TabsAtHand;
  readonly now: () => number;
  /** Called when what a tab is to be told changes. */
  readonly tell: TellTab;
}

export interface NotedInTab {
  readonly scope: string;
  readonly key: string | undefined;
}

export interface OpenConversations {
  /** The tab's page has told what it shows; without a key it is no conversation, or none for certain. */
  readonly note: (tabId: number, shown: NotedInTab) => Promise<void>;
  /** The tab's page has gone; the tab may load it anew. */
  readonly leave: (tabId: number) => Promise<void>;
  /** The tab was closed. */
  readonly forget: (tabId: number) => Promise<void>;
  /** Something may have happened to the tab. */
  readonly lookAt: (tabId: number) => Promise<void>;
  /** Other tabs that show the tab's conversation, first those that had it first. */
  readonly othersOf: (tabId: number) => Promise<readonly number[]>;
  /** The tab that shows this conversation and had it first. */
  readonly findTab: (key: string) => Promise<number | undefined>;
  /** False where there is no such tab any more. */
  readonly goTo: (tabId: number) => Promise<boolean>;
  /** After a sleep: what the tabs were told before it. */
  readonly restore: (tell: TellTab) => Promise<void>;
}

interface WaitingNote {
  shown: NotedInTab;
  readonly done: Promise<void>;
}

export function createOpenConversations(context: OpenConversationsContext): OpenConversations {
  const { storage, tabs, now } = context;
  const inTurn = createTurns();
  /** Of tabs whose turn has not come yet, what they told last. */
  const waiting = new Map<number, WaitingNote>();

  async function read(): Promise<OpenTabs> {
    const kept = openTabsSchema.safeParse(await storage.read());
    return kept.success ? kept.data : [];
  }

  /** Changes what is known of one tab; everybody who shares a conversation with it, before or after, is looked at. */
  async function change(tabId: number, step: (before: OpenTabs) => OpenTabs, isSure = false): Promise<OpenTabs> {
    const before = await read();
    let after = step(before);
    for (const shown of conversationsOf(tabId, before, after)) {
      const sights = await look(sharing(after, shown), isSure ? tabId : undefined);
      after = withSights(after, sights, now());
    }
    if (!dequal(after, before)) await storage.write(after);
    tellChanges(context.tell, before, after);
    return after;
  }

  /** Who is alone need not be asked; nor who has just spoken. */
  async function look(members: OpenTabs, speaker: number | undefined): Promise<ReadonlyMap<number, TabSight>> {
    const sights = members.map(async (tab): Promise<[number, TabSight]> => {
      const isKnown = members.length < 2 || tab.tabId === speaker;
      return [tab.tabId, isKnown ? { kind: 'shows', key: tab.key } : await tabs.lookAt(tab.tabId)];
    });
    return new Map(await Promise.all(sights));
  }

  async function take(tabId: number, note: WaitingNote): Promise<void> {
    if (waiting.get(tabId) === note) waiting.delete(tabId);
    const { scope, key } = note.shown;
    const step = (before: OpenTabs) =>
      key === undefined ? withLeft(before, tabId, now()) : withShown(before, tabId, { scope, key }, now());
    await change(tabId, step, true);
  }

  function go(tabId: number, step: (before: OpenTabs) => OpenTabs): Promise<void> {
    // What is told from now on comes after this.
    waiting.delete(tabId);
    return inTurn(async () => void (await change(tabId, step)));
  }

  return {
    note: (tabId, shown) => {
      const earlier = waiting.get(tabId);
      if (earlier) {
        earlier.shown = shown;
        return earlier.done;
      }
      const note: WaitingNote = { shown, done: inTurn(() => take(tabId, note)) };
      waiting.set(tabId, note);
      return note.done;
    },
    leave: (tabId) => go(tabId, (before) => withLeft(before, tabId, now())),
    forget: (tabId) => go(tabId, (before) => withoutTab(before, tabId)),
    lookAt: (tabId) => inTurn(async () => void (await change(tabId, (before) => before))),
    othersOf: (tabId) =>
      inTurn(async () => {
        const after = await change(tabId, (before) => before);
        const own = after.find((tab) => tab.tabId === tabId);
        if (!own) return [];
        const others = sharing(after, own).filter((tab) => tab !== own);
        const there = await Promise.all(others.map(async (tab) => isThere(tab, await tabs.lookAt(tab.tabId))));
        return others.filter((_, index) => there[index]).map((tab) => tab.tabId);
      }),
    findTab: (key) =>
      inTurn(async () => {
        const said = (await read()).filter((tab) => tab.key === key && tab.leftAt === undefined);
        for (const tab of said) if (isThere(tab, await tabs.lookAt(tab.tabId))) return tab.tabId;
        return undefined;
      }),
    goTo: (tabId) => tabs.show(tabId),
    restore: (tell) => inTurn(async () => tellChanges(tell, [], await read())),
  };
}

function conversationsOf(tabId: number, ...lists: readonly OpenTabs[]): readonly ShownInTab[] {
  const shown = lists.flatMap((tabs) => tabs.filter((tab) => tab.tabId === tabId));
  return shown.filter(
    ({ scope, key }, index) => shown.findIndex((other) => other.scope === scope && other.key === key) === index,
  );
}

function tellChanges(tell: TellTab, before: OpenTabs, after: OpenTabs): void {
  for (const { tabId, key, told } of after) {
    const earlier = before.find((tab) => tab.tabId === tabId);
    const alsoOpen = told && { key, ...told };
    if (!dequal(alsoOpen, earlier?.told && { key: earlier.key, ...earlier.told })) tell(tabId, alsoOpen);
  }
}

/** One after the other, whatever became of the one before. */
function createTurns(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
