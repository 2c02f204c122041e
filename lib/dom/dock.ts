/**
 * The panel's frame at the right edge of the portal's page. The page gives way; where it cannot, and the frame would
 * cover the reply box or Send, the panel does: it narrows, folds to its rail, and at last takes only what is free.
 * There is never a second frame, and nothing of it is left after `dispose`.
 */
import { createDockFrame, type DockFrame } from './dock-frame';
import { chooseShape, type DockShape } from './dock-shape';
import { spansInWindow } from './spans';

export type { DockShape } from './dock-shape';

export interface DockLayout {
  readonly widthPx: number;
  readonly isFolded: boolean;
}

export interface DockOptions extends DockLayout {
  readonly document: Document;
  readonly frameUrl: string;
  readonly title: string;
  readonly signal: AbortSignal;
  /** The reply box and Send as they stand in the page now: the panel never covers them. */
  readonly protectedElements: () => readonly Element[];
  /** Told whenever the frame stands differently; `isFoldedForRoom` when the page left no room for what the seller wants. */
  readonly onResize?: (shape: DockShape) => void;
  /** False once this script is dead (the extension was updated): another may then take its place. */
  readonly isValid?: () => boolean;
}

export interface Dock {
  readonly setLayout: (layout: DockLayout) => void;
  readonly setWidth: (widthPx: number) => void;
  readonly setFolded: (isFolded: boolean) => void;
  /** The page has changed: checks that nothing protected is covered, and takes room that has become free. */
  readonly refresh: () => void;
  readonly focus: () => void;
  readonly dispose: () => void;
}

export function createDock(options: DockOptions): Dock {
  const { document, signal } = options;
  let wanted: DockLayout = { widthPx: options.widthPx, isFolded: options.isFolded };
  let frame: DockFrame | undefined;
  let shape: DockShape | undefined;
  let measured = '';
  const ending = new AbortController();
  const ended = AbortSignal.any([signal, ending.signal]);

  function start(): void {
    if (ended.aborted) return;
    frame = createDockFrame({ ...options, signal: ended });
    arrange();
  }

  function change(layout: Partial<DockLayout>): void {
    const next = { ...wanted, ...layout };
    const isSame = next.widthPx === wanted.widthPx && next.isFolded === wanted.isFolded;
    wanted = next;
    if (isSame) refresh();
    else arrange();
  }

  /** Tries the shapes from the wanted one down; nothing is painted in between. */
  function arrange(): void {
    if (!frame || ended.aborted) return;
    const current = frame;
    const chosen = chooseShape({
      wanted,
      window: windowSize(),
      apply: current.show,
      spans: () => spansInWindow(options.protectedElements()),
    });
    current.show(chosen);
    const isNew = !isSameShape(shape, chosen);
    shape = chosen;
    measured = measure();
    if (isNew) options.onResize?.(chosen);
  }

  function windowSize(): { width: number; height: number } {
    return { width: document.defaultView?.innerWidth ?? 0, height: document.defaultView?.innerHeight ?? 0 };
  }

  /** What the choice depends on, as it stands with the shape that was chosen. */
  function measure(): string {
    const spans = spansInWindow(options.protectedElements()).map(({ left, right, top, bottom }) =>
      [left, right, ...(shape?.band ? [top, bottom] : [])].map(Math.round).join(),
    );
    return [...Object.values(windowSize()), ...spans].join(' ');
  }

  function refresh(): void {
    if (frame && !ended.aborted && measure() !== measured) arrange();
  }

  const view = document.defaultView;
  view?.addEventListener('resize', refresh, { signal: ended });
  // Only a rail beside something protected depends on where the page is scrolled to.
  const onScroll = (): void => {
    if (shape?.band) refresh();
  };
  view?.addEventListener('scroll', onScroll, { signal: ended, capture: true, passive: true });
  // A frame that loads before the page has would delay the page's own load event.
  if (document.readyState === 'complete') start();
  else view?.addEventListener('load', start, { signal: ended, once: true });

  return {
    setLayout: change,
    setWidth: (widthPx) => change({ widthPx }),
    setFolded: (isFolded) => change({ isFolded }),
    refresh,
    focus: () => frame?.focus(),
    dispose: () => ending.abort(),
  };
}

function isSameShape(one: DockShape | undefined, other: DockShape): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
