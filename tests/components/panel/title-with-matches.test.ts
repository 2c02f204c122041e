import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn } from '@/components/panel/title-with-matches';

const marked = (title: string, query: string) =>
  matchesIn(title, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

describe('matchesIn', () => {
  it.each([
    ['Late: new date from the carrier', 'late dat', '[Late]: new [dat]e from the carrier'],
    ['Late, late', 'late', '[Late], [late]'],
    ['Late', '', 'Late'],
    ['Late', 'x (.*', 'Late'],
  ])('marks in "%s" what "%s" looks for', (title, query, result) => {
    expect(marked(title, query)).toBe(result);
  });

  it('never changes the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (title, query) => {
        expect(
          matchesIn(title, query)
            .map(({ text }) => text)
            .join(''),
        ).toBe(title);
      }),
    );
  });
});
