import { describe, expect, it } from 'vitest';
import { hasPhrase, parsePhrase, wordsOf } from '@/lib/intent/phrases';

function holds(sentence: string, phrase: string): boolean {
  return hasPhrase(wordsOf(sentence), parsePhrase(phrase));
}

describe('hasPhrase', () => {
  it.each([
    ['words in a row', 'Where is my order?', 'my order', true],
    ['words apart', 'my late order', 'my order', false],
    ['a gap of words', 'where on earth is my order', 'where .. order', true],
    ['a gap that is too long', 'where a b c d e f order', 'where .. order', false],
    ['one of several words', 'a lost parcel', 'lost|late parcel', true],
    ['the beginning of a word', 'reimbursement', 'reimburs*', true],
    ['whole words only', 'recovery', 'cover', false],
    ['a number', 'only 3 came', 'only #', true],
    ['a contracted negation', 'it doesn’t work', 'doesnt work', true],
    ['accents', 'Où est', 'ou est', true],
    ['a run of Japanese', '商品を返品したい', '返品', true],
    ['Japanese apart', '返す品', '返品', false],
    ['Latin letters within Japanese', 'LINEで連絡', 'line', true],
  ])('compares %s', (_name, sentence, phrase, expected) => {
    expect(holds(sentence, phrase)).toBe(expected);
  });
});
