/** The zones that a portal's page may print its times in. */
import { siteOfHost } from '@/lib/domain/marketplace/sites';
import type { PageView } from '@/lib/marketplaces/page-adapter';

/** The page as it stands at this instant. */
export function viewPage(document: Document): PageView {
  const url = new URL(document.location.href);
  return {
    document,
    url,
    clock: {
      now: Date.now(),
      browserZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      siteZone: siteOfHost(url.hostname)?.zone,
    },
  };
}
