/**
 * The `<iframe>` of the panel and the room that the page leaves for it. All styles are set one by one, which even the
 * strictest content security policy allows. A frame that the page removes comes back a few times, then no more.
 */
import type { DockShape } from './dock-shape';
import { ownAttribute, setStyles } from './own-nodes';
import type { Span } from './spans';

const maxReturns = 3;
const edge = '1px solid #CFCFD8';
/** A new script asks with it whether the script behind a frame still lives; to cancel it means yes. */
const aliveEvent = 'replydock-alive';
const frameSelector = `iframe[${ownAttribute}="panel"]`;

export interface DockFrameOptions {
  readonly document: Document;
  readonly frameUrl: string;
  readonly title: string;
  readonly signal: AbortSignal;
  readonly isValid?: () => boolean;
}

export interface DockFrame {
  /** Gives the frame this shape and the page the rest; tells where the frame stands, if anything is laid out. */
  readonly show: (shape: DockShape) => Span | undefined;
  readonly focus: () => void;
}

/** Undefined when another living script of ours already holds a frame in this page. */
export function createDockFrame(options: DockFrameOptions): DockFrame | undefined {
  const { document, signal } = options;
  if (!removeDeadFrames(document)) return undefined;
  const frame = createFrame(options);
  const page = document.documentElement;
  const marginBefore = page.style.getPropertyValue('margin-right');
  const priorityBefore = page.style.getPropertyPriority('margin-right');
  let shape: DockShape | undefined;
  let isPrinting = false;

  function show(next: DockShape): Span | undefined {
    shape = next;
    style();
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    return right > left ? { left, right, top, bottom } : undefined;
  }

  function style(): void {
    // Where the page has cleared the frame away for good, the room is its own again.
    if (!shape || signal.aborted || !frame.isConnected) return;
    const { band, widthPx } = shape;
    const isHidden = isPrinting || band?.height === 0;
    setStyles(frame, {
      width: `${widthPx}px`,
      top: `${band?.top ?? 0}px`,
      height: band ? `${band.height}px` : '100%',
      display: isHidden ? 'none' : 'block',
    });
    setMargin(page, isHidden ? undefined : `${widthPx}px`);
  }

  function onPrint(isNowPrinting: boolean): void {
    isPrinting = isNowPrinting;
    style();
  }

  function end(): void {
    frame.remove();
    // A younger script may have taken over; then the room is its own.
    if (!document.querySelector(frameSelector)) giveRoomBack();
  }

  function giveRoomBack(): void {
    page.style.removeProperty('margin-right');
    if (marginBefore) page.style.setProperty('margin-right', marginBefore, priorityBefore);
  }

  page.append(frame);
  const returning = keepInPage(page, frame, giveRoomBack);
  hideInPrint(document, signal, onPrint);
  signal.addEventListener(
    'abort',
    () => {
      returning.disconnect();
      end();
    },
    { once: true },
  );
  return { show, focus: () => frame.focus() };
}

function setMargin(page: HTMLElement, margin: string | undefined): void {
  if (margin === undefined) page.style.removeProperty('margin-right');
  else if (page.style.getPropertyValue('margin-right') !== margin) setStyles(page, { 'margin-right': margin });
}

function createFrame({ document, frameUrl, title, signal, isValid }: DockFrameOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute(ownAttribute, 'panel');
  frame.title = title;
  frame.allow = 'clipboard-write';
  frame.src = frameUrl;
  setStyles(frame, {
    all: 'initial',
    position: 'fixed',
    right: '0',
    'z-index': '2147483647',
    'box-sizing': 'border-box',
    border: '0',
    'border-left': edge,
    'color-scheme': 'normal',
  });
  const answer = (event: Event): void => {
    if (isValid?.() !== false) event.preventDefault();
  };
  frame.addEventListener(aliveEvent, answer, { signal });
  return frame;
}

/** Takes away frames whose script is dead; false if one lives. */
function removeDeadFrames(document: Document): boolean {
  const view = document.defaultView ?? window;
  for (const frame of document.querySelectorAll<HTMLElement>(frameSelector)) {
    const isAlive = !frame.dispatchEvent(new view.Event(aliveEvent, { cancelable: true }));
    if (isAlive) return false;
    frame.remove();
    document.documentElement.style.removeProperty('margin-right');
  }
  return true;
}

/** Some pages clear away what they did not put there; more than a few times would be a fight. */
function keepInPage(page: HTMLElement, frame: HTMLElement, onGone: () => void): MutationObserver {
  let returnsLeft = maxReturns;
  const observer = new MutationObserver(() => {
    if (frame.isConnected) return;
    returnsLeft -= 1;
    if (returnsLeft >= 0) page.append(frame);
    else onGone();
  });
  observer.observe(page, { childList: true });
  return observer;
}

function hideInPrint(document: Document, signal: AbortSignal, onPrint: (isPrinting: boolean) => void): void {
  const view = document.defaultView;
  view?.addEventListener('beforeprint', () => onPrint(true), { signal });
  view?.addEventListener('afterprint', () => onPrint(false), { signal });
  view?.matchMedia('print').addEventListener('change', ({ matches }) => onPrint(matches), { signal });
}
