import { describe, expect, it } from 'vitest';
import { bodyOf } from '@/lib/domain/template/body-of';
import { checkTemplate, isOutOfDate, missingLanguages } from '@/lib/domain/template/check-template';
import { renderTemplate } from '@/lib/domain/template/render-template';
import { createSnippetIndex, snippetFinder } from '@/lib/domain/template/snippets';
import { templateOf } from './template-of';
import { fullValues } from './template-values-of';

const library = createSnippetIndex([
  templateOf({ en: 'Hello {{ buyer.name }}', de: 'Hallo {{ buyer.name }}' }, { shortcut: 'hi' }),
  templateOf({ en: 'only English' }, { shortcut: 'english' }),
  templateOf({ en: '{% render "loop-b" %}', de: '{% render "loop-b" %}' }, { shortcut: 'loop-a' }),
  templateOf({ en: '{% render "loop-a" %}', de: '{% render "loop-a" %}' }, { shortcut: 'loop-b' }),
  templateOf({ en: '{{ buyer.shoe }}' }, { shortcut: 'broken' }),
  templateOf({ en: 'a' }, { shortcut: 'twice' }),
  templateOf({ en: 'b' }, { shortcut: 'Twice' }),
  templateOf({ en: '{% assign mine = "inner" %}{% render "broken" %}' }, { shortcut: 'outer' }),
  {
    ...templateOf({}, { shortcut: 'site' }),
    variants: { en: { title: 'T', body: 'everywhere', bodyFor: { ebay: 'on eBay' } } },
  },
]);

function render(source: string, language = 'en', marketplace: 'amazon' | 'ebay' = 'amazon') {
  return renderTemplate(source, fullValues, { findSnippet: snippetFinder(library, { language, marketplace }) });
}

describe('a template that includes another', () => {
  it.each([
    ['in English', '{% render "hi" %}!', 'en', 'amazon', 'Hello Anna!'],
    ['in the language of the outer one', '{% render "/hi" %}!', 'de', 'amazon', 'Hallo Anna!'],
    ['in a regional variant', '{% render "HI" %}!', 'de-AT', 'amazon', 'Hallo Anna!'],
    ['in the wording of the marketplace', '{% render "site" %}', 'en', 'ebay', 'on eBay'],
    ['in the common wording', '{% render "site" %}', 'en', 'amazon', 'everywhere'],
  ] as const)('reads %s', (_name, source, language, marketplace, text) => {
    const outcome = render(source, language, marketplace);

    expect(outcome.ok && outcome.rendered.text).toBe(text);
  });

  it('keeps its own names to itself, both ways', () => {
    const names = createSnippetIndex([templateOf({ en: '{% assign mine = "in" %}{{ mine }}' }, { shortcut: 'names' })]);
    const outcome = renderTemplate('{% assign mine = "out" %}{{ mine }}{% render "names" %}{{ mine }}', fullValues, {
      findSnippet: snippetFinder(names, { language: 'en', marketplace: undefined }),
    });

    expect(outcome.ok && outcome.rendered.text).toBe('outinout');
  });

  it.each([
    ['an unknown shortcut', '{% render "gone" %}', 'en', 'unknown-snippet', 'gone', undefined],
    ['a shortcut that two templates have', '{% render "twice" %}', 'en', 'ambiguous-snippet', 'twice', undefined],
    [
      'a snippet without that language',
      'Hallo\n{% render "english" %}',
      'de',
      'snippet-without-language',
      'english',
      undefined,
    ],
    ['a cycle', '{% render "loop-a" %}', 'en', 'snippet-cycle', 'loop-a', ['loop-a', 'loop-b']],
    ['faults within', '{% render "outer" %}', 'en', 'snippet-fault', 'broken', ['outer']],
  ])('is refused for %s', (_name, source, language, kind, near, snippets) => {
    const outcome = render(source, language);

    expect(outcome.ok ? [] : outcome.faults).toEqual([
      expect.objectContaining({ kind, near, ...(snippets && { snippets }) }),
    ]);
  });
});

describe('checkTemplate', () => {
  it('names the faults of each language and wording, of branches that are not taken too', () => {
    const template = {
      ...templateOf({ en: 'fine', de: '{% if false %}{% render "english" %}{% endif %}{{ buyer.nam }}' }),
    };
    const withWording = {
      ...template,
      variants: { ...template.variants, en: { title: 'T', body: 'fine', bodyFor: { ebay: '{{ today' } } },
    };

    expect(checkTemplate(withWording, { library })).toEqual([
      { language: 'en', marketplace: 'ebay', faults: [expect.objectContaining({ kind: 'unclosed-braces' })] },
      {
        language: 'de',
        faults: [
          expect.objectContaining({ kind: 'snippet-without-language', near: 'english' }),
          expect.objectContaining({ kind: 'unknown-variable', near: 'buyer.nam', fix: 'buyer.name' }),
        ],
      },
    ]);
  });

  it('finds a template that includes itself, at whatever depth', () => {
    expect(checkTemplate(templateOf({ en: '{% render "me" %}' }, { shortcut: 'me' }), { library })).toHaveLength(1);
    expect(
      checkTemplate(templateOf({ en: '{% render "loop-a" %}' }, { shortcut: 'x' }), { library })[0]?.faults,
    ).toEqual([expect.objectContaining({ kind: 'snippet-cycle', snippets: ['loop-a', 'loop-b'] })]);
  });

  it('finds nothing in a sound one', () => {
    expect(checkTemplate(templateOf({ en: '{% render "hi" %}' }), { library })).toEqual([]);
  });
});

describe('translations', () => {
  const variant = (changedAt?: number) => ({ title: 'T', body: 'x', ...(changedAt !== undefined && { changedAt }) });

  it.each([
    ['changed before the main one', variant(1), true],
    ['changed after it', variant(3), false],
    ['of unknown age', variant(), false],
  ])('is out of date or not: %s', (_name, de, isOld) => {
    expect(isOutOfDate({ variants: { en: variant(2), de }, mainLanguage: 'en' }, 'de')).toBe(isOld);
  });

  it('is missing where no variant speaks the language, or says nothing in it', () => {
    const variants = { de: variant(), fr: { title: 'T', body: '  ' } };

    expect(missingLanguages({ variants }, ['de-AT', 'fr', 'it', 'it'])).toEqual(['fr', 'it']);
  });
});

describe('bodyOf', () => {
  it('is the wording of the marketplace, else the common one', () => {
    const variant = { body: 'all', bodyFor: { ebay: 'eBay' } };

    expect([bodyOf(variant, 'ebay'), bodyOf(variant, 'amazon'), bodyOf(variant, undefined)]).toEqual([
      'eBay',
      'all',
      'all',
    ]);
  });
});
