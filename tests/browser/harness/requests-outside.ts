/**
 * Which of the logged requests went where no page of ours may send any. Every host resolves to the fake portals, so
 * the log holds the browsers' own calls home as well; those are known by host and left out.
 */
import type { LoggedRequest } from '../../fake-portals/server/fake-portals';

/** Hosts that the browsers themselves call: updates, sign-in, safe browsing, connectivity checks. */
const vendorHosts = [
  'google.com',
  'googleapis.com',
  'gvt1.com',
  'gstatic.com',
  'mozilla.org',
  'mozilla.net',
  'mozilla.com',
  'firefox.com',
  'mozgcp.net',
];

function isVendorHost(host: string): boolean {
  return vendorHosts.some((vendor) => host === vendor || host.endsWith(`.${vendor}`));
}

/** A browser's own requests come from no site and no extension; what pages and extensions ask for names where it is from. */
function isBrowsersOwn({ host, headers }: LoggedRequest): boolean {
  const site = headers['sec-fetch-site'] ?? 'none';
  return isVendorHost(host) && site === 'none' && !/-extension:/.test(headers.origin ?? '');
}

export function requestsOutside(requests: readonly LoggedRequest[]): readonly LoggedRequest[] {
  return requests.filter((request) => request.portal === undefined && !isBrowsersOwn(request));
}
