/**
 * Tells when the page has changed: nodes, texts, attributes and style sheets in the document, in open shadow roots and
 * in same-origin frames, and its address. It tells once the page has come to rest, or after a while if it never does.
 * Replydock's own nodes do not count, and clocks that tick ("7h" becoming "8h") count only once in a long while.
 */
import { isElement, rootInside } from './find';
import { isOwnNode } from './own-nodes';
import { isTicking, isWorthReading } from './page-changes';
import { createQuietTimer } from './quiet-timer';

/** Components may attach their shadow root after they were added, which no observer sees. */
const pollMs = 2_000;
const maxWaiting = 2_000;
/** What only ticks is read this often. */
const tickMs = 30_000;
const restlessFactor = 6;

export interface WatchPageOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly onChange: () => void;
  /** Called with every change at once, before it has come to rest. */
  readonly onStir?: () => void;
  /** The page is at rest when nothing has changed for so long. */
  readonly quietMs: number;
  /** The longest time between a change and `onChange`. */
  readonly maxWaitMs?: number;
}

export function watchPage({ document, signal, onChange, onStir, quietMs, maxWaitMs }: WatchPageOptions): void {
  if (signal.aborted) return;
  const timer = createQuietTimer({ onQuiet: onChange, quietMs, maxWaitMs: maxWaitMs ?? quietMs * restlessFactor });
  const ticks = createQuietTimer({ onQuiet: onChange, quietMs: tickMs, maxWaitMs: tickMs });
  const view = document.defaultView;
  let address = document.URL;
  const observer = new MutationObserver((records) => {
    noteAddress();
    roots.addAll(records);
    const changes = records.filter(isWorthReading);
    if (changes.length > 0) onStir?.();
    if (changes.some((record) => !isTicking(record))) timer.note();
    else if (changes.length > 0) ticks.note();
  });
  const roots = createRootWatch({ observer, signal, onChange: () => timer.note() });

  function noteAddress(): void {
    if (document.URL === address) return;
    address = document.URL;
    timer.note();
  }

  roots.watch(document);
  view?.addEventListener('popstate', noteAddress, { signal });
  view?.addEventListener('hashchange', noteAddress, { signal });
  // Not in all browsers yet; elsewhere the changes that come with a new address tell of it.
  view?.navigation?.addEventListener('currententrychange', noteAddress, { signal });
  const poll = setInterval(() => {
    noteAddress();
    roots.poll();
  }, pollMs);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(poll);
      timer.cancel();
      ticks.cancel();
    },
    { once: true },
  );
}

interface RootWatchOptions {
  readonly observer: MutationObserver;
  readonly signal: AbortSignal;
  /** Called when something came that no observer sees. */
  readonly onChange: () => void;
}

interface RootWatch {
  readonly watch: (root: ParentNode & Node) => void;
  /** Looks for roots in the nodes that were added. */
  readonly addAll: (records: readonly MutationRecord[]) => void;
  /** Looks whether components that had no root have one now. */
  readonly poll: () => void;
}

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributes: true,
  attributeOldValue: true,
};

function createRootWatch({ observer, signal, onChange }: RootWatchOptions): RootWatch {
  const known = new WeakSet<Node>();
  const waiting = new Set<Element>();

  function watch(root: ParentNode & Node): void {
    if (known.has(root)) return;
    known.add(root);
    observer.observe(root, observed);
    root.addEventListener('load', onLoad, { capture: true, signal });
    for (const element of root.querySelectorAll('*')) look(element);
  }

  function look(element: Element): void {
    if (isOwnNode(element)) return;
    const root = rootInside(element);
    if (root) watch(root);
    else if (element.localName.includes('-') && waiting.size < maxWaiting) waiting.add(element);
  }

  /** A frame gets a new document with every page it shows, and a style sheet may come long after what it lays out. */
  function onLoad({ target }: Event): void {
    if (!isElement(target) || !/^(?:i?frame|link)$/.test(target.localName)) return;
    const root = rootInside(target);
    if (root) watch(root);
    onChange();
  }

  /** Nodes that were added one into the other are looked at once, not once for each that is around them. */
  function addAll(records: readonly MutationRecord[]): void {
    const seen = new Set<Node>();
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!isElement(node) || seen.has(node) || isOwnNode(node)) continue;
        look(node);
        if (!node.firstElementChild) continue;
        for (const element of node.querySelectorAll('*')) {
          if (seen.has(element)) continue;
          seen.add(element);
          look(element);
        }
      }
    }
  }

  function poll(): void {
    for (const element of waiting) {
      if (!element.isConnected) waiting.delete(element);
      else if (element.shadowRoot) {
        waiting.delete(element);
        watch(element.shadowRoot);
        onChange();
      }
    }
  }

  return { watch, addAll, poll };
}
