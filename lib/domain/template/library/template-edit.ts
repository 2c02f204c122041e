/** One edit of a template, and when two templates say the same. */
import { type MarketplaceName, marketplaceNames } from '../../marketplace/marketplace';
import type { Template, TemplateVariant } from '../template';

/** What an edit began with (absent for a new template) and what was made of it. */
export interface TemplateEdit {
  readonly before?: Template | undefined;
  readonly after: Template;
}

/** The template with its parts in one order and without absent ones: equal templates have equal JSON. */
export function canonicalTemplate(template: Template): Template {
  const { id, shortcut, folder, position, isPinned, tags, intents, situations, marketplaces } = template;
  const languages = Object.keys(template.variants).toSorted();
  return withoutAbsent({
    id,
    shortcut,
    folder,
    position,
    isPinned,
    tags,
    intents,
    situations,
    marketplaces,
    fulfilledBy: template.fulfilledBy,
    mainLanguage: template.mainLanguage,
    variants: Object.fromEntries(
      languages.flatMap((language) => {
        const variant = template.variants[language];
        return variant ? [[language, canonicalVariant(variant)]] : [];
      }),
    ),
    isStarter: template.isStarter,
    updatedAt: template.updatedAt,
  });
}

function canonicalVariant({ title, body, bodyFor, changedAt }: TemplateVariant): TemplateVariant {
  return withoutAbsent({ title, body, bodyFor: bodiesFor((name) => bodyFor?.[name]), changedAt });
}

/** A wording for each marketplace that has one of its own; undefined where none has. */
export function bodiesFor(bodyOf: (name: MarketplaceName) => string | undefined): TemplateVariant['bodyFor'] {
  const bodies = marketplaceNames.flatMap((name): [string, string][] => {
    const body = bodyOf(name);
    return body === undefined ? [] : [[name, body]];
  });
  return bodies.length > 0 ? Object.fromEntries(bodies) : undefined;
}

/** Whether nothing but the time of the last change is different. */
export function isSameTemplate(one: Template, other: Template): boolean {
  return textOf(one) === textOf(other);
}

/** Whether they say the same and serve the same; place in the list, pin and times aside. */
export function isSameContent(one: Template, other: Template): boolean {
  return textOf(contentOf(one)) === textOf(contentOf(other));
}

function contentOf({ position: _position, isPinned: _pinned, ...template }: Template): Template {
  const variants = Object.entries(template.variants).map(([language, { changedAt: _, ...variant }]) => [
    language,
    variant,
  ]);
  return { ...template, isStarter: false, variants: Object.fromEntries(variants) };
}

function textOf(template: Template): string {
  return JSON.stringify({ ...canonicalTemplate(template), updatedAt: 0 });
}

/** A copy without the fields that are undefined. */
export function withoutAbsent<T extends object>(value: T): T {
  const copy = { ...value };
  for (const key of Object.keys(copy)) {
    if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key);
  }
  return copy;
}
