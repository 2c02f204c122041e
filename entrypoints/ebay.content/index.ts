/** eBay's pages: the overlay with eBay's adapter. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ebayPagePatterns } from '@/lib/domain/marketplace/sites';
import { createEbayAdapter } from '@/lib/marketplaces/ebay/adapter';
import { runOverlay } from '@/lib/overlay/run-overlay';

export default defineContentScript({
  matches: [...ebayPagePatterns],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    runOverlay({ adapter: createEbayAdapter(), document, signal: ctx.signal, isValid: () => ctx.isValid });
  },
});
