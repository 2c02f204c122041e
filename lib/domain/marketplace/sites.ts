/**
 * Every page host that Replydock serves, with the marketplace's country and zone.
 * `zone` is the zone that the marketplace uses for its own dates; undefined where a host serves several countries.
 *
 * Sources: developer-docs.amazon.com/sp-api/docs/marketplace-ids; host lists of public extensions, read 2026-11-21.
 */
import type { MarketplaceName } from './marketplace';

export interface Site {
  readonly marketplace: MarketplaceName;
  /** Country code as sellers use it (UK, not GB); undefined for hosts of a whole region. */
  readonly site?: string;
  /** Registrable end of the host, e.g. `amazon.co.uk`. */
  readonly domain: string;
  readonly zone?: string;
  /** Languages the site is shown in, the usual one first. The seller's display language may be any other. */
  readonly languages: readonly string[];
  /** Amazon's marketplace id. */
  readonly marketplaceId?: string;
}

const amazon = (site: string, domain: string, zone: string, languages: readonly string[], marketplaceId: string) =>
  ({ marketplace: 'amazon', site, domain, zone, languages, marketplaceId }) as const satisfies Site;

const ebay = (site: string, domain: string, zone: string, languages: readonly string[]) =>
  ({ marketplace: 'ebay', site, domain, zone, languages }) as const satisfies Site;

export const amazonSites: readonly Site[] = [
  amazon('US', 'amazon.com', 'America/Los_Angeles', ['en', 'es', 'zh'], 'ATVPDKIKX0DER'),
  amazon('CA', 'amazon.ca', 'America/Los_Angeles', ['en', 'fr'], 'A2EUQ1WTGCTBG2'),
  amazon('MX', 'amazon.com.mx', 'America/Mexico_City', ['es'], 'A1AM78C64UM0Y8'),
  amazon('BR', 'amazon.com.br', 'America/Sao_Paulo', ['pt'], 'A2Q3Y263D00KWC'),
  amazon('UK', 'amazon.co.uk', 'Europe/London', ['en'], 'A1F83G8C2ARO7P'),
  amazon('IE', 'amazon.ie', 'Europe/Dublin', ['en'], 'A28R8C7NBKEWEA'),
  amazon('DE', 'amazon.de', 'Europe/Berlin', ['de', 'en'], 'A1PA6795UKMFR9'),
  amazon('FR', 'amazon.fr', 'Europe/Paris', ['fr'], 'A13V1IB3VIYZZH'),
  amazon('IT', 'amazon.it', 'Europe/Rome', ['it'], 'APJ6JRA9NG5V4'),
  amazon('ES', 'amazon.es', 'Europe/Madrid', ['es'], 'A1RKKUPIHCS9HS'),
  amazon('NL', 'amazon.nl', 'Europe/Amsterdam', ['nl', 'en'], 'A1805IZSGTT6HS'),
  amazon('BE', 'amazon.com.be', 'Europe/Brussels', ['fr', 'nl', 'en'], 'AMEN7PMS3EDWL'),
  amazon('SE', 'amazon.se', 'Europe/Stockholm', ['sv', 'en'], 'A2NODRKZP88ZB9'),
  amazon('PL', 'amazon.pl', 'Europe/Warsaw', ['pl'], 'A1C3SOZRARQ6R3'),
  amazon('TR', 'amazon.com.tr', 'Europe/Istanbul', ['tr', 'en'], 'A33AVAJ2PDY3EV'),
  amazon('AE', 'amazon.ae', 'Asia/Dubai', ['en', 'ar'], 'A2VIGQ35RCS4UG'),
  amazon('SA', 'amazon.sa', 'Asia/Riyadh', ['ar', 'en'], 'A17E79C6D8DWNP'),
  amazon('SA', 'amazon.com.sa', 'Asia/Riyadh', ['ar', 'en'], 'A17E79C6D8DWNP'),
  amazon('EG', 'amazon.eg', 'Africa/Cairo', ['ar', 'en'], 'ARBP9OOSHTCHU'),
  amazon('ZA', 'amazon.co.za', 'Africa/Johannesburg', ['en'], 'AE08WJ6YKNBMC'),
  amazon('IN', 'amazon.in', 'Asia/Kolkata', ['en', 'hi', 'ta'], 'A21TJRUUN4KGV'),
  amazon('SG', 'amazon.sg', 'Asia/Singapore', ['en'], 'A19VAU5U5O7RUS'),
  amazon('SG', 'amazon.com.sg', 'Asia/Singapore', ['en'], 'A19VAU5U5O7RUS'),
  amazon('AU', 'amazon.com.au', 'Australia/Sydney', ['en'], 'A39IBJ37TRP1C6'),
  amazon('JP', 'amazon.co.jp', 'Asia/Tokyo', ['ja', 'en', 'zh'], 'A1VC38T7YXB528'),
];

/** Seller Central hosts that show several countries at once: the host tells no marketplace. */
const amazonRegionalHosts = [
  'sellercentral-europe.amazon.com',
  'sellercentral-na.amazon.com',
  'sellercentral-fe.amazon.com',
  'sellercentral-japan.amazon.com',
] as const;

