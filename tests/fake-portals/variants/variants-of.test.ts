import { describe, expect, it } from 'vitest';
import { portalOfHost } from '../server/portal-hosts';
import { securityPolicies } from '../server/security-policy';
import { dayStyles, minuteStyles } from './date-styles';
import { localesOf } from './locales';
import * as knobs from './variant';
import { variantsOf } from './variants-of';

const portals = ['amazon', 'ebay'] as const;

describe.each(portals)('variantsOf %s', (portal) => {
  const variants = variantsOf(portal, 60, 20261121);

  it('gives the same variants for the same seed, and others for another', () => {
    expect(variantsOf(portal, 60, 20261121)).toEqual(variants);
    expect(variantsOf(portal, 60, 1)).not.toEqual(variants);
  });

  it('begins alike however many are wanted', () => {
    expect(variantsOf(portal, 10, 20261121)).toEqual(variants.slice(0, 10));
  });

  it('gives each an id of its own and a host of the portal', () => {
    expect(new Set(variants.map((variant) => variant.id)).size).toBe(60);
    expect(variants.filter((variant) => portalOfHost(variant.host) !== portal)).toEqual([]);
  });

  const coverage = [
    ['language', localesOf(portal).map((locale) => locale.language)],
    ['minuteStyle', minuteStyles],
    ['dayStyle', dayStyles],
    ['classNames', knobs.classNameStyles],
    ['pageData', knobs.dataWays],
    ['rowMarking', knobs.rowMarkings],
    ['rowIdentity', knobs.rowIdentities],
    ['roleHint', knobs.roleHints],
    ['timeMarkup', knobs.timeMarkups],
    ['textMarkup', knobs.textMarkups],
    ['remountsBox', knobs.remountings],
    ['csp', securityPolicies],
    ['box', knobs.boxKinds],
    ['frame', [true, false]],
    ['keepsOldPane', [true, false]],
    ['remountsRows', [true, false]],
    ['hasDistractions', [true, false]],
    ['threadOrder', ['oldest-first', 'newest-first']],
  ] as const;

  it.each(coverage)('deals every value of %s at least three times in sixty', (knob, values) => {
    for (const value of values) {
      const count = variants.filter((variant) => variant[knob] === value).length;
      expect(count, String(value)).toBeGreaterThanOrEqual(3);
    }
  });
});
