import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, textForBytes, toText } from '@/lib/sync/carriers/area-text';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 300 : 10_000;
const someBytes = fc.uint8Array({ maxLength: 400 });

describe('toText', () => {
  it('always gives back the same bytes', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        expect(fromText(toText(bytes))).toEqual(Uint8Array.from(bytes));
      }),
      { numRuns: runs },
    );
  });

  it('never uses a sign that either browser counts as more than one byte', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const text = toText(bytes);
        expect(text).toMatch(/^[!-~]*$/);
        expect(text).not.toMatch(/["\\<]/);
        expect(JSON.stringify(text)).toHaveLength(text.length + 2);
      }),
      { numRuns: runs },
    );
  });

  it('always takes as many signs as are told beforehand', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        expect(toText(bytes)).toHaveLength(textForBytes(bytes.byteLength));
      }),
      { numRuns: runs },
    );
  });

  it('takes 8 bits of every 6.5, base64 would take 6', () => {
    expect(textForBytes(13_000)).toBe(16_000);
  });
});

describe('fromText', () => {
  it.each([
    ['a sign that is never used', 'ab"d'],
    ['a pair that means more than 13 bits', '~~'],
    ['a last sign that means more than 6 bits', 'ab~'],
    ['letters of other alphabets', 'äöüß'],
  ])('knows %s as none of ours', (_what, text) => {
    expect(fromText(text)).toBeUndefined();
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
        const bytes = fromText(text);
        expect(bytes === undefined || bytes.byteLength <= text.length).toBe(true);
      }),
      { numRuns: runs },
    );
  });
});
