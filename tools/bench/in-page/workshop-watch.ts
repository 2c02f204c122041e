/** Runs in the workshop, from its first moment: how long until its list, or the answer to a key, has been painted. */

export interface WorkshopWatch {
  /** Milliseconds since the page was opened, once rows have been painted. */
  openedAfter(): number | undefined;
  /** Empties the search box and puts the caret there. */
  clear(): void;
  /** Puts the caret into a field of a page that does nothing. */
  bare(): void;
  /** Milliseconds from the last input until its answer was painted. */
  time(): number | undefined;
}

declare global {
  interface Window {
    replydockWorkshopWatch?: WorkshopWatch;
  }
}

let openedAfter: number | undefined;
let typedAt: number | undefined;
let paintedAfter: number | undefined;

/** The first task after the next frame. */
function oncePainted(then: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(undefined);
  });
}

const opening = new MutationObserver(() => {
  if (document.querySelector('[role="listbox"] [role="option"]') === null) return;
  opening.disconnect();
  oncePainted(() => {
    openedAfter = performance.now();
  });
});
opening.observe(document, { subtree: true, childList: true });

document.addEventListener(
  'input',
  ({ timeStamp }) => {
    typedAt = timeStamp;
    paintedAfter = undefined;
    // React has drawn what has to be there at once by then.
    queueMicrotask(() => queueMicrotask(look));
  },
  { capture: true },
);

/** The search is busy while the list still shows the answer to another key. */
function look(): void {
  if (typedAt === undefined || document.querySelector('main [aria-busy="true"]') !== null) return;
  const since = typedAt;
  typedAt = undefined;
  oncePainted(() => {
    paintedAfter = performance.now() - since;
  });
}

new MutationObserver(look).observe(document, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });

function empty(field: HTMLInputElement | null): void {
  if (field?.value === '') paintedAfter = 0;
  field?.focus();
  field?.select();
  document.execCommand('delete');
}

window.replydockWorkshopWatch = {
  openedAfter: () => openedAfter,
  clear: () => empty(document.querySelector('input[type="search"]')),
  bare: () => document.body.appendChild(document.createElement('input')).focus(),
  time: () => paintedAfter,
};