export const ebaySites: readonly Site[] = [
  ebay('US', 'ebay.com', 'America/Los_Angeles', ['en']),
  ebay('UK', 'ebay.co.uk', 'Europe/London', ['en']),
  ebay('DE', 'ebay.de', 'Europe/Berlin', ['de']),
  ebay('FR', 'ebay.fr', 'Europe/Paris', ['fr']),
  ebay('IT', 'ebay.it', 'Europe/Rome', ['it']),
  ebay('ES', 'ebay.es', 'Europe/Madrid', ['es']),
  ebay('AU', 'ebay.com.au', 'Australia/Sydney', ['en']),
  ebay('CA', 'ebay.ca', 'America/Toronto', ['en', 'fr']),
  ebay('AT', 'ebay.at', 'Europe/Vienna', ['de']),
  ebay('CH', 'ebay.ch', 'Europe/Zurich', ['de', 'fr', 'it']),
  ebay('IE', 'ebay.ie', 'Europe/Dublin', ['en']),
  ebay('NL', 'ebay.nl', 'Europe/Amsterdam', ['nl']),
  ebay('PL', 'ebay.pl', 'Europe/Warsaw', ['pl']),
  ebay('BE', 'ebay.be', 'Europe/Brussels', ['fr', 'nl']),
  ebay('HK', 'ebay.com.hk', 'Asia/Hong_Kong', ['zh', 'en']),
  ebay('SG', 'ebay.com.sg', 'Asia/Singapore', ['en']),
  ebay('MY', 'ebay.com.my', 'Asia/Kuala_Lumpur', ['en']),
  ebay('PH', 'ebay.ph', 'Asia/Manila', ['en']),
  ebay('VN', 'ebay.vn', 'Asia/Ho_Chi_Minh', ['vi', 'en']),
  ebay('TH', 'ebay.co.th', 'Asia/Bangkok', ['th', 'en']),
  ebay('TW', 'ebay.com.tw', 'Asia/Taipei', ['zh']),
  ebay('CN', 'ebay.cn', 'Asia/Shanghai', ['zh']),
  ebay('JP', 'ebay.co.jp', 'Asia/Tokyo', ['ja']),
];

const amazonHosts = [...amazonSites.map((site) => `sellercentral.${site.domain}`), ...amazonRegionalHosts];

/** Every subdomain, because eBay's messages and orders live on several (www, mesg, mesh, contact, order, benl …). */
const ebayHosts = ebaySites.map((site) => `*.${site.domain}`);

/** Messages, orders and returns; never the sign-in pages. */
const amazonPaths = ['/messaging/*', '/orders-v3*', '/returns/*', '/gp/returns*'];
const ebayPaths = ['/cnt/*', '/msg/*', '/sh/*', '/mesh/*', '/mye/*', '/mesgweb/*', '/contact/*'];

function patterns(hosts: readonly string[], paths: readonly string[]): string[] {
  return hosts.flatMap((host) => paths.map((path) => `https://${host}${path}`));
}

/** Match patterns of the pages that the content scripts run on. */
export const amazonPagePatterns: readonly string[] = patterns(amazonHosts, amazonPaths);
export const ebayPagePatterns: readonly string[] = patterns(ebayHosts, ebayPaths);

/** Match patterns of the hosts, for permissions and for the panel's frame. */
export const portalHostPatterns: readonly string[] = patterns([...amazonHosts, ...ebayHosts], ['/*']);

/** The site a host belongs to; undefined for hosts of a whole region and for hosts that are not a portal's. */
export function siteOfHost(host: string): Site | undefined {
  const amazonSite = amazonSites.find((site) => host === `sellercentral.${site.domain}`);
  if (amazonSite) return amazonSite;
  if (host === 'sellercentral-japan.amazon.com') return amazonSites.find((site) => site.site === 'JP');
  return ebaySites.find((site) => host === site.domain || host.endsWith(`.${site.domain}`));
}

/** The Amazon site with this marketplace id. */
export function siteOfMarketplaceId(marketplaceId: string): Site | undefined {
  return amazonSites.find((site) => site.marketplaceId === marketplaceId);
}

/** The zone of a marketplace's own dates; undefined where the country is not known. */
export function zoneOfSite(marketplace: MarketplaceName, site: string | undefined): string | undefined {
  const sites = { amazon: amazonSites, ebay: ebaySites }[marketplace];
  return sites.find((known) => known.site === site)?.zone;
}

/** Country codes as sites use them: ISO says GB, sellers and eBay say UK. */
export function siteCode(countryCode: string): string {
  const upper = countryCode.toUpperCase();
  return upper === 'GB' ? 'UK' : upper;
}

/** Whether pages of this host are a portal's. */
export function isPortalHost(host: string): boolean {
  return amazonHosts.includes(host) || ebaySites.some((site) => host.endsWith(`.${site.domain}`));
}
