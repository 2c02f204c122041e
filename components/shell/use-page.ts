/** Which page the address asks for: `options.html#orders`. Going back and forth is the browser's own. */
import { useSyncExternalStore } from 'react';
import type { PageName } from './pages';

/** `otherwise` where the address names no page that there is. */
export function usePage(offered: readonly PageName[], otherwise: PageName): PageName {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [wanted] = hash.slice(1).split('/');
  return offered.find((name) => name === wanted) ?? otherwise;
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}
