/** Tells when the page goes: to another address, or with its tab. One that the browser kept may come back as it was. */

interface LeavingContext {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly leave: () => void;
  readonly comeBack: () => void;
}

export function onLeaving({ document, signal, leave, comeBack }: LeavingContext): void {
  const window = document.defaultView;
  window?.addEventListener('pagehide', leave, { signal });
  // Where it is shown for the first time, it is read anyhow.
  window?.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal });
}
