import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featureBits, featuresOf } from '@/lib/intent/features';

const languages = fc.constantFrom('en', 'de', 'fr', 'ja', 'zh', undefined);

describe('featuresOf', () => {
  it('gives the same features each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), languages, (text, language) => {
        expect(featuresOf(text, language)).toEqual(featuresOf(text, language));
      }),
    );
  });

  it('gives distinct ids in range and a length of one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), languages, (text, language) => {
        const { ids, values } = featuresOf(text, language);
        const length = Math.hypot(...values);

        expect(new Set(ids).size).toBe(ids.length);
        expect(Math.max(...ids)).toBeLessThan(2 ** featureBits);
        expect(length).toBeCloseTo(1, 3);
      }),
    );
  });

  it.each([
    ['small and capital letters without shouting', 'Where is it', 'where is it', 'en'],
    ['accents', 'où est mon colis réclamé', 'ou est mon colis reclame', 'fr'],
    ['umlauts and their spelling', 'für Größe', 'fuer Groesse', 'de'],
    ['order numbers', 'order 900-0000000-0000001 please', 'order 901-0000000-0000002 please', 'en'],
    ['amounts', 'I paid $12.00', 'I paid $7.50', 'en'],
    ['addresses', 'see https://example.com/a', 'see https://example.com/b', 'en'],
    ['apostrophes', "I don't like it", 'I dont like it', 'en'],
  ])('takes %s for the same', (_name, first, second, language) => {
    expect(featuresOf(first, language)).toEqual(featuresOf(second, language));
  });

  it('reads a text of 100 kB as fast as it reads its ends', () => {
    const long = featuresOf('nothing but words! '.repeat(6000), 'en');

    expect(long.ids.length).toBeLessThan(1000);
  });
});
