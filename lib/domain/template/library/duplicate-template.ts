/** A template once more, as the seller's own: without shortcut, because what is typed must lead to one reply. */
import type { Template, TemplateId } from '../template';

export interface DuplicateWords {
  readonly id: TemplateId;
  /** Names the copy, e.g. by adding "(copy)". */
  readonly nameCopy: (title: string) => string;
}

const longestTitle = 200;

export function duplicateTemplate(template: Template, { id, nameCopy }: DuplicateWords): Template {
  const { shortcut: _shortcut, position: _position, isPinned: _pinned, ...kept } = template;
  const variants = Object.entries(template.variants).map(([language, variant]) => [
    language,
    { ...variant, title: nameCopy(variant.title).slice(0, longestTitle) },
  ]);
  return { ...kept, id, isStarter: false, variants: Object.fromEntries(variants) };
}
