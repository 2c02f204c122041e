/** When a button goes away because it was pressed, the focus goes to what took its place, and not to nowhere. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Whatever the seller does next comes before a click of its own, and ends the wait for what follows from the last. */
const others = ['pointerdown', 'keydown'] as const;

/** @param change whatever is another each time that buttons may have gone */
export function useKeptFocus(place: RefObject<HTMLElement | null>, change: unknown): void {
  const wasPressed = useRef(false);
  useEffect(() => {
    const element = place.current;
    const note = () => {
      wasPressed.current = true;
    };
    const forget = () => {
      wasPressed.current = false;
    };
    element?.addEventListener('click', note);
    for (const type of others) document.addEventListener(type, forget, { capture: true });
    return () => {
      element?.removeEventListener('click', note);
      for (const type of others) document.removeEventListener(type, forget, { capture: true });
    };
  }, [place]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once for each change
  useLayoutEffect(() => {
    // Where the seller has gone back to the portal's page, the focus is theirs.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!wasPressed.current || !isLost || !document.hasFocus()) return;
    wasPressed.current = false;
    const next = place.current?.querySelector('button') ?? place.current;
    next?.focus({ preventScroll: true });
  }, [place, change]);
}
