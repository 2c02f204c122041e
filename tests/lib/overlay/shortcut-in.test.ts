import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostRead, shortcutIn } from '@/lib/overlay/shortcut-in';

describe('shortcutIn', () => {
  it.each([
    ['alone', '/shi', '/shi'],
    ['behind a space', 'Hello /shi', '/shi'],
    ['behind a no-break space', 'Hello\u00a0/shi', '/shi'],
    ['on a new line', 'Hello\n/late-date_2', '/late-date_2'],
    ['in Japanese', 'こんにちは /返品', '/返品'],
    ['with the slash of a Japanese keyboard', '／返品', '／返品'],
    ['with combining letters', '/gro\u0308ße', '/gro\u0308ße'],
    ['in Arabic', '/شحن', '/شحن'],
  ])('finds a shortcut %s', (_, text, found) => {
    expect(shortcutIn(text)).toBe(found);
  });

  it.each([
    ['a slash alone', 'Hello /'],
    ['a date', 'on 12/03'],
    ['a fraction', '1/2'],
    ['an address', 'https://example'],
    ['a path', 'see /usr/bin'],
    ['two slashes', ' //shi'],
    ['either of two words', 'and/or'],
    ['a word that has ended', '/shi '],
    ['a bracket', '(/shi'],
    ['punctuation', '/shi.'],
    ['a quote', '"/shi'],
    ['too long a word', `/${'a'.repeat(41)}`],
    ['nothing', ''],
  ])('finds none in %s', (_, text) => {
    expect(shortcutIn(text)).toBeUndefined();
  });

  it('never takes the rest of a longer text for its beginning', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', '/', ' ', '\n', '-', '𠮷', '9', '.') });
    fc.assert(
      fc.property(letters, (text) => {
        const found = shortcutIn(text.slice(-mostRead));
        return found === undefined || (text.endsWith(found) && /^$|\s$/.test(text.slice(0, -found.length)));
      }),
      { numRuns: 2_000 },
    );
  });
});
