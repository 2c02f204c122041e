/** What cannot be seen, in words: by portal where nothing of it is, else by country, whichever way is shorter. */
import { i18n } from '#i18n';
import type { PortalGap, PortalPlace } from '@/lib/domain/marketplace/portal-access';
import { listed } from '../words/lists';
import { countryName, marketplaceName } from '../words/names';

/** More would be read by nobody. */
const mostNamed = 6;

export function gapTitle(gaps: readonly PortalGap[]): string {
  const whole = gaps.filter(({ isWhole }) => isWhole);
  const portals = listed((whole.length > 0 ? whole : gaps).map(({ marketplace }) => marketplaceName(marketplace)));
  return whole.length > 0 ? i18n.t('access.titleNone', { portals }) : i18n.t('access.titleSome', { portals });
}

/** One line for each portal of which something is seen. */
export function gapLines(gaps: readonly PortalGap[]): readonly string[] {
  return gaps.filter(({ isWhole }) => !isWhole).map(gapLine);
}

function gapLine({ marketplace, places }: PortalGap): string {
  const portal = marketplaceName(marketplace);
  const seen = places.filter(({ state }) => state !== 'missing');
  const unseen = places.filter(({ state }) => state !== 'seen');
  return seen.length < unseen.length
    ? i18n.t('access.onlyIn', { portal, places: named(seen) })
    : i18n.t('access.notIn', { portal, places: named(unseen) });
}

function named(places: readonly PortalPlace[]): string {
  const shown = places.slice(0, mostNamed).map(placeName);
  const rest = places.length - shown.length;
  return listed(rest > 0 ? [...shown, i18n.t('access.more', rest, { count: rest })] : shown);
}

function placeName({ country, hosts, state }: PortalPlace): string {
  const place = country === undefined ? hosts.join(', ') : countryName(country);
  return state === 'partly' ? i18n.t('access.partly', { place }) : place;
}
