/** Which templates the list shows, and in which order. */
import { inOwnOrder } from '@/lib/domain/template/library/arrange-templates';
import type { Template, TemplateId } from '@/lib/domain/template/template';
import { hasOutOfDate, titleOf } from '../desk/language-state';
import type { TemplateUse } from '../workshop-access';

export const sortings = ['use', 'name', 'changed', 'own'] as const;
export type Sorting = (typeof sortings)[number];

export type ListFilter =
  | { readonly kind: 'folder'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'pinned' }
  | { readonly kind: 'out-of-date' }
  | { readonly kind: 'no-folder' };

export function isShown(template: Template, filter: ListFilter | undefined): boolean {
  switch (filter?.kind) {
    case undefined:
      return true;
    case 'folder':
      return template.folder === filter.name;
    case 'tag':
      return template.tags.includes(filter.name);
    case 'pinned':
      return template.isPinned === true;
    case 'out-of-date':
      return hasOutOfDate(template);
    case 'no-folder':
      return template.folder === undefined;
  }
}

export interface SortedBy {
  readonly sorting: Sorting;
  readonly uses: ReadonlyMap<TemplateId, TemplateUse>;
  /** BCP 47: in which titles are compared. */
  readonly language: string;
}

/** Pinned ones come first, but for the seller's own order, which decides all. */
export function sortTemplates(
  templates: readonly Template[],
  { sorting, uses, language }: SortedBy,
): readonly Template[] {
  switch (sorting) {
    case 'own':
      return inOwnOrder(templates);
    case 'changed':
      return pinnedFirst(templates.toSorted((a, b) => b.updatedAt - a.updatedAt));
    case 'use':
      return pinnedFirst(templates.toSorted((a, b) => timesOf(b, uses) - timesOf(a, uses)));
    case 'name':
      return pinnedFirst(byTitle(templates, language));
  }
}

function timesOf({ id }: Template, uses: ReadonlyMap<TemplateId, TemplateUse>): number {
  return uses.get(id)?.times ?? 0;
}

function byTitle(templates: readonly Template[], language: string): readonly Template[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return templates
    .map((template) => ({ template, title: titleOf(template, language) }))
    .toSorted((a, b) => compare(a.title, b.title))
    .map(({ template }) => template);
}

function pinnedFirst(templates: readonly Template[]): readonly Template[] {
  const pinned = templates.filter(({ isPinned }) => isPinned);
  return pinned.length === 0 ? templates : [...pinned, ...templates.filter(({ isPinned }) => !isPinned)];
}

export interface ListNames {
  readonly folders: readonly string[];
  readonly tags: readonly string[];
}

/** Every folder and tag there is, in the order of the alphabet. */
export function namesIn(templates: readonly Template[], language: string): ListNames {
  const folders = new Set<string>();
  const tags = new Set<string>();
  for (const template of templates) {
    if (template.folder !== undefined) folders.add(template.folder);
    for (const tag of template.tags) tags.add(tag);
  }
  const { compare } = new Intl.Collator(language, { numeric: true });
  return { folders: [...folders].sort(compare), tags: [...tags].sort(compare) };
}
