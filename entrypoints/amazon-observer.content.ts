import { defineContentScript } from 'wxt/utils/define-content-script';
import { observePageJson } from '@/lib/marketplaces/amazon/observe-page-json';

/** Sees the JSON that Amazon's pages load for themselves; in the page's world, so it knows nothing of the extension. */
export default defineContentScript({
  // Only the manifest needs the list of hosts: WXT reads it at build time, when ENTRYPOINT is not set.
  matches: import.meta.env.ENTRYPOINT ? [] : [...(await import('@/lib/domain/marketplace/sites')).amazonPagePatterns],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  main: () => observePageJson(window),
});
