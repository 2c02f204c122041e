/** A country's flag as a picture; what its alternative text says differs from page to page. */
import type { Case } from './page-json';
import { cls, theConfig } from './portal-context';

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 12"%3E%3Crect width="18" height="12" rx="1.5" fill="%23c9d5e6"/%3E%3Crect width="18" height="4" fill="%23d98a86"/%3E%3C/svg%3E';

function alternativeText({ marketplaceCountryCode, marketplaceDisplayName }: Case): string {
  const style = theConfig.variant.seed % 3;
  if (style === 0) return marketplaceDisplayName ?? '';
  return style === 1 ? (marketplaceCountryCode ?? '') : '';
}

export function Flag({ of }: { readonly of: Case }) {
  return <img className={cls('flag')} src={picture} alt={alternativeText(of)} />;
}
