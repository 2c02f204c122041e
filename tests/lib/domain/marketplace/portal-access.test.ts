import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portalGaps } from '@/lib/domain/marketplace/portal-access';
import { portalHostPatterns } from '@/lib/domain/marketplace/sites';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 200 : 10_000;

const amazon = portalHostPatterns.filter((pattern) => pattern.includes('amazon'));
const ebay = portalHostPatterns.filter((pattern) => pattern.includes('ebay'));

/** All but these are granted, and told as such. */
function gapsWithout(missing: readonly string[], alsoGranted: readonly string[] = []) {
  const granted = portalHostPatterns.filter((pattern) => !missing.includes(pattern));
  return portalGaps({ missing, origins: [...granted, ...alsoGranted] });
}

function unseen(missing: readonly string[], alsoGranted: readonly string[] = []) {
  return gapsWithout(missing, alsoGranted).map(({ marketplace, isWhole, places }) => [
    marketplace,
    isWhole,
    places.filter(({ state }) => state !== 'seen').map(({ country, hosts, state }) => [country ?? hosts[0], state]),
  ]);
}

describe('portalGaps', () => {
  it('finds none where all is granted', () => {
    expect(gapsWithout([])).toEqual([]);
  });

  it('calls a portal of which nothing is seen a whole gap', () => {
    expect(gapsWithout(amazon)).toMatchObject([{ marketplace: 'amazon', isWhole: true }]);
    expect(gapsWithout(portalHostPatterns).map(({ isWhole }) => isWhole)).toEqual([true, true]);
  });

  it.each<[string, readonly string[], readonly string[], unknown]>([
    ['a country', ['https://*.ebay.de/*'], [], [['ebay', false, [['DE', 'missing']]]]],
    ['the United Kingdom by its ISO code', ['https://*.ebay.co.uk/*'], [], [['ebay', false, [['GB', 'missing']]]]],
    [
      'one of two hosts of a country',
      ['https://sellercentral.amazon.sg/*'],
      [],
      [['amazon', false, [['SG', 'partly']]]],
    ],
    [
      'a host of a whole region',
      ['https://sellercentral-europe.amazon.com/*'],
      [],
      [['amazon', false, [['sellercentral-europe.amazon.com', 'missing']]]],
    ],
    [
      'a country of which one subdomain was granted by hand',
      ['https://*.ebay.de/*'],
      ['https://www.ebay.de/*'],
      [['ebay', false, [['DE', 'partly']]]],
    ],
    [
      'a country whose name is the end of another host',
      ['https://*.ebay.de/*'],
      ['https://www.notebay.de/*', 'https://ebay.de.example.com/*'],
      [['ebay', false, [['DE', 'missing']]]],
    ],
  ])('tells %s', (_, missing, alsoGranted, expected) => {
    expect(unseen(missing, alsoGranted)).toEqual(expected);
  });

  it('never calls anything seen that is not granted, and asks for all that is missing and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray([...portalHostPatterns]), (missing) => {
        const gaps = gapsWithout(missing);
        expect(gaps.flatMap((gap) => gap.missing).sort()).toEqual([...missing].sort());
        for (const { places, isWhole, marketplace } of gaps) {
          const own = marketplace === 'amazon' ? amazon : ebay;
          expect(isWhole).toBe(own.every((pattern) => missing.includes(pattern)));
          for (const { hosts, state } of places) {
            const isMissing = hosts.map((host) => missing.includes(`https://${host}/*`));
            expect(state === 'seen').toBe(!isMissing.includes(true));
            expect(state === 'missing').toBe(!isMissing.includes(false));
          }
        }
      }),
      { numRuns: runs },
    );
  });

  it('names every host once', () => {
    const hosts = gapsWithout(portalHostPatterns).flatMap(({ places }) => places.flatMap((place) => place.hosts));
    expect(hosts.map((host) => `https://${host}/*`).sort()).toEqual([...portalHostPatterns].sort());
  });
});
