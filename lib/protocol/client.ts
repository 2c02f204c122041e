/**
 * The panel's line to the background. The background sleeps most of the time and closes the port when it does: the panel
 * stays as it is, and connects again when its page is read, when it is clicked or becomes visible; never in a loop.
 */
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Insertion, InsertionOutcome } from '@/lib/domain/conversation/insertion';
import type { Reading } from '@/lib/domain/conversation/reading';
import type { Template } from '@/lib/domain/template/template';
import type { PanelCommand, SlashOffer, SlashPressed } from './for-page';
import { keepEqual } from './keep-equal';
import {
  backgroundToPage,
  backgroundToPanel,
  backgroundToPanels,
  pageToBackground,
  panelPortName,
  panelToBackground,
  type TemplateUse,
} from './messages';
import type { PanelConnection, PanelState } from './panel-connection';
import type { PanelView } from './panel-view';
import { type MessageSender, overhear, RequestError, request, toExtension, toTab } from './request';
import { isBackground, isPortalPage } from './sender';

const portMessageSchema = z.discriminatedUnion('name', [
  z.object({ name: z.literal('panel/hello'), payload: backgroundToPanel['panel/hello'] }),
  z.object({ name: z.literal('panel/view'), payload: backgroundToPanel['panel/view'] }),
  z.object({ name: z.literal('panel/library'), payload: backgroundToPanel['panel/library'] }),
  z.object({ name: z.literal('panel/command'), payload: backgroundToPanel['panel/command'] }),
  z.object({ name: z.literal('slash/tell'), payload: backgroundToPanel['slash/tell'] }),
  z.object({ name: z.literal('slash/key'), payload: backgroundToPanel['slash/key'] }),
  z.object({ name: z.literal('draft/typing'), payload: backgroundToPanel['draft/typing'] }),
  z.object({ name: z.literal('panel/habits'), payload: backgroundToPanel['panel/habits'] }),
]);
type PortMessage = z.infer<typeof portMessageSchema>;

/** How often the panel asks whether its extension is still there. */
const askEveryMs = 3_000;

/** Connects this panel to the background for as long as its page lives. */
export function connectPanel(window: Window): PanelConnection {
  const line = new PanelLine();
  line.connect();
  overhear(pageToBackground, 'page/read', {
    maySend: (sender) => isPortalPage(sender) && line.isOwnTab(sender),
    onMessage: ({ reading }) => line.hear(reading),
  });
  // Firefox lets a panel inside a page hear only what the background tells its tab.
  overhear(backgroundToPanels, 'panel/wake', { maySend: isBackground, onMessage: () => line.wake() });
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'visible') line.connect();
  });
  for (const type of ['pointerdown', 'pointerenter', 'focusin']) {
    window.document.documentElement.addEventListener(type, () => line.connect(), { capture: true });
  }
  // No event tells of it everywhere, and what is shown would go on looking true.
  const watch = window.setInterval(() => {
    if (!isOutdated()) return;
    window.clearInterval(watch);
    line.change({ connection: 'outdated' });
  }, askEveryMs);
  return {
    snapshot: () => line.state,
    subscribe: (onChange) => line.subscribe(onChange),
    onCommand: (listener) => line.onCommand(listener),
    onSlashKey: (listener) => line.onSlashKey(listener),
    offerSlash: (offer) => void tellOffer(line, offer).catch(() => {}),
    insert: (insertion, use) => insertAndCount(line, insertion, use),
    teach: (lesson) => void ask(line, 'habits/learn', lesson).catch(() => {}),
    noteEdits: (noted) => void ask(line, 'edits/note', noted).catch(() => {}),
    tellUnderstood: (key, understood) => void ask(line, 'queue/understood', { key, understood }).catch(() => {}),
    offeredEdits: (template) =>
      request(panelToBackground, { name: 'edits/find', payload: { template }, transport: toExtension }).then(
        ({ offers }) => offers,
        () => [],
      ),
    decideEdit: async (payload) => {
      const answer = await request(panelToBackground, { name: 'edits/decide', payload, transport: toExtension });
      return answer.isDone;
    },
    readAnswered: (wanted) => toExtension({ to: panelToBackground.to, ...wanted }),
    draftTemplate: async (payload) => {
      await request(panelToBackground, { name: 'templates/draft', payload, transport: toExtension });
    },
    discardDraft: (draft) => ask(line, 'draft/discard', draft),
    changeLayout: (layout) => ask(line, 'panel/layout', layout),
    focusPage: () => ask(line, 'panel/focus-page', {}),
    saveSettings: (changes) => ask(line, 'settings/save', changes),
    readAgain: () => ask(line, 'page/tell', {}),
    openOptions: () => ask(line, 'options/open', {}),
    showQueue: () => ask(line, 'queue/show', {}),
    outdatedTabs: async () => {
      const answer = await request(panelToBackground, { name: 'tabs/outdated', payload: {}, transport: toExtension });
      return answer.tabs;
    },
    reloadTab: (tabId) => ask(line, 'tabs/reload', { tabId }),
    goToOtherTab: () => {
      // What is shown of the other tab is put right by it.
      line.connect();
      return request(panelToBackground, { name: 'presence/go', payload: {}, transport: toExtension }).then(
        ({ isShown }) => isShown,
        () => false,
      );
    },
    decideCustomer: (verdict) => store(line, 'customer/decide', verdict),
    takeBackDecision: (decisionId) => store(line, 'customer/take-back', { decisionId }),
    keepAboutCustomer: (kept) => store(line, 'customer/keep', kept),
  };
}

