/** A pretended browser with tabs on portals: pages that answer or do not, panels that show what they were told. */
import { type AlsoOpen, createOpenConversations, type OpenConversations } from '@/lib/services/open-conversations';
import type { TabSight } from '@/lib/services/open-tabs';
import { noonAt } from './conversations';

type PageState = 'live' | 'resting' | 'busy' | 'crashed' | 'away' | 'closed';

interface PretendedTab {
  readonly scope: string;
  key: string | undefined;
  state: PageState;
  /** What its panel was told last. */
  told: AlsoOpen | undefined;
}

export class OpenTabsWorld {
  now = noonAt;
  /** Tabs that were brought to the front. */
  readonly shown: number[] = [];
  /** Tabs that were asked what they show. */
  readonly asked: number[] = [];
  readonly #tabs = new Map<number, PretendedTab>();
  /** As JSON, as in the browser. */
  #shelf: string | undefined;
  #presence = this.#wake();
  writes = 0;

  get presence(): OpenConversations {
    return this.#presence;
  }

  /** Opens the conversation in the tab, in a new one where there is none. */
  open(tabId: number, key: string | undefined, scope = 'open'): Promise<void> {
    const tab = this.#tabs.get(tabId);
    if (tab) Object.assign(tab, { key, state: 'live' });
    else this.#tabs.set(tabId, { scope, key, state: 'live', told: undefined });
    return this.#presence.note(tabId, { scope: tab?.scope ?? scope, key });
  }

  /** The page tells once more what it shows. */
  tellAgain(tabId: number): Promise<void> {
    return this.open(tabId, this.tab(tabId).key);
  }

  close(tabId: number): Promise<void> {
    this.tab(tabId).state = 'closed';
    return this.#presence.forget(tabId);
  }

  /** The tab goes to a page that is no portal's, or begins to load its own anew. */
  leave(tabId: number): Promise<void> {
    this.tab(tabId).state = 'away';
    return this.#presence.leave(tabId);
  }

  /** Its panel's line breaks; while the background sleeps there is none. */
  crash(tabId: number, isHeard = true): Promise<void> {
    this.tab(tabId).state = 'crashed';
    return isHeard ? this.#presence.lookAt(tabId) : Promise.resolve();
  }

  become(tabId: number, state: 'live' | 'resting' | 'busy'): void {
    this.tab(tabId).state = state;
  }

  /** The background ends and starts anew: what it knew it reads again. */
  async sleepAndWake(): Promise<void> {
    this.#presence = this.#wake();
    for (const tab of this.#tabs.values()) tab.told = undefined;
    await this.#presence.restore((tabId, alsoOpen) => this.#hear(tabId, alsoOpen));
  }

  /** The browser is started anew. */
  restart(): void {
    this.#shelf = undefined;
    this.#tabs.clear();
    this.#presence = this.#wake();
  }

  spoilShelf(json: string): void {
    this.#shelf = json;
  }

  has(tabId: number): boolean {
    return this.#tabs.has(tabId) && this.tab(tabId).state !== 'closed';
  }

  tab(tabId: number): PretendedTab {
    const tab = this.#tabs.get(tabId);
    if (!tab) throw new Error(`No tab ${tabId} was opened`);
    return tab;
  }

  /** What the tab's panel says of other tabs: nothing of another conversation than it shows. */
  notice(tabId: number): AlsoOpen | undefined {
    const { told, key } = this.tab(tabId);
    return told?.key === key ? told : undefined;
  }

  liveTabs(): readonly number[] {
    return [...this.#tabs].filter(([, { state }]) => state === 'live' || state === 'resting').map(([tabId]) => tabId);
  }

  #wake(): OpenConversations {
    return createOpenConversations({
      storage: {
        read: async () => (this.#shelf === undefined ? undefined : JSON.parse(this.#shelf)),
        write: async (value) => {
          this.writes += 1;
          this.#shelf = JSON.stringify(value);
        },
      },
      tabs: {
        lookAt: async (tabId) => this.#lookAt(tabId),
        show: async (tabId) => {
          if (!this.has(tabId)) return false;
          this.shown.push(tabId);
          return true;
        },
      },
      now: () => this.now,
      tell: (tabId, alsoOpen) => this.#hear(tabId, alsoOpen),
    });
  }

  #lookAt(tabId: number): TabSight {
    this.asked.push(tabId);
    const tab = this.#tabs.get(tabId);
    if (!tab || tab.state === 'crashed' || tab.state === 'away' || tab.state === 'closed') return { kind: 'gone' };
    return tab.state === 'live' ? { kind: 'shows', key: tab.key } : { kind: tab.state };
  }

  #hear(tabId: number, alsoOpen: AlsoOpen | undefined): void {
    const tab = this.#tabs.get(tabId);
    if (tab) tab.told = alsoOpen;
  }
}
