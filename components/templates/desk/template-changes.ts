/** What the seller can do to a template, as values: each takes one and returns the next. */
import type { MarketplaceName } from '@/lib/domain/marketplace/marketplace';
import type { Template, TemplateId, TemplateVariant } from '@/lib/domain/template/template';

/** For which marketplaces a wording is: one of them, or all that have none of their own. */
export type Wording = 'both' | MarketplaceName;

/** A place for words: a language and, for the body, the wording. */
export interface WordsPlace {
  readonly language: string;
  readonly wording: Wording;
}

export function bodyAt(variant: TemplateVariant, wording: Wording): string {
  return wording === 'both' ? variant.body : (variant.bodyFor?.[wording] ?? variant.body);
}

export function hasOwnWording(variant: TemplateVariant, wording: Wording): boolean {
  return wording !== 'both' && variant.bodyFor?.[wording] !== undefined;
}

/** @param now epoch ms: what was translated from it is out of date from here on */
export function withTitle(template: Template, language: string, title: string, now: number): Template {
  return withVariant(template, language, (variant) =>
    variant.title === title ? variant : { ...variant, title, changedAt: now },
  );
}

export function withBody(template: Template, { language, wording }: WordsPlace, body: string, now: number): Template {
  return withVariant(template, language, (variant) => {
    if (bodyAt(variant, wording) === body) return variant;
    return wording === 'both'
      ? { ...variant, body, changedAt: now }
      : { ...variant, bodyFor: { ...variant.bodyFor, [wording]: body }, changedAt: now };
  });
}

export function withoutOwnWording(
  template: Template,
  language: string,
  marketplace: MarketplaceName,
  now: number,
): Template {
  return withVariant(template, language, ({ bodyFor, ...variant }) => {
    const { [marketplace]: _, ...others } = bodyFor ?? {};
    return { ...variant, ...(Object.keys(others).length > 0 && { bodyFor: others }), changedAt: now };
  });
}

/** A language that the template is not written in yet; the first one becomes the main wording. */
export function withLanguage(template: Template, language: string, variant: TemplateVariant): Template {
  const isFirst = Object.keys(template.variants).length === 0;
  return changed({
    ...template,
    ...(isFirst && { mainLanguage: language }),
    variants: { ...template.variants, [language]: variant },
  });
}

export function withoutLanguage(template: Template, language: string): Template {
  const { [language]: _, ...variants } = template.variants;
  const { mainLanguage, ...rest } = template;
  return changed({ ...rest, variants, ...(mainLanguage && mainLanguage !== language && { mainLanguage }) });
}

/** The seller has looked at a translation and finds that it still says the same. */
export function withUpToDate(template: Template, language: string, now: number): Template {
  return withVariant(template, language, (variant) => ({ ...variant, changedAt: now }));
}

/** The state of an earlier version, as a change of today. */
export function restored(template: Template, version: Template): Template {
  const { position: _, isPinned: __, ...words } = version;
  const { position, isPinned } = template;
  return { ...words, ...(position !== undefined && { position }), ...(isPinned && { isPinned }), id: template.id };
}

export function newTemplate(made: {
  readonly id: TemplateId;
  readonly language: string;
  readonly folder?: string | undefined;
  readonly now: number;
}): Template {
  return {
    id: made.id,
    ...(made.folder !== undefined && { folder: made.folder }),
    tags: [],
    intents: [],
    situations: [],
    marketplaces: [],
    variants: { [made.language]: { title: '', body: '', changedAt: made.now } },
    mainLanguage: made.language,
    isStarter: false,
    updatedAt: made.now,
  };
}

/** No longer what Replydock came with. */
export function changed(template: Template): Template {
  return { ...template, isStarter: false };
}

function withVariant(
  template: Template,
  language: string,
  change: (variant: TemplateVariant) => TemplateVariant,
): Template {
  const variant = template.variants[language];
  const next = variant && change(variant);
  if (!next || next === variant) return template;
  return changed({ ...template, variants: { ...template.variants, [language]: next } });
}
