import { describe, expect, it } from 'vitest';
import { intentWords } from '@/data/intent-words/by-language';
import { topicStems } from '@/data/intent-words/topics';
import { foldText } from '@/lib/domain/template/fold-text';
import { intents } from '@/lib/domain/template/template';
import { parsePhrase } from '@/lib/intent/phrases';

const phrases = Object.entries(intentWords).flatMap(([language, byIntent]) =>
  Object.entries(byIntent).flatMap(([intent, { strong = [], clear = [], weak = [], against = [] }]) =>
    [...strong, ...clear, ...weak, ...against].map((phrase) => ({ language, intent, phrase })),
  ),
);

describe('intentWords', () => {
  it('has words for every intent but "other" in every language', () => {
    const wanted = intents.filter((intent) => intent !== 'other');
    for (const [language, byIntent] of Object.entries(intentWords)) {
      expect({ language, missing: wanted.filter((intent) => !byIntent[intent]?.strong?.length) }).toEqual({
        language,
        missing: [],
      });
    }
  });

  it('is written folded, as messages are compared', () => {
    expect(phrases.filter(({ phrase }) => foldText(phrase) !== phrase)).toEqual([]);
  });

  it('has no phrase that can never match or is only a gap', () => {
    const idle = phrases.filter(({ phrase }) => {
      const tests = parsePhrase(phrase);
      return (
        tests.length === 0 ||
        tests.some(({ alternatives }) => alternatives.some(({ text, kind }) => text === '' && kind !== 'number'))
      );
    });

    expect(idle).toEqual([]);
  });

  it('separates words by single spaces', () => {
    expect(phrases.filter(({ phrase }) => phrase !== phrase.trim() || / {2}|\|\||\| | \|/.test(phrase))).toEqual([]);
  });
});

describe('topicStems', () => {
  it('names at least one intent and one stem each, without repeating a stem', () => {
    expect(topicStems.filter(({ intents: named, stems }) => named.length === 0 || stems.length === 0)).toEqual([]);
    const all = topicStems.flatMap(({ stems }) => stems);
    expect(all.length - new Set(all).size).toBe(0);
  });
});
