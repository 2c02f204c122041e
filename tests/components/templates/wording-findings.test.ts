import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marketplacesOf, withoutLiquid, wordingFindings } from '@/components/templates/wording-findings';
import { type MarketplaceName, marketplaceNames } from '@/lib/domain/marketplace/marketplace';
import { defaultRuleChoices } from '@/lib/domain/policy/rule-choices';

const check = (source: string, marketplaces: readonly MarketplaceName[] = marketplaceNames) =>
  wordingFindings({ source, language: 'en', choices: defaultRuleChoices }, marketplaces);

describe('wordingFindings', () => {
  it('finds a link, with its place in the source', () => {
    const source = 'Hello {{ buyer.name }}, see www.fernhold-offers.example for it.';
    const [found] = check(source, ['amazon']);
    expect(found?.quote).toBe('www.fernhold-offers.example');
    expect(source.slice(found?.start, found?.end)).toBe('www.fernhold-offers.example');
  });

  it('tells once what both marketplaces say', () => {
    const both = check('Hello, see www.fernhold-offers.example for it.');
    const ones = marketplaceNames.map((name) => check('Hello, see www.fernhold-offers.example for it.', [name]));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(ones.flat().length);
  });

  it.each([
    ['Hello {{ buyer.name }}, your parcel {{ tracking.number }} left us today.'],
    ['{% ask "sum", label: "Sum" %}We can offer you a partial refund of {{ ask.sum }}.'],
    ['{% if order.isLate %}It will arrive on {{ order.dueOn }}.{% else %}It is on its way.{% endif %}'],
  ])('takes no Liquid for words: %s', (source) => {
    expect(check(source)).toEqual([]);
  });

  it('finds a placeholder that is none of ours', () => {
    expect(check('Hello [name], your parcel left us today.').length).toBeGreaterThan(0);
  });
});

describe('withoutLiquid', () => {
  it('is always as long as the source', () => {
    const piece = fc.constantFrom('{{', '}}', '{%', '%}', 'x', ' ', '\n', '{{ a }}', '{% b %}');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => withoutLiquid(pieces.join('')).length === pieces.join('').length),
    );
  });
});

describe('marketplacesOf', () => {
  it('is the one whose own words are shown, those of the template, or all', () => {
    expect(marketplacesOf({ marketplaces: [] }, 'ebay')).toEqual(['ebay']);
    expect(marketplacesOf({ marketplaces: ['amazon'] }, 'both')).toEqual(['amazon']);
    expect(marketplacesOf({ marketplaces: [] }, 'both')).toEqual(marketplaceNames);
  });
});
