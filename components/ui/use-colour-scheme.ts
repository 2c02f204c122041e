import { useLayoutEffect } from 'react';

/** Fixes light or dark for the whole page, or leaves it to the browser. */
export function useColourScheme(scheme: 'browser' | 'light' | 'dark'): void {
  useLayoutEffect(() => {
    if (scheme === 'browser') delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
}
