/** Runs in the customers page: how long from a key in the search box until its answer has been painted. */

export interface SearchWatch {
  /** Empties the box and puts the caret there. */
  clear(): void;
  /** The next input is the one to be timed. */
  expect(): void;
  /** Milliseconds, once the answer to that input has been painted. */
  time(): number | undefined;
}

declare global {
  interface Window {
    replydockSearchWatch?: SearchWatch;
  }
}

const box = document.querySelector<HTMLInputElement>('input[role="searchbox"], input[type="search"]');
let typedAt: number | undefined;
let wasCleared = false;
let paintedAfter: number | undefined;

document.addEventListener(
  'input',
  () => {
    typedAt = performance.now();
    wasCleared = false;
    paintedAfter = undefined;
  },
  { capture: true },
);

/** The count of what was found goes with the key and comes with the answer. */
function look(): void {
  const count = document.querySelector('main [aria-live="polite"]')?.textContent ?? '';
  if (typedAt === undefined) return;
  if (count === '') wasCleared = true;
  else if (wasCleared) {
    const since = typedAt;
    typedAt = undefined;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        paintedAfter = performance.now() - since;
      };
      channel.port2.postMessage(undefined);
    });
  }
}

new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });

window.replydockSearchWatch = {
  clear: () => {
    box?.focus();
    box?.select();
    document.execCommand('delete');
    typedAt = undefined;
  },
  expect: () => {
    paintedAfter = undefined;
  },
  time: () => paintedAfter,
};
