/** Names of marketplaces, languages and countries. */
import { i18n } from '#i18n';
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import { keep } from './keep';
import { wordsLocale } from './locale';

const brands = { amazon: 'marketplace.amazon', ebay: 'marketplace.ebay' } as const;
const boxes = { amazon: 'marketplace.amazonBox', ebay: 'marketplace.ebayBox' } as const;

/** `Amazon`, `eBay`. */
export function marketplaceName(marketplace: MarketplaceName): string {
  return i18n.t(brands[marketplace]);
}

/** `Amazon US`, or `Amazon` where the site is unknown. */
export function siteName(place: { readonly marketplace: MarketplaceName; readonly site?: string | undefined }): string {
  const brand = marketplaceName(place.marketplace);
  return place.site ? `${brand} ${place.site}` : brand;
}

/** The portal's reply box in a sentence: `Amazon's box`. */
export function boxName(marketplace: MarketplaceName): string {
  return i18n.t(boxes[marketplace]);
}

/** `German`, `Deutsch`; the tag itself where it is none that is known. */
export function languageName(tag: string): string {
  try {
    return languageNames(wordsLocale()).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** `United Kingdom`, by ISO code; the code itself where it is none that is known. */
export function countryName(code: string): string {
  try {
    return countryNames(wordsLocale()).of(code) ?? code;
  } catch {
    return code;
  }
}

const countryNames = keep((locale = 'en') => new Intl.DisplayNames(locale, { type: 'region' }));
const languageNames = keep((locale = 'en') => new Intl.DisplayNames(locale, { type: 'language' }));
