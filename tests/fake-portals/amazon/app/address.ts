/** What the page's address says of the opened case, and how it follows a selection. */
import type { PortalVariant } from '../../variants/variant';

/** Case id in the address; parameter names are compared without regard to case. */
export function caseInAddress(url: URL): string | undefined {
  const parameter = (wanted: string) => [...url.searchParams].find(([name]) => name.toLowerCase() === wanted)?.[1];
  return parameter('cc') ?? (parameter('fi')?.toLowerCase() === 'caseid' ? parameter('ss') : undefined);
}

/** The address after a selection, or undefined where the page leaves it alone. */
export function addressAfter(url: URL, caseId: string, { urlStyle }: PortalVariant): URL | undefined {
  if (urlStyle.selection === 'none' || caseInAddress(url) === caseId) return undefined;
  const next = new URL(url);
  next.searchParams.set('cc', caseId);
  return next;
}
