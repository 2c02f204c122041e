/** Runs inside a fake portal's page: notes when it shows a conversation, and when a text stands in its reply box. */
import type {} from '../../../tests/fake-portals/server/portal-handle';

export interface PortalWatch {
  /** Opens the conversation as a click on its row does; epoch ms at which the page's DOM held its thread. */
  readonly open: (conversationId: string) => Promise<number>;
  readonly watchBox: (length: number) => void;
  /** Epoch ms at which a field told that it holds a text of at least that length. */
  readonly filled: () => Promise<number>;
  /** Scrolls the list down until it holds so many rows or holds no more; tells how many it holds. */
  readonly loadRows: (count: number) => Promise<number>;
}

declare global {
  interface Window {
    replydockPortalWatch?: PortalWatch;
  }
}

const epochNow = (): number => performance.timeOrigin + performance.now();

function isShown(conversationId: string): boolean {
  const portal = window.__portal;
  return portal?.isShown === true && portal.conversationId === conversationId;
}

function open(conversationId: string): Promise<number> {
  return new Promise((resolve) => {
    // Portals draw what they hold in the same turn, so the first change afterwards is the thread.
    const observer = new MutationObserver(() => {
      if (!isShown(conversationId)) return;
      observer.disconnect();
      resolve(epochNow());
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    window.__portal?.switchTo(conversationId);
  });
}

function textOf(event: Event): string {
  const [field] = event.composedPath();
  return field && 'value' in field && typeof field.value === 'string' ? field.value : '';
}

const longestPauseMs = 5_000;
const pauseMs = 50;

/** The element with the most children is the list. */
function longestList(): Element | undefined {
  const [longest] = [...document.querySelectorAll('*')].sort((a, b) => b.childElementCount - a.childElementCount);
  return longest;
}

async function loadRows(count: number): Promise<number> {
  let shown = 0;
  for (let paused = 0; shown < count && paused < longestPauseMs; paused += pauseMs) {
    const list = longestList();
    const now = list?.childElementCount ?? 0;
    if (now > shown) paused = 0;
    shown = now;
    for (let element = list; element; element = element.parentElement ?? undefined) {
      element.scrollTop = element.scrollHeight;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return shown;
}

let filling: Promise<number> = Promise.reject(new Error('Nothing is watched'));
filling.catch(() => {});

window.replydockPortalWatch = {
  open,
  watchBox: (length) => {
    filling = new Promise((resolve) => {
      const listen = (event: Event): void => {
        if (textOf(event).length < length) return;
        document.removeEventListener('input', listen, true);
        resolve(epochNow());
      };
      document.addEventListener('input', listen, true);
    });
  },
  filled: () => filling,
  loadRows,
};
