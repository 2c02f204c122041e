/**
 * The panel's line to the background. The background sleeps most of the time and closes the port when it does: the panel
 * stays as it is, and connects again when its page is read, when it is clicked or becomes visible; never in a loop.
 */
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { InsertionOutcome } from '@/lib/domain/conversation/insertion';
import type { Template } from '@/lib/domain/template/template';
import { backgroundToPanel, backgroundToPanels, pageToBackground, panelPortName, panelToBackground } from './messages';
import type { PanelConnection, PanelState } from './panel-connection';
import type { PanelView } from './panel-view';
import { type MessageSender, overhear, RequestError, request, toExtension } from './request';
import { isPortalPage } from './sender';

const portMessageSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('panel/hello'), payload: backgroundToPanel['panel/hello'] }),
  z.object({ name: z.literal('panel/view'), payload: backgroundToPanel['panel/view'] }),
  z.object({ name: z.literal('panel/library'), payload: backgroundToPanel['panel/library'] }),
]);
type PortMessage = z.infer<typeof portMessageSchema>;

/** Connects this panel to the background for as long as its page lives. */
export function connectPanel(window: Window): PanelConnection {
  const line = new PanelLine();
  line.connect();
  overhear(pageToBackground, 'page/read', {
    maySend: (sender) => isPortalPage(sender) && line.isOwnTab(sender),
    onMessage: () => line.connect(),
  });
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'visible') line.connect();
  });
  for (const type of ['pointerdown', 'pointerenter', 'focusin']) {
    window.document.documentElement.addEventListener(type, () => line.connect(), { capture: true });
  }
  return {
    snapshot: () => line.state,
    subscribe: (onChange) => line.subscribe(onChange),
    onCommand: (listener) => {
      const end = new AbortController();
      overhear(backgroundToPanels, 'panel/command', {
        maySend: (sender) => sender.id === browser.runtime.id,
        onMessage: ({ tabId, command }) => {
          if (tabId === line.tabId) listener(command);
        },
        signal: end.signal,
      });
      return () => end.abort();
    },
    insert: (insertion) => insert(line, insertion),
    changeLayout: (layout) => ask(line, 'panel/layout', layout),
    focusPage: () => ask(line, 'panel/focus-page', {}),
    saveSettings: (changes) => ask(line, 'settings/save', changes),
    readAgain: () => ask(line, 'page/tell', {}),
    openOptions: () => ask(line, 'options/open', {}),
    outdatedTabs: async () => {
      const answer = await request(panelToBackground, { name: 'tabs/outdated', payload: {}, transport: toExtension });
      return answer.tabs;
    },
    reloadTab: (tabId) => ask(line, 'tabs/reload', { tabId }),
  };
}

/** Whether this copy of the extension was updated or switched off under the page. */
function isOutdated(): boolean {
  return browser.runtime?.id === undefined;
}

class PanelLine {
  state: PanelState = { templates: [], connection: 'resting' };
  tabId: number | undefined;
  #port: Browser.runtime.Port | undefined;
  #libraryVersion: number | undefined;
  #arriving: Template[] = [];
  readonly #listeners = new Set<() => void>();

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  }

  isOwnTab(sender: MessageSender): boolean {
    return this.tabId === undefined || sender.tab?.id === this.tabId;
  }

  connect(): void {
    if (this.#port) return;
    if (isOutdated()) {
      this.change({ connection: 'outdated' });
      return;
    }
    const port = browser.runtime.connect({ name: panelPortName });
    this.#port = port;
    port.onMessage.addListener((message: unknown) => this.#take(message));
    port.onDisconnect.addListener(() => {
      this.#port = undefined;
      this.change({ connection: isOutdated() ? 'outdated' : 'resting' });
    });
    port.postMessage({ libraryVersion: this.#libraryVersion });
    this.change({ connection: 'open' });
  }

  change(part: Partial<PanelState>): void {
    this.state = { ...this.state, ...part };
    for (const listener of this.#listeners) listener();
  }

  #take(message: unknown): void {
    const parsed = portMessageSchema.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.name === 'panel/hello') this.tabId = parsed.data.payload.tabId;
    if (parsed.data.name === 'panel/view') this.#takeView(parsed.data.payload);
    if (parsed.data.name === 'panel/library') this.#takeLibrary(parsed.data.payload);
  }

  #takeView(view: PanelView): void {
    this.change({ view });
  }

  #takeLibrary(chunk: Extract<PortMessage, { name: 'panel/library' }>['payload']): void {
    if (chunk.isFirst) this.#arriving = [];
    this.#arriving.push(...chunk.templates);
    if (!chunk.isLast) return;
    this.#libraryVersion = chunk.version;
    this.change({ templates: this.#arriving });
    this.#arriving = [];
  }
}

async function insert(line: PanelLine, insertion: Parameters<PanelConnection['insert']>[0]): Promise<InsertionOutcome> {
  try {
    return await request(panelToBackground, { name: 'reply/insert', payload: insertion, transport: toExtension });
  } catch (error) {
    if (!isOutdated() && !(error instanceof RequestError)) throw error;
    if (isOutdated()) line.change({ connection: 'outdated' });
    return { kind: 'refused', reason: isOutdated() ? 'page-outdated' : 'page-gone' };
  }
}

/** Commands without an outcome to show: what they change comes back as a new view, or the line says it is outdated. */
async function ask<N extends keyof typeof panelToBackground.payloads>(
  line: PanelLine,
  name: N,
  payload: z.output<(typeof panelToBackground.payloads)[N]>,
): Promise<void> {
  try {
    await toExtension({ to: panelToBackground.to, name, payload });
  } catch (cause) {
    if (!isOutdated()) throw new RequestError(`No answer to ${name}`, { cause });
    line.change({ connection: 'outdated' });
  }
}
