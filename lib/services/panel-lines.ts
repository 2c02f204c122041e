/**
 * The panels that are connected now, by tab. One whose port closed while the background slept is woken first: browsers
 * differ in whether a panel inside a page hears what its page tells the background, but each hears what is told its tab.
 */
import { browser } from 'wxt/browser';
import type { PanelCommand } from '@/lib/protocol/for-page';
import { backgroundToPanels } from '@/lib/protocol/messages';
import { request } from '@/lib/protocol/request';

/** Later than this nobody expects the key press to do anything. */
const commandWaitsMs = 3_000;

export type PostCommand = (command: PanelCommand) => void;

export interface PanelLines {
  readonly open: (tabId: number, post: PostCommand) => void;
  readonly close: (tabId: number, post: PostCommand) => void;
  /** Said once, to one panel: now, or as soon as the tab's panel has connected. */
  readonly command: (tabId: number, command: PanelCommand) => void;
  /** Makes the tab's panel connect if it is not connected. */
  readonly wake: (tabId: number) => void;
}

export interface PanelLinesContext {
  readonly now: () => number;
  /** Asks the tab's panel to connect. */
  readonly ring: (tabId: number) => void;
}

export function createPanelLines({ now, ring }: PanelLinesContext): PanelLines {
  const lines = new Map<number, PostCommand>();
  const waiting = new Map<number, { readonly command: PanelCommand; readonly since: number }>();

  function wake(tabId: number): void {
    if (!lines.has(tabId)) ring(tabId);
  }

  return {
    open: (tabId, post) => {
      lines.set(tabId, post);
      const last = waiting.get(tabId);
      waiting.delete(tabId);
      if (last && now() - last.since < commandWaitsMs) post(last.command);
    },
    close: (tabId, post) => {
      if (lines.get(tabId) === post) lines.delete(tabId);
    },
    command: (tabId, command) => {
      const post = lines.get(tabId);
      if (post) return post(command);
      waiting.set(tabId, { command, since: now() });
      wake(tabId);
    },
    wake,
  };
}

/** Reaches every frame of the tab, so also the panel's; the content script leaves it alone. */
export function ringPanel(tabId: number): void {
  const toFrames = (message: unknown): Promise<unknown> => browser.tabs.sendMessage(tabId, message);
  // No answer is expected: a panel that hears it connects, and where none is there is nobody to wake.
  void request(backgroundToPanels, { name: 'panel/wake', payload: {}, transport: toFrames }).catch(() => {});
}
