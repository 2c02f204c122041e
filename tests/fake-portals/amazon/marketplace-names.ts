/** Ids and names of the marketplaces that cases belong to. */
import { amazonSites } from '@/lib/domain/marketplace/sites';
import type { PortalVariant } from '../variants/variant';

export function marketplaceIdOf(site: string): string {
  const found = amazonSites.find((known) => known.site === site)?.marketplaceId;
  if (!found) throw new Error(`No Amazon marketplace for ${site}`);
  return found;
}

export function domainOf(site: string): string {
  return amazonSites.find((known) => known.site === site)?.domain ?? 'amazon.com';
}

/** ISO says GB where sellers say UK; nobody knows which of them the page says. */
export function countryCodeOf(site: string, variant: PortalVariant): string {
  return site === 'UK' && variant.seed % 2 === 0 ? 'GB' : site;
}

export function countryNameOf(site: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(site === 'UK' ? 'GB' : site) ?? site;
}
