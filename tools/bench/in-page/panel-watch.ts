/** Runs inside the panel's page: notes when it has painted one conversation, whole, and when Insert was clicked. */

/** Replydock's panel with everything of one conversation, or any page with these texts. */
export type ExpectedPanel = WholePanel | { readonly texts: readonly string[] };

export interface WholePanel {
  /** What the heading of level 1 says. */
  readonly heading: string;
  readonly orderIds: readonly string[];
  /** Epoch ms. Pages print minutes, and often no zone: then it lies between the two ends of a range. */
  readonly dueAt: number;
  /** Text that the first suggestion holds for this conversation alone. */
  readonly inSuggestion: string;
}

export interface PanelWatch {
  /** Looks from now on; `painted` then tells. */
  readonly watch: (expected: ExpectedPanel) => void;
  /** Epoch ms of the first frame after the panel held everything. */
  readonly painted: () => Promise<number>;
  /** What is not there yet; empty when everything is. */
  readonly lacks: (expected: ExpectedPanel) => string[];
  readonly watchClick: () => void;
  /** Epoch ms at which the pointer was released over the next button. */
  readonly clicked: () => Promise<number>;
}

declare global {
  interface Window {
    replydockPanelWatch?: PanelWatch;
  }
}

const minuteMs = 60_000;
const epochNow = (): number => performance.timeOrigin + performance.now();

function lacks(expected: ExpectedPanel): string[] {
  if ('heading' in expected) return lacksOfPanel(expected);
  const shown = document.body.textContent ?? '';
  return expected.texts.filter((text) => !shown.includes(text));
}

function lacksOfPanel({ heading, orderIds, dueAt, inSuggestion }: WholePanel): string[] {
  const missing: string[] = [];
  if (document.querySelector('h1')?.textContent !== heading) missing.push('heading');
  const orders = document.querySelector('section[aria-label="Order history"]')?.textContent ?? '';
  if (!orderIds.every((id) => orders.includes(id))) missing.push('orders');
  const times = [...document.querySelectorAll('[role="timer"] time')].map((time) =>
    Date.parse(time.getAttribute('datetime') ?? ''),
  );
  const isBetween = dueAt > Math.min(...times) - minuteMs && dueAt < Math.max(...times) + minuteMs;
  if (!isBetween) missing.push('deadline');
  const article = document.querySelector('section[aria-label="Suggested replies"] article');
  if (!article?.textContent?.includes(inSuggestion)) missing.push('suggestion');
  // Last and only once: it costs a layout, which the panel's own next frame would.
  if (missing.length === 0 && !isVisible(article ?? null)) missing.push('visibility');
  return missing;
}

function isVisible(element: Element | null): boolean {
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
}

let painting: Promise<number> = Promise.reject(new Error('Nothing is watched'));
let clicking: Promise<number> = Promise.reject(new Error('Nothing is watched'));
painting.catch(() => {});
clicking.catch(() => {});

/** The second frame begins when the first has been painted. */
function afterPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(epochNow())));
  });
}

function whenComplete(expected: ExpectedPanel): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (lacks(expected).length > 0) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    check();
  });
}

window.replydockPanelWatch = {
  watch: (expected) => {
    painting = whenComplete(expected).then(afterPaint);
  },
  painted: () => painting,
  lacks,
  watchClick: () => {
    clicking = new Promise((resolve) => {
      const note = (event: Event): void => resolve(performance.timeOrigin + event.timeStamp);
      window.addEventListener('pointerup', note, { capture: true, once: true });
    });
  },
  clicked: () => clicking,
};
