/** Serves one panel's port: says which tab it stands in, then views and, where it is behind, the templates. */
import type { Browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { type backgroundToPanel, panelGreetingSchema, panelPortName } from '@/lib/protocol/messages';
import { isOwnPage } from '@/lib/protocol/sender';
import type { PanelHub, PanelListener } from './panel-hub';
import type { PanelLines, PostNews } from './panel-lines';

type PortPayloads = { [N in keyof typeof backgroundToPanel]: z.output<(typeof backgroundToPanel)[N]> };

export interface PanelPortContext {
  readonly hub: PanelHub;
  readonly lines: PanelLines;
  readonly askPage: (tabId: number) => void;
}

const returnedPanelWaitsMs = 500;

/** Attaches a panel to the hub once it has greeted. Ports of anybody else are closed. */
export function servePanelPort(port: Browser.runtime.Port, { hub, lines, askPage }: PanelPortContext): void {
  const tabId = port.sender?.tab?.id;
  if (port.name !== panelPortName || !port.sender || !isOwnPage(port.sender) || tabId === undefined) {
    port.disconnect();
    return;
  }
  const post = <N extends keyof PortPayloads>(name: N, payload: PortPayloads[N]) => port.postMessage({ name, payload });
  const postNews: PostNews = (news) => port.postMessage(news);
  let listener: PanelListener | undefined;
  post('panel/hello', { tabId });
  port.onMessage.addListener((message: unknown) => {
    const greeting = panelGreetingSchema.safeParse(message);
    if (!greeting.success || listener) return;
    listener = {
      postView: (view) => post('panel/view', view),
      postLibrary: (chunk) => post('panel/library', chunk),
      libraryVersion: greeting.data.libraryVersion,
      postHabits: (habits) => post('panel/habits', habits),
      habitsVersion: greeting.data.habitsVersion,
    };
    hub.attach(tabId, listener);
    lines.open(tabId, postNews);
    // A panel that comes back shows something already, and perhaps the seller has just clicked in it: that goes first.
    setTimeout(
      () => {
        if (!hub.hasReading(tabId)) askPage(tabId);
      },
      listener.libraryVersion === undefined ? 0 : returnedPanelWaitsMs,
    );
  });
  port.onDisconnect.addListener(() => {
    if (listener) hub.detach(tabId, listener);
    lines.close(tabId, postNews);
  });
}