/** Whether this copy of the extension was updated or switched off under the page. */
function isOutdated(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    // Firefox leaves a dead object, which throws whatever it is asked.
    return true;
  }
}

class PanelLine {
  state: PanelState = { templates: [], connection: 'resting' };
  tabId: number | undefined;
  #port: Browser.runtime.Port | undefined;
  /** The page has told something since the last view came. */
  #isAwaiting = false;
  #libraryVersion: number | undefined;
  #arriving: Template[] = [];
  readonly #listeners = new Set<() => void>();
  readonly #commandListeners = new Set<(command: PanelCommand) => void>();
  readonly #keyListeners = new Set<(pressed: SlashPressed) => void>();

  subscribe(onChange: () => void): () => void {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  }

  onCommand(listener: (command: PanelCommand) => void): () => void {
    this.#commandListeners.add(listener);
    return () => this.#commandListeners.delete(listener);
  }

  onSlashKey(listener: (pressed: SlashPressed) => void): () => void {
    this.#keyListeners.add(listener);
    return () => this.#keyListeners.delete(listener);
  }

  isOwnTab(sender: MessageSender): boolean {
    return this.tabId === undefined || sender.tab?.id === this.tabId;
  }

  /** The page has told what it shows: the background makes a view of it, and the panel gets ready. */
  hear(reading: Reading): void {
    this.#isAwaiting = true;
    const connection = this.#connected();
    const isNews = this.tabId !== undefined && this.state.view && showsAnother(reading, this.state.view.reading);
    this.change({ connection, coming: isNews ? reading : this.state.coming });
  }

  wake(): void {
    this.#isAwaiting = true;
    this.connect();
  }

