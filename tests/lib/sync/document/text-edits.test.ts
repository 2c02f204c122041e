import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textEdits } from '@/lib/sync/document/text-edits';

const runs = process.env.REPLYDOCK_SOAK === undefined ? 500 : 10_000;
const text = fc
  .array(fc.oneof(fc.constantFrom('a', 'b', ' ', '\n', '👍', '👎', '🏳️‍🌈', 'ä', 'Wort '), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

describe('textEdits', () => {
  it.each([
    { name: 'a word typed in the middle', before: 'Guten Tag', after: 'Guten schönen Tag', edits: 1 },
    { name: 'a word taken out', before: 'Guten schönen Tag', after: 'Guten Tag', edits: 1 },
    { name: 'two places', before: 'Hallo Anna, bis bald', after: 'Hallo Berta, bis morgen', edits: 4 },
    { name: 'nothing', before: 'Hallo', after: 'Hallo', edits: 0 },
  ])('takes few steps for $name', ({ before, after, edits }) => {
    const found = textEdits(before, after);

    expect(applied(before, found)).toBe(after);
    expect(found.length).toBeLessThanOrEqual(edits);
  });

  it('leaves what stays where it is, far apart in a long text', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `wort${index % 700}`).join(' ');
    const after = `Neu ${words} Schluss`.replace('wort350', 'anders');

    const edits = textEdits(words, after);

    expect(applied(words, edits)).toBe(after);
    expect(edits.reduce((sum, { remove }) => sum + remove, 0)).toBeLessThan(20);
  });

  it('never parts a surrogate pair', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        let now = before;
        for (const { at, remove, insert } of textEdits(before, after)) {
          for (const cut of [at, at + remove]) expect(partsPair(now, cut)).toBe(false);
          now = now.slice(0, at) + insert + now.slice(at + remove);
        }
        expect(now).toBe(after);
      }),
      { numRuns: runs },
    );
  });

  it('always ends, with the text that was wanted, for 20,000 characters that have little in common', () => {
    const letters = (seed: number, alphabet: number) =>
      Array.from({ length: 20_000 }, (_, index) => {
        const value = Math.imul(index + seed, 2654435761) >>> 7;
        return value % 6 === 0 ? ' ' : String.fromCharCode(97 + (value % alphabet));
      }).join('');
    for (const alphabet of [2, 26]) {
      const [before, after] = [letters(1, alphabet), letters(777, alphabet)];

      expect(applied(before, textEdits(before, after))).toBe(after);
    }
  });
});

function applied(before: string, edits: ReturnType<typeof textEdits>): string {
  return edits.reduce((now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove), before);
}

function partsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]$/.test(text.slice(0, at)) && /^[\uDC00-\uDFFF]/.test(text.slice(at));
}
