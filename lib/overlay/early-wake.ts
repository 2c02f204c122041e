/**
 * Browsers end the background after half a minute without work, and starting it takes longer than anything else that
 * opening a conversation sets off. A press is the first sign of it: while the page fetches, the background gets ready.
 */

export interface EarlyWakeContext {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** Whether a person did it. */
  readonly isByHand: (event: Event) => boolean;
  readonly now: () => number;
  readonly wake: () => void;
}

/** Shorter than any browser's patience with an idle background. */
const staysAwakeMs = 20_000;

export function wakeEarly({ document, signal, isByHand, now, wake }: EarlyWakeContext): void {
  let wokenAt = Number.NEGATIVE_INFINITY;
  const onPress = (event: Event): void => {
    if (!isByHand(event) || now() - wokenAt < staysAwakeMs) return;
    wokenAt = now();
    wake();
  };
  for (const kind of ['pointerdown', 'keydown']) {
    document.addEventListener(kind, onPress, { capture: true, passive: true, signal });
  }
}