  connect(): void {
    this.change({ connection: this.#connected() });
  }

  #connected(): PanelState['connection'] {
    if (isOutdated()) return 'outdated';
    if (this.#port) return 'open';
    const port = browser.runtime.connect({ name: panelPortName });
    this.#port = port;
    port.onMessage.addListener((message: unknown) => this.#take(message));
    port.onDisconnect.addListener(() => this.#lose());
    port.postMessage({ libraryVersion: this.#libraryVersion, habitsVersion: this.state.habits?.habits.version });
    return 'open';
  }

  /** Where a view is awaited, the line that was lost led to the background of before: one more leads to the new one. */
  #lose(): void {
    this.#port = undefined;
    const wasAwaiting = this.#isAwaiting;
    this.#isAwaiting = false;
    if (wasAwaiting) this.connect();
    else this.change({ connection: isOutdated() ? 'outdated' : 'resting' });
  }

  change(part: Partial<PanelState>): void {
    const isSame = Object.entries(part).every(([name, value]) => Object.is(Reflect.get(this.state, name), value));
    if (isSame) return;
    this.state = { ...this.state, ...part };
    for (const listener of this.#listeners) listener();
  }

  #take(message: unknown): void {
    const parsed = portMessageSchema.safeParse(message);
    if (!parsed.success) return;
    if (parsed.data.name === 'panel/hello') this.tabId = parsed.data.payload.tabId;
    if (parsed.data.name === 'panel/view') this.#takeView(parsed.data.payload);
    if (parsed.data.name === 'panel/library') this.#takeLibrary(parsed.data.payload);
    if (parsed.data.name === 'panel/command') this.#run(parsed.data.payload.command);
    if (parsed.data.name === 'slash/tell') this.change({ slash: parsed.data.payload });
    if (parsed.data.name === 'slash/key') this.#press(parsed.data.payload);
    if (parsed.data.name === 'draft/typing') this.change({ draft: parsed.data.payload });
    if (parsed.data.name === 'panel/habits') this.change({ habits: parsed.data.payload });
  }

  #run(command: PanelCommand): void {
    for (const listener of this.#commandListeners) listener(command);
  }

  #press(pressed: SlashPressed): void {
    for (const listener of this.#keyListeners) listener(pressed);
  }

  #takeView(view: PanelView): void {
    const { coming } = this.state;
    this.#isAwaiting = false;
    const hasCome = !coming || (view.reading !== undefined && view.reading.readAt >= coming.readAt);
    const before = hasCome && coming ? coming : this.state.view?.reading;
    const reading = view.reading && keepEqual(before, view.reading);
    this.change({
      view: keepEqual(this.state.view, reading ? { ...view, reading } : view),
      coming: hasCome ? undefined : coming,
    });
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

/** Another conversation, or another face of the page. */
function showsAnother(reading: Reading, shown: Reading | undefined): boolean {
  const keyOf = (each: Reading | undefined) => each?.identity?.key ?? each?.conversation?.key;
  return reading.condition !== shown?.condition || keyOf(reading) !== keyOf(shown);
}

/** Nobody waits for the counting, and nothing is said if it fails: the reply is in the box. */
async function insertAndCount(line: PanelLine, insertion: Insertion, use?: TemplateUse): Promise<InsertionOutcome> {
  const outcome = await insert(line, insertion);
  if (use && outcome.kind === 'inserted') ask(line, 'reply/inserted', use).catch(() => {});
  return outcome;
}

async function insert(line: PanelLine, insertion: Insertion): Promise<InsertionOutcome> {
  try {
    return await sendToPage(line, insertion);
  } catch (error) {
    if (!isOutdated() && !(error instanceof RequestError)) throw error;
    if (isOutdated()) line.change({ connection: 'outdated' });
    return { kind: 'refused', reason: isOutdated() ? 'page-outdated' : 'page-gone' };
  }
}

/** Where a panel can reach its tab by itself, a click need not wait for the background to wake; Firefox does not allow it. */
function sendToPage({ tabId }: PanelLine, payload: Insertion): Promise<InsertionOutcome> {
  const name = 'reply/insert';
  if (tabId === undefined || browser.tabs === undefined) {
    return request(panelToBackground, { name, payload, transport: toExtension });
  }
  return request(backgroundToPage, { name, payload, transport: toTab(tabId) });
}

async function tellOffer({ tabId }: PanelLine, payload: SlashOffer): Promise<void> {
  const name = 'slash/offer';
  if (tabId === undefined || browser.tabs === undefined) {
    await request(panelToBackground, { name, payload, transport: toExtension });
  } else await request(backgroundToPage, { name, payload, transport: toTab(tabId) });
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

/**
 * Commands that must not be lost in silence. The line is opened with them, because what they change comes back by it.
 * @throws RequestError if it was not stored for sure
 */
async function store<N extends 'customer/decide' | 'customer/take-back' | 'customer/keep'>(
  line: PanelLine,
  name: N,
  payload: z.output<(typeof panelToBackground.payloads)[N]>,
): Promise<void> {
  if (!isOutdated()) line.connect();
  try {
    const answer = await toExtension({ to: panelToBackground.to, name, payload });
    z.parse(panelToBackground.answers[name], answer);
  } catch (cause) {
    if (isOutdated()) line.change({ connection: 'outdated' });
    throw new RequestError(`Not stored: ${name}`, { cause });
  }
}
