import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTemplateSearch } from '@/lib/domain/template/search-templates';
import { type Template, templateIdSchema } from '@/lib/domain/template/template';

function templateOf(id: string, over: Partial<Template> = {}): Template {
  return {
    id: templateIdSchema.parse(id),
    tags: [],
    intents: [],
    situations: [],
    marketplaces: [],
    variants: { en: { title: id, body: '' } },
    isStarter: false,
    updatedAt: 0,
    ...over,
  };
}

function found(templates: readonly Template[], query: string, language = 'en'): string[] {
  return createTemplateSearch(templates)
    .search(query, { language, limit: 10 })
    .map(({ id }) => id);
}

const en = (title: string, body = '') => ({ en: { title, body } });

describe('search', () => {
  it.each([
    ['the beginning of a word', 'ret', 'Return label'],
    ['words in any order', 'label ret', 'Return label'],
    ['a word without its accents', 'retractation', 'Rétractation'],
    ['a word with accents that the title lacks', 'rétour', 'Retour'],
    ['German ß', 'grosse', 'Welche Größe'],
    ['a letter too many', 'retturn', 'Return label'],
    ['two letters swapped', 'reutrn', 'Return label'],
    ['a slip in the beginning of a long word', 'canncel', 'Cancellation'],
    ['a Japanese word within a title', '返品', '商品の返品について'],
    ['a Chinese word within a title', '退货', '如何退货'],
  ])('finds by %s', (_name, query, title) => {
    const templates = [
      templateOf('other', { variants: en('Something else') }),
      templateOf('wanted', { variants: en(title) }),
    ];

    expect(found(templates, query)).toEqual(['wanted']);
  });

  it('counts a title more than a shortcut, that more than a tag, that more than a body', () => {
    const templates = [
      templateOf('body', { variants: en('x', 'the invoice comes') }),
      templateOf('tag', { tags: ['invoice'], variants: en('x') }),
      templateOf('shortcut', { shortcut: 'invoice', variants: en('x') }),
      templateOf('title', { variants: en('Invoice') }),
    ];

    expect(found(templates, 'invoice')).toEqual(['title', 'shortcut', 'tag', 'body']);
  });

  it('puts the wanted language first, and still finds a title in another', () => {
    const templates = [
      templateOf('german', { variants: { de: { title: 'Return', body: '' } } }),
      templateOf('english', { variants: en('Return') }),
    ];

    expect(found(templates, 'return')).toEqual(['english', 'german']);
    expect(found(templates, 'return', 'de-AT')).toEqual(['german', 'english']);
  });

  it('finds words far down in a long body', () => {
    const body = `${'We are glad to help. '.repeat(50)}The voucher is valid for a year.`;
    const templates = [
      templateOf('other', { variants: en('Other') }),
      templateOf('long', { variants: en('Long', body) }),
    ];

    expect(found(templates, 'voucher')).toEqual(['long']);
  });

  it('finds a Japanese word in the middle of a body without spaces', () => {
    const templates = [
      templateOf('other', { variants: { ja: { title: '遅延', body: 'お待たせしております。' } } }),
      templateOf('wanted', {
        variants: { ja: { title: '破損', body: 'ご迷惑をおかけしました。全額返金いたします。' } },
      }),
    ];

    expect(found(templates, '返金', 'ja')).toEqual(['wanted']);
  });

  it('finds a French reply by its German title', () => {
    const templates = [
      templateOf('both', { variants: { de: { title: 'Rechnung', body: '' }, fr: { title: 'Facture', body: '' } } }),
    ];

    expect(found(templates, 'rechn', 'fr')).toEqual(['both']);
  });

  it('leaves out templates of the other marketplace', () => {
    const templates = [
      templateOf('amazon', { marketplaces: ['amazon'], variants: en('Return') }),
      templateOf('any', { variants: en('Return') }),
    ];
    const search = createTemplateSearch(templates);

    expect(search.search('return', { language: 'en', marketplace: 'ebay', limit: 10 }).map(({ id }) => id)).toEqual([
      'any',
    ]);
  });

  it('shows what holds some of the words only where nothing holds all', () => {
    const templates = [templateOf('a', { variants: en('Late parcel') }), templateOf('b', { variants: en('Late') })];

    expect(found(templates, 'late parcel')).toEqual(['a']);
    expect(found(templates, 'late zebra')).toEqual(['a', 'b']);
  });

  it('keeps to the limit, in the order of the templates where nothing else decides', () => {
    const templates = Array.from({ length: 30 }, (_, index) => templateOf(`t${index}`, { variants: en('Return') }));

    expect(
      createTemplateSearch(templates)
        .search('ret', { language: 'en', limit: 3 })
        .map(({ id }) => id),
    ).toEqual(['t0', 't1', 't2']);
  });

  it('finds nothing in names of variables', () => {
    expect(
      found(
        [templateOf('a', { variants: en('x', 'Hello {{ tracking.number }}{% if order.id %}{% endif %}') })],
        'tracking',
      ),
    ).toEqual([]);
  });

  it.each(['', '   ', '!?', '{{ }}'])('finds nothing by %j', (query) => {
    expect(found([templateOf('a')], query)).toEqual([]);
  });

  it('never throws, and always finds a template by its whole title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (title) => {
        const ids = found([templateOf('a', { variants: en(title) })], title);
        expect(ids).toEqual(/[\p{L}\p{N}]/u.test(title.normalize('NFKC')) ? ids : []);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüéñ]{2,12}( [a-zäöüéñ]{2,12}){0,3}$/), (title) => {
        expect(found([templateOf('a', { variants: en(title) })], title)).toEqual(['a']);
      }),
    );
  });
});

describe('prepare', () => {
  const library = Array.from({ length: 100 }, (_, index) =>
    templateOf(`t${index}`, { variants: en(`Title ${index}`) }),
  );

  it('goes on where it stopped, until all are ready', () => {
    const { prepare } = createTemplateSearch(library);
    let calls = 1;
    while (!prepare('en', () => true)) calls += 1;

    expect(calls).toBeGreaterThan(5);
    expect(calls).toBeLessThan(100);
    expect(prepare('en', () => true)).toBe(true);
  });

  it('changes nothing of what is found, however much of it was done', () => {
    const { prepare, search } = createTemplateSearch(library);
    prepare('en', () => true);

    const ids = search('title 99', { language: 'en', limit: 10 }).map(({ id }) => id);
    expect(ids).toEqual(['t99']);
  });

  it('has every title ready before the first body, for whoever cannot wait', () => {
    const bodies = library.map((template, index) => ({
      ...template,
      variants: { en: { title: `Title ${index}`, body: `Words ${index}` } },
    }));
    const { prepare, search } = createTemplateSearch(bodies);
    const hasty = (query: string) => search(query, { language: 'en', limit: 200, isHasty: true });
    const named: number[] = [];
    while (!prepare('en', () => true)) {
      named.push(hasty('title').length);
      if (named.at(-1) !== library.length) expect(hasty('words')).toEqual([]);
    }

    expect(named.at(0)).toBeLessThan(library.length);
    expect(named).toEqual(named.toSorted((a, b) => a - b));
    expect(hasty('words')).toHaveLength(library.length);
  });
});
