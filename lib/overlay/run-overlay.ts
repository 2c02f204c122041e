/**
 * What the content script does on a portal's page, given the portal's adapter: reads and tells, marks rows, holds the
 * panel's frame, inserts replies. It ends without a trace when `signal` does.
 */
import { browser } from 'wxt/browser';
import { createDock, type Dock } from '@/lib/dom/dock';
import { rememberCaret } from '@/lib/dom/insert-text';
import { onShortcut } from '@/lib/dom/keys';
import { createMarks } from '@/lib/dom/mark';
import { watchPage } from '@/lib/dom/watch-page';
import { firstLayout } from '@/lib/domain/settings/first-layout';
import type { PageAdapter, PageView } from '@/lib/marketplaces/page-adapter';
import { type DraftInBox, type PanelLayout, pageAsks, pageServes, typedLength } from '@/lib/protocol/for-page';
import { request, serve, toExtension } from '@/lib/protocol/request';
import { isBackground, isOwnPage } from '@/lib/protocol/sender';
import { createChips } from './chips';
import { wakeEarly } from './early-wake';
import { insertReply } from './insert-reply';
import { DraftWatch } from './kept-draft';
import { onLeaving } from './on-leaving';
import { onceATurn } from './once-a-turn';
import { showNoticeWhenOutdated } from './outdated-notice';
import { viewPage } from './page-clock';
import { createReader } from './read-page';
import { TypedDraft } from './typed-draft';
import { TypedShortcut } from './typed-shortcut';

/** Frameworks change a page in one turn, and what follows from that a moment later; longer waits would be felt. */
const quietMs = 5;
/** A page that never rests is read all the same. */
const restlessMs = 72;

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
  const view = onceATurn(() => viewPage(document));
  const replyPlace = onceATurn(() => findReplyPlace(adapter, view()));
  const rememberField = fieldMemory(signal);
  const chips = createChips({ marks: createMarks({ document, signal }), now: () => Date.now(), signal });
  const first = { widthPx: firstLayout.panelWidthPx, isFolded: firstLayout.isPanelFolded };
  const dock = createDock({
    document,
    frameUrl: browser.runtime.getURL('/panel.html'),
    title: 'Replydock',
    ...first,
    signal,
    isValid,
    protectedElements: () => replyPlace().parts,
  });
  const typed = new TypedDraft({
    signal,
    isOn: () => isValid() && !layout.isFolded(),
    conversation: () => adapter.identify(view())?.key,
    tell: (payload) => {
      const again = (): void => typed.forget();
      request(pageAsks, { name: 'draft/typing', payload, transport: toExtension }).catch(again);
    },
    most: typedLength,
  });
  const layout = layoutOf(dock, first, () => typed.lookSoon());
  /** Who hears nothing is gone for good, and nobody is waiting. */
  const tellDraft = (name: 'draft/keep' | 'draft/drop', payload: DraftInBox): void => {
    if (isValid()) request(pageAsks, { name, payload, transport: toExtension }).catch(() => {});
  };
  const drafts = new DraftWatch({
    adapter,
    document,
    signal,
    view,
    isByHand: (event) => event.isTrusted,
    keep: (draft) => tellDraft('draft/keep', draft),
    drop: (draft) => tellDraft('draft/drop', draft),
    onBoxChange: () => reader.readSoon(),
  });
  let hearsShortcuts = false;
  /** As it was told. */
  let shownKey: string | undefined;
  const shortcut = new TypedShortcut({
    signal,
    isByHand: (event) => event.isTrusted,
    isOn: () => hearsShortcuts && isValid(),
    conversation: () => adapter.identify(view())?.key,
    tell: (payload) => {
      if (isValid()) request(pageAsks, { name: 'slash/tell', payload, transport: toExtension }).catch(() => {});
    },
    press: (key, typed) => {
      const payload = { key, typed };
      // Whom no key reaches offers nothing any more.
      const withdraw = (): void => shortcut.take({ typed, isOffered: false });
      request(pageAsks, { name: 'slash/key', payload, transport: toExtension }).catch(withdraw);
    },
  });
  wakeEarly({
    document,
    signal,
    isByHand: (event) => event.isTrusted,
    now: () => Date.now(),
    // What follows asks again.
    wake: () => {
      if (isValid()) request(pageAsks, { name: 'page/stir', payload: {}, transport: toExtension }).catch(() => {});
    },
  });
  const reader = createReader({
    adapter,
    view,
    draftBoxOf: ({ identity, conversation }) =>
      drafts.look({ identity, field: replyPlace().field, messages: conversation?.messages ?? [] }),
    tell: async (reading) => {
      if (!isValid()) return;
      shownKey = reading.identity?.key;
      const answer = await request(pageAsks, { name: 'page/read', payload: { reading }, transport: toExtension });
      layout.take(answer.layout);
      hearsShortcuts = answer.hearsShortcuts;
      chips.answer(answer);
    },
    onRead: ({ rows, isSame, isLoading }) => {
      rememberField(replyPlace().field);
      shortcut.watch(replyPlace().field);
      typed.watch(replyPlace().field);
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
        typed.tellAgain();
        return {};
      },
      'page/which': async () => (shownKey === undefined ? {} : { key: shownKey }),
      'panel/layout': async (wanted) => {
        layout.take(wanted);
        return {};
      },
      'panel/focus-page': async () => {
        adapter.findReplyField(view())?.focus({ preventScroll: true });
        return {};
      },
      'reply/insert': async (insertion) => {
        const outcome = await insertReply(adapter, viewPage(document), insertion);
        if (outcome.kind === 'inserted') {
          drafts.noteInsertion(insertion.identity);
          shortcut.leave();
          typed.lookSoon();
        }
        return outcome;
      },
      'slash/offer': async (offer) => {
        shortcut.take(offer);
        return {};
      },
    },
    { maySend: (sender) => isBackground(sender) || isOwnPage(sender), signal },
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
  onLeaving({
    document,
    signal,
    leave: () => {
      if (isValid()) request(pageAsks, { name: 'page/leave', payload: {}, transport: toExtension }).catch(() => {});
    },
    comeBack: () => reader.tellAgain(),
  });
  watchPage({
    document,
    signal,
    quietMs,
    maxWaitMs: restlessMs,
    onChange: reader.read,
    onStir: () => drafts.noteChange(),
  });
  reader.read();
  return { readSoon: reader.readSoon };
}

interface ReplyPlace {
  readonly field: HTMLElement | undefined;
  /** The box and what belongs to it: the panel never covers them. */
  readonly parts: readonly Element[];
}

function findReplyPlace(adapter: PageAdapter, page: PageView): ReplyPlace {
  const field = adapter.findReplyField(page);
  return { field, parts: [...(field ? [field] : []), ...adapter.findReplyControls(page)] };
}

/** Keeps the caret of every reply box that the page mounts, for when the panel has the focus. */
function fieldMemory(signal: AbortSignal): (field: HTMLElement | undefined) => void {
  const known = new WeakSet<HTMLElement>();
  return (field) => {
    if (!field || known.has(field)) return;
    known.add(field);
    rememberCaret(field, signal);
  };
}

/** Every answer of the background names the layout; the dock measures the page only where it is another one. */
function layoutOf(dock: Dock, first: PanelLayout, onChange: () => void) {
  let known = first;
  return {
    isFolded: () => known.isFolded,
    take: (layout: PanelLayout): void => {
      if (layout.widthPx === known.widthPx && layout.isFolded === known.isFolded) return;
      known = layout;
      dock.setLayout(layout);
      onChange();
    },
  };
}
