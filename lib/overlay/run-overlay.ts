/**
 * What the content script does on a portal's page, given the portal's adapter: reads and tells, marks rows, holds the
 * panel's frame, inserts replies. It ends without a trace when `signal` does.
 */
import { browser } from 'wxt/browser';
import { createDock } from '@/lib/dom/dock';
import { rememberCaret } from '@/lib/dom/insert-text';
import { onShortcut } from '@/lib/dom/keys';
import { createMarks } from '@/lib/dom/mark';
import { watchPage } from '@/lib/dom/watch-page';
import { defaultSettings } from '@/lib/domain/settings/settings';
import type { PageAdapter, PageView } from '@/lib/marketplaces/page-adapter';
import { pageAsks, pageServes } from '@/lib/protocol/for-page';
import { request, serve, toExtension } from '@/lib/protocol/request';
import { isBackground } from '@/lib/protocol/sender';
import { createChips } from './chips';
import { insertReply } from './insert-reply';
import { showNoticeWhenOutdated } from './outdated-notice';
import { viewPage } from './page-clock';
import { createReader } from './read-page';

/** Frameworks change a page in one turn; longer would be felt, see the budget for opening a conversation. */
const quietMs = 12;

export interface OverlayContext {
  readonly adapter: PageAdapter;
  readonly document: Document;
  readonly signal: AbortSignal;
  /** False once the extension was updated or switched off; asked before every call to the browser. */
  readonly isValid: () => boolean;
}

export interface Overlay {
  /** Reads the page now, e.g. because its own data arrived. */
  readonly readSoon: () => void;
}

export function runOverlay({ adapter, document, signal, isValid }: OverlayContext): Overlay {
  const view = () => viewPage(document);
  const rememberField = fieldMemory(adapter, signal);
  const chips = createChips({ marks: createMarks({ document, signal }), now: () => Date.now(), signal });
  const dock = createDock({
    document,
    frameUrl: browser.runtime.getURL('/panel.html'),
    title: 'Replydock',
    widthPx: defaultSettings.panelWidthPx,
    isFolded: defaultSettings.isPanelFolded,
    signal,
    isValid,
    protectedElements: () => protectedElements(adapter, view()),
  });
  const reader = createReader({
    adapter,
    view,
    tell: async (reading) => {
      if (!isValid()) return;
      const answer = await request(pageAsks, { name: 'page/read', payload: { reading }, transport: toExtension });
      dock.setLayout(answer.layout);
      chips.answer(answer);
    },
    onRead: ({ page, rows, isSame, isLoading }) => {
      rememberField(page);
      // To look where things stand costs a layout of the whole page; behind skeletons nothing stands yet.
      if (!isLoading) dock.refresh();
      chips.showRows(rows, isSame);
    },
  });

  serve(
    pageServes,
    {
      'page/tell': async () => {
        reader.tellAgain();
        return {};
      },
      'panel/layout': async (layout) => {
        dock.setLayout(layout);
        return {};
      },
      'panel/focus-page': async () => {
        adapter.findReplyField(view())?.focus({ preventScroll: true });
        return {};
      },
      'reply/insert': async (insertion) => insertReply(adapter, view(), insertion),
    },
    { maySend: isBackground, signal },
  );
  onShortcut({
    document,
    signal,
    onShortcut: (command) => {
      if (!isValid()) return false;
      // Nobody is there to answer only while the extension is being updated; the notice says so then.
      request(pageAsks, { name: 'panel/command', payload: { command }, transport: toExtension }).catch(() => {});
      return true;
    },
  });
  showNoticeWhenOutdated({ document, signal, isValid });
  watchPage({ document, signal, quietMs, onChange: reader.read });
  reader.read();
  return { readSoon: reader.readSoon };
}

function protectedElements(adapter: PageAdapter, page: PageView): Element[] {
  const field = adapter.findReplyField(page);
  return [...(field ? [field] : []), ...adapter.findReplyControls(page)];
}

/** Keeps the caret of every reply box that the page mounts, for when the panel has the focus. */
function fieldMemory(adapter: PageAdapter, signal: AbortSignal): (page: PageView) => void {
  const known = new WeakSet<HTMLElement>();
  return (page) => {
    const field = adapter.findReplyField(page);
    if (!field || known.has(field)) return;
    known.add(field);
    rememberCaret(field, signal);
  };
}
