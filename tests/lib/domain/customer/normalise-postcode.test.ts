import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePostcode } from '@/lib/domain/customer/normalise-postcode';

describe('normalisePostcode', () => {
  it.each([
    ['yo219zz', 'GB', 'YO21 9ZZ'],
    ['bs1 9zz', 'UK', 'BS1 9ZZ'],
    ['BS1-9ZZ', 'GB', 'BS1 9ZZ'],
    ['SW1A', 'GB', 'SW1A'],
    ['JE2 3AB', 'JE', 'JE2 3AB'],
    ['H91 ZZ99', 'IE', 'H91ZZ99'],
    ['53703-0101', 'US', '53703'],
    ['537030101', 'US', '53703'],
    ['08101', 'US', '08101'],
    ['8101', 'US', '8101'],
    ['04177', 'DE', '04177'],
    ['D-04177', 'DE', '04177'],
    ['S-114 55', 'SE', '11455'],
    ['1234 ab', 'NL', '1234AB'],
    ['k1a 0b1', 'CA', 'K1A0B1'],
    ['1000001', 'JP', '100-0001'],
    ['〒100-0001', 'JP', '100-0001'],
    ['１００－０００１', 'JP', '100-0001'],
    ['00950', 'PL', '00-950'],
    ['00-950', 'PL', '00-950'],
    ['1234567', 'PT', '1234-567'],
    ['yo21 9zz', undefined, 'YO219ZZ'],
  ])('%s in %s', (code, country, expected) => {
    expect(normalisePostcode(code, country)).toBe(expected);
  });

  it.each(['', ' ', '--', '-', '0', '00000', '0000-000', 'N/A', 'null', 'x'.repeat(40)])('refuses %j', (code) => {
    expect(normalisePostcode(code, 'DE')).toBeUndefined();
  });

  it.each(['A-0', 'A-!0', 'D--A-0', 'A-0-'])('takes %j for a placeholder behind the letters of a country', (code) => {
    expect(normalisePostcode(code, undefined)).toBeUndefined();
  });

  it('is the same for what it made itself', () => {
    const country = fc.constantFrom('US', 'GB', 'DE', 'JP', 'PL', 'NL', undefined);
    const codeLike = fc.string({ unit: fc.constantFrom(...'AFDL-– 0127!ßïｱ'), maxLength: 12 });
    const anything = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(codeLike, anything), country, (code, where) => {
        const once = normalisePostcode(code, where);
        if (once !== undefined) expect(normalisePostcode(once, where)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});
