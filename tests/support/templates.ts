/** Builders of templates with overrides, and arbitrary ones for property tests. */
import * as fc from 'fast-check';
import { withoutAbsent } from '@/lib/domain/template/library/template-edit';
import { type Intent, intents, orderSituations, type Template, templateSchema } from '@/lib/domain/template/template';
import { noonAt } from './conversations';

type TemplateInput = Omit<Partial<Template>, 'id'> & { readonly id?: string };

export function aTemplate(overrides: TemplateInput = {}): Template {
  return templateSchema.parse({
    id: 'parcel-late',
    tags: [],
    intents: [],
    situations: [],
    marketplaces: [],
    variants: { en: { title: 'Parcel late', body: 'Your parcel {{ order.id }} is late.' } },
    updatedAt: noonAt,
    ...overrides,
  });
}

/** Titles and texts with what files and spreadsheets stumble over. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "''@x",
    '+49',
    '-',
    '@now',
    '"quoted", too',
    'a\r\nb\rc\nd',
    ' edges ',
    '\t=x',
    '🚚 Größe 荷物',
  ),
);

const language = fc.constantFrom('en', 'de', 'fr', 'ja', 'zh-Hant');
const variant = fc
  .record(
    {
      title: anyText,
      body: anyText,
      bodyFor: fc.record({ amazon: anyText, ebay: anyText }, { requiredKeys: ['ebay'] }),
      changedAt: fc.integer({ min: 0, max: noonAt }),
    },
    { requiredKeys: ['title', 'body'] },
  )
  .map(withoutAbsent);

export const anyTemplate: fc.Arbitrary<Template> = fc
  .record(
    {
      id: fc.stringMatching(/^[\w.:-]{1,30}$/),
      shortcut: anyText.map((text) => text.slice(0, 40)),
      folder: anyText.map((text) => text.slice(0, 60)),
      position: fc.double({ noNaN: true, noDefaultInfinity: true }).map((place) => place + 0),
      isPinned: fc.boolean(),
      tags: fc.uniqueArray(
        anyText.map((text) => text.slice(0, 60)),
        { maxLength: 4 },
      ),
      intents: fc.subarray<Intent>([...intents], { maxLength: 4 }),
      situations: fc.subarray([...orderSituations], { maxLength: 3 }),
      marketplaces: fc.subarray(['amazon' as const, 'ebay' as const]),
      fulfilledBy: fc.constantFrom('marketplace' as const, 'seller' as const),
      mainLanguage: language,
      variants: fc.dictionary(language, variant, { minKeys: 1, maxKeys: 4 }),
      isStarter: fc.boolean(),
      updatedAt: fc.integer({ min: 0, max: noonAt }),
    },
    { requiredKeys: ['id', 'tags', 'intents', 'situations', 'marketplaces', 'variants', 'isStarter', 'updatedAt'] },
  )
  .map((template) => templateSchema.parse(template));
