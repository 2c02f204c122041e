/**
 * What of the portals the browser lets Replydock look at, by portal and country. Without leave for a host no panel comes
 * there. A country counts as seen only when every one of its hosts is.
 */
import type { MarketplaceName } from './marketplace';
import { marketplaceNames } from './marketplace';
import { portalHostPatterns, siteOfHost } from './sites';

/** As the browser tells it. */
export interface HostGrants {
  /** Those of the portals' host patterns that are not granted as a whole. */
  readonly missing: readonly string[];
  /** Match patterns of everything that is granted. */
  readonly origins: readonly string[];
}

/** A country of a portal, or one host where hosts serve several countries. */
export interface PortalPlace {
  /** Country code as in ISO 3166; undefined for hosts of a whole region. */
  readonly country?: string;
  readonly hosts: readonly string[];
  readonly state: 'seen' | 'partly' | 'missing';
}

/** A portal that is not seen everywhere. */
export interface PortalGap {
  readonly marketplace: MarketplaceName;
  /** Nothing of it is seen. */
  readonly isWhole: boolean;
  readonly places: readonly PortalPlace[];
  /** The patterns to ask for. */
  readonly missing: readonly string[];
}

interface KnownPlace {
  readonly marketplace: MarketplaceName;
  readonly country?: string;
  readonly patterns: readonly string[];
}

const knownPlaces: readonly KnownPlace[] = toPlaces(portalHostPatterns);

/** The portals that are not seen everywhere; empty when all is granted. */
export function portalGaps(grants: HostGrants): readonly PortalGap[] {
  const isMissing = new Set(grants.missing);
  const grantedHosts = grants.origins.map(hostOf);
  return marketplaceNames.flatMap((marketplace) => {
    const own = knownPlaces.filter((place) => place.marketplace === marketplace);
    const missing = own.flatMap(({ patterns }) => patterns.filter((pattern) => isMissing.has(pattern)));
    if (missing.length === 0) return [];
    const places = own.map(({ country, patterns }) => ({
      ...(country !== undefined && { country }),
      hosts: patterns.map(hostOf),
      state: stateOf(patterns, isMissing, grantedHosts),
    }));
    return [{ marketplace, isWhole: places.every(({ state }) => state === 'missing'), places, missing }];
  });
}

function stateOf(
  patterns: readonly string[],
  isMissing: ReadonlySet<string>,
  grantedHosts: readonly string[],
): PortalPlace['state'] {
  const missing = patterns.filter((pattern) => isMissing.has(pattern));
  if (missing.length === 0) return 'seen';
  const isWithin = missing.some((pattern) => grantedHosts.some((host) => lies(host, hostOf(pattern))));
  return missing.length < patterns.length || isWithin ? 'partly' : 'missing';
}

/** Whether a granted host is one that the host of a pattern speaks of: a browser may grant only some subdomains. */
function lies(granted: string, wanted: string): boolean {
  if (granted === wanted) return true;
  return wanted.startsWith('*.') && (granted === wanted.slice(2) || granted.endsWith(wanted.slice(1)));
}

/** `*.ebay.de` of `https://*.ebay.de/*`. */
function hostOf(pattern: string): string {
  return pattern.split('/')[2] ?? '';
}

function toPlaces(patterns: readonly string[]): KnownPlace[] {
  const places = new Map<string, { marketplace: MarketplaceName; country?: string; patterns: string[] }>();
  for (const pattern of patterns) {
    const host = hostOf(pattern);
    const site = siteOfHost(host.replace('*.', ''));
    const country = site?.site === 'UK' ? 'GB' : site?.site;
    // Hosts of a whole region are Amazon's.
    const marketplace = site?.marketplace ?? 'amazon';
    const key = `${marketplace} ${country ?? host}`;
    const place = places.get(key) ?? { marketplace, ...(country !== undefined && { country }), patterns: [] };
    place.patterns.push(pattern);
    places.set(key, place);
  }
  return [...places.values()];
}
