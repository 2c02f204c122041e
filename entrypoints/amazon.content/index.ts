/** Amazon's pages: the overlay with Amazon's adapter, fed by what the page loads for itself. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { amazonPagePatterns } from '@/lib/domain/marketplace/sites';
import { createAmazonAdapter } from '@/lib/marketplaces/amazon/adapter';
import { receivePageJson } from '@/lib/marketplaces/amazon/receive-page-json';
import { runOverlay } from '@/lib/overlay/run-overlay';

export default defineContentScript({
  matches: [...amazonPagePatterns],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const adapter = createAmazonAdapter();
    const { signal } = ctx;
    const overlay = runOverlay({ adapter, document, signal, isValid: () => ctx.isValid });
    receivePageJson({
      document,
      signal,
      now: () => Date.now(),
      onResponse: (response) => {
        if (adapter.takePageData(response)) overlay.readSoon();
      },
    });
  },
});
