import { describe, expect, it } from 'vitest';
import { foldTimeText } from '@/lib/domain/time/fold-time-text';
import { timeWords } from '@/lib/domain/time/time-words';

describe('foldTimeText', () => {
  it.each([
    ['Févr. 5, 2026', 'fevr 5 2026'],
    ['٥/٧/٢٠٢٦', '5/7/2026'],
    ['๕ ก.ค. २०२६', '5 กค 2026'],
    ['9:05\u202fp.\u00a0m.', '9:05 p m'],
    ['KASIM İ', 'kasim i'],
    ['5\u200f/\u200f7', '5/7'],
    ['05.07.2026', '05.07.2026'],
    ['−2 h', '-2 h'],
  ])('writes %s as %s', (text, folded) => {
    expect(foldTimeText(text)).toBe(folded);
  });
});

describe('timeWords', () => {
  it.each(['en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'tr', 'pt-BR', 'ar', 'hi', 'ta', 'th'])(
    'knows every month, weekday and hour in %s',
    (language) => {
      const known = new Set([...(timeWords(language)?.meanings.values() ?? [])].flatMap((meanings) => [...meanings]));
      for (let month = 1; month <= 12; month++) expect(known).toContain(`m${month}`);
      for (let weekday = 0; weekday < 7; weekday++) expect(known).toContain(`w${weekday}`);
      for (let hour = 0; hour < 24; hour++) expect(known).toContain(`h${hour}`);
      for (const day of [-1, 0, 1]) expect(known).toContain(`d${day}`);
    },
  );

  it('gives no word two months or two weekdays', () => {
    for (const language of ['en', 'de', 'fr', 'it', 'es', 'nl', 'pl', 'sv', 'tr', 'pt-BR', 'ar', 'hi', 'th', 'vi']) {
      for (const [word, meanings] of timeWords(language)?.meanings ?? []) {
        for (const kind of ['m', 'w']) {
          expect(
            [...meanings].filter((meaning) => meaning.startsWith(kind)).length,
            `${language} ${word}`,
          ).toBeLessThan(2);
        }
      }
    }
  });

  it.each(['', 'not a tag', 'tlh', '<b>'])('knows no language called %j', (tag) => {
    expect(timeWords(tag)).toBeUndefined();
  });
});
