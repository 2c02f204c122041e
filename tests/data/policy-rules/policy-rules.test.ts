import { describe, expect, it } from 'vitest';
import { policyRules } from '@/data/policy-rules/catalogue';
import { policyBooks } from '@/data/policy-rules/words/books';
import { checkDraft } from '@/lib/domain/policy/check-draft';
import { finders } from '@/lib/domain/policy/finders';
import { viewOf } from '@/lib/domain/policy/text/draft-view';
import { parsePhrase } from '@/lib/domain/policy/text/phrases';

const sentences = (kind: 'breaks' | 'keeps') =>
  policyRules.flatMap((rule) => rule[kind].map((text): [string, string] => [rule.id, text]));

const findsRule = (id: string, text: string) => {
  const rule = policyRules.find((known) => known.id === id);
  const kind = rule?.onlyProactive ? 'proactive' : 'reply';
  return checkDraft({ text, marketplace: rule?.marketplace ?? 'amazon', kind }).some((finding) => finding.rule === id);
};

describe('policyRules', () => {
  it.each(sentences('breaks'))('%s is broken by “%s”', (id, text) => {
    expect(findsRule(id, text)).toBe(true);
  });

  it.each(sentences('keeps'))('%s is kept by “%s”', (id, text) => {
    expect(findsRule(id, text)).toBe(false);
  });

  it('has one rule for each id, with a finder', () => {
    expect(new Set(policyRules.map(({ id }) => id)).size).toBe(policyRules.length);
    expect(policyRules.filter(({ finder }) => finders[finder] === undefined)).toEqual([]);
  });

  it('tells in both languages of the panel what is wrong, where it is from and how old it is', () => {
    for (const { title, explanation, source, checkedAt } of policyRules) {
      expect(
        [title.en, title.de, explanation.en, explanation.de, source].filter((words) => words.trim() === ''),
      ).toEqual([]);
      expect(checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

const phrases = policyBooks.flatMap(({ language, phrases: book }) =>
  Object.entries(book).flatMap(([name, written]) => written.map((phrase) => ({ language, name, phrase }))),
);

const withoutConcepts = (phrase: string) => phrase.replace(/<\w+!?>/g, '');
const folded = (phrase: string) => viewOf(withoutConcepts(phrase)).text;

describe('policyBooks', () => {
  it('is written folded, as drafts are compared', () => {
    expect(phrases.filter(({ phrase }) => folded(phrase) !== withoutConcepts(phrase))).toEqual([]);
  });

  it('has no phrase that begins with a gap or an optional word', () => {
    const idle = phrases.filter(({ phrase }) => {
      const [first] = parsePhrase(phrase);
      return !first || first.kind === 'gap' || first.isOptional;
    });
    expect(idle).toEqual([]);
  });

  it('has no phrase that ends with a gap, which says nothing', () => {
    expect(phrases.filter(({ phrase }) => parsePhrase(phrase).at(-1)?.kind === 'gap')).toEqual([]);
  });

  it('has no choice with nothing to choose: a space beside a bar, two bars, a lone sign', () => {
    expect(phrases.filter(({ phrase }) => /(?:^|[\s|])(?:[|&*?]|$)|\|(?:\s|$)/.test(phrase))).toEqual([]);
  });

  it('has no word that can never be met', () => {
    const idle = phrases.filter(({ phrase }) =>
      parsePhrase(phrase).some(
        (element) => element.kind === 'words' && element.alternatives.some(({ words }) => words.length === 0),
      ),
    );
    expect(idle).toEqual([]);
  });

  it('builds on names of its own language only', () => {
    const dangling = phrases.filter(({ language, phrase }) =>
      parsePhrase(phrase).some(
        (element) =>
          element.kind === 'concept' &&
          !policyBooks.some((book) => book.language === language && book.phrases[element.name]),
      ),
    );
    expect(dangling).toEqual([]);
  });
});
