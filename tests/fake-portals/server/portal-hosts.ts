/** The real host names that the fake portals answer for, and how browsers are told to find them on this machine. */
import { amazonSites, ebaySites } from '@/lib/domain/marketplace/sites';

export const portalNames = ['amazon', 'ebay'] as const;
export type PortalName = (typeof portalNames)[number];

const amazonHosts = [
  ...new Set(amazonSites.map((site) => `sellercentral.${site.domain}`)),
  'sellercentral-europe.amazon.com',
  'sellercentral-na.amazon.com',
  'sellercentral-fe.amazon.com',
  'sellercentral-japan.amazon.com',
];

const ebayDomains = [...new Set(ebaySites.map((site) => site.domain))];

/** Names for the certificate: Amazon's hosts one by one, every subdomain of eBay's domains. */
export const certificateNames: readonly string[] = [
  ...amazonHosts,
  ...ebayDomains.flatMap((domain) => [domain, `*.${domain}`]),
  'localhost',
];

/** Which portal a host belongs to; undefined for hosts that nobody should have asked for. */
export function portalOfHost(host: string): PortalName | undefined {
  if (amazonHosts.includes(host)) return 'amazon';
  if (ebayDomains.some((domain) => host === domain || host.endsWith(`.${domain}`))) return 'ebay';
  return undefined;
}

/**
 * Arguments for Chromium: every host resolves to the fake portals, so that a request to anywhere else shows up in
 * their log instead of leaving the machine.
 */
export function chromiumHostArguments(port: number): readonly string[] {
  return [
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    '--ignore-certificate-errors',
    '--disable-quic',
  ];
}

/** Preferences for Firefox with the same effect; start it with `acceptInsecureCerts`. */
export function firefoxHostPreferences(port: number): Readonly<Record<string, string | number | boolean>> {
  return {
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port};80=${port}`,
    'network.http.http3.enable': false,
  };
}
