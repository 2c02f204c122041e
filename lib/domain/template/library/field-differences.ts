/** What is different between two templates, field by field, as texts to be shown side by side. */
import { marketplaceNames } from '../../marketplace/marketplace';
import type { Template } from '../template';

export const comparedFields = [
  'title',
  'body',
  'bodyFor',
  'shortcut',
  'folder',
  'isPinned',
  'tags',
  'intents',
  'situations',
  'marketplaces',
  'fulfilledBy',
  'mainLanguage',
] as const;
export type ComparedField = (typeof comparedFields)[number];

export interface FieldDifference {
  readonly field: ComparedField;
  /** Of title and texts. */
  readonly language?: string;
  /** Of a wording for one marketplace. */
  readonly marketplace?: string;
  /** Empty where there is none. */
  readonly mine: string;
  readonly theirs: string;
}

export function fieldDifferences(mine: Template, theirs: Template): readonly FieldDifference[] {
  const languages = [...new Set([...Object.keys(mine.variants), ...Object.keys(theirs.variants)])].toSorted();
  const words = languages.flatMap((language) =>
    wordDifferences(language, mine.variants[language], theirs.variants[language]),
  );
  const facts = comparedFields.map(
    (field): FieldDifference => ({ field, mine: factOf(mine, field), theirs: factOf(theirs, field) }),
  );
  return [...words, ...facts].filter((difference) => difference.mine !== difference.theirs);
}

type Variant = Template['variants'][string] | undefined;

function wordDifferences(language: string, mine: Variant, theirs: Variant): FieldDifference[] {
  return [
    { field: 'title', language, mine: mine?.title ?? '', theirs: theirs?.title ?? '' },
    { field: 'body', language, mine: mine?.body ?? '', theirs: theirs?.body ?? '' },
    ...marketplaceNames.map(
      (marketplace): FieldDifference => ({
        field: 'bodyFor',
        language,
        marketplace,
        mine: mine?.bodyFor?.[marketplace] ?? '',
        theirs: theirs?.bodyFor?.[marketplace] ?? '',
      }),
    ),
  ];
}

function factOf(template: Template, field: ComparedField): string {
  switch (field) {
    case 'tags':
    case 'intents':
    case 'situations':
    case 'marketplaces':
      return template[field].join(', ');
    case 'shortcut':
    case 'folder':
    case 'fulfilledBy':
    case 'mainLanguage':
      return template[field] ?? '';
    case 'isPinned':
      return template.isPinned ? '✓' : '';
    default:
      return '';
  }
}
