/**
 * The panels that are connected now, by tab. One whose port closed while the background slept is woken first: browsers
 * differ in whether a panel inside a page hears what its page tells the background, but each hears what is told its tab.
 */
import { browser } from 'wxt/browser';
import type { DraftTyped, PanelCommand, SlashPressed, SlashTyped } from '@/lib/protocol/for-page';
import { backgroundToPanels } from '@/lib/protocol/messages';
import { request } from '@/lib/protocol/request';

/** Later than this nobody expects the key press to do anything. */
const waitsMs = 3_000;
/** More keys than anybody presses before a panel is awake. */
const mostWaiting = 30;

/** What the seller does in the portal's page and the panel is to hear. */
export type PanelNews =
  | { readonly name: 'panel/command'; readonly payload: { readonly command: PanelCommand } }
  | { readonly name: 'slash/tell'; readonly payload: SlashTyped }
  | { readonly name: 'slash/key'; readonly payload: SlashPressed }
  | { readonly name: 'draft/typing'; readonly payload: DraftTyped };

export type PostNews = (news: PanelNews) => void;

export interface PanelLines {
  readonly open: (tabId: number, post: PostNews) => void;
  readonly close: (tabId: number, post: PostNews) => void;
  /** Said once, to one panel: now, or as soon as the tab's panel has connected. */
  readonly say: (tabId: number, news: PanelNews) => void;
  /** Makes the tab's panel connect if it is not connected. */
  readonly wake: (tabId: number) => void;
}

export interface PanelLinesContext {
  readonly now: () => number;
  /** Asks the tab's panel to connect. */
  readonly ring: (tabId: number) => void;
}

interface Waiting {
  readonly news: PanelNews;
  readonly since: number;
}

export function createPanelLines({ now, ring }: PanelLinesContext): PanelLines {
  const lines = new Map<number, PostNews>();
  const waiting = new Map<number, readonly Waiting[]>();
  /** What stands in a box stays true until the page tells otherwise: a panel that comes later hears it too. */
  const drafts = new Map<number, PanelNews>();

  function wake(tabId: number): void {
    if (!lines.has(tabId)) ring(tabId);
  }

  return {
    open: (tabId, post) => {
      lines.set(tabId, post);
      const left = waiting.get(tabId) ?? [];
      waiting.delete(tabId);
      for (const { news, since } of left) if (now() - since < waitsMs) post(news);
      const draft = drafts.get(tabId);
      if (draft) post(draft);
    },
    close: (tabId, post) => {
      if (lines.get(tabId) === post) lines.delete(tabId);
    },
    say: (tabId, news) => {
      const post = lines.get(tabId);
      const isDraft = news.name === 'draft/typing';
      if (isDraft) drafts.set(tabId, news);
      if (post) return post(news);
      if (isDraft) return wake(tabId);
      const others = (waiting.get(tabId) ?? []).filter((other) => isWorthSaying(other.news, news));
      waiting.set(tabId, [...others, { news, since: now() }].slice(-mostWaiting));
      wake(tabId);
    },
    wake,
  };
}

/** Of commands and of what is typed only the last counts; each key does something. */
function isWorthSaying({ name }: PanelNews, next: PanelNews): boolean {
  return name === 'slash/key' || name !== next.name;
}

/** Reaches every frame of the tab, so also the panel's; the content script leaves it alone. */
export function ringPanel(tabId: number): void {
  const toFrames = (message: unknown): Promise<unknown> => browser.tabs.sendMessage(tabId, message);
  // No answer is expected: a panel that hears it connects, and where none is there is nobody to wake.
  void request(backgroundToPanels, { name: 'panel/wake', payload: {}, transport: toFrames }).catch(() => {});
}
