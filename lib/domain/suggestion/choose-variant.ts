/** Which language variant of a template to offer: the buyer's language first, and it is said when it is another. */
import { primaryLanguage } from '../template/reply-language';
import type { Template, TemplateVariant } from '../template/template';

/** Languages in the order they are tried; the first is the one the buyer should be answered in. */
export interface LanguageWish {
  readonly wanted: string;
  readonly others: readonly string[];
}

export interface ChosenVariant {
  readonly language: string;
  readonly variant: TemplateVariant;
  readonly isWanted: boolean;
}

/** Undefined only for a template without any variant. */
export function chooseVariant(template: Pick<Template, 'variants'>, wish: LanguageWish): ChosenVariant | undefined {
  const wanted = findLanguage(template, wish.wanted);
  const language = wanted ?? firstOf(template, wish.others) ?? Object.keys(template.variants)[0];
  const variant = language === undefined ? undefined : template.variants[language];
  return language !== undefined && variant ? { language, variant, isWanted: language === wanted } : undefined;
}

function firstOf(template: Pick<Template, 'variants'>, languages: readonly string[]): string | undefined {
  for (const language of languages) {
    const found = findLanguage(template, language);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The variant's own tag: `de-AT` is answered by `de-AT`, else `de`, else any other German. */
function findLanguage({ variants }: Pick<Template, 'variants'>, tag: string): string | undefined {
  if (variants[tag]) return tag;
  const primary = primaryLanguage(tag);
  if (variants[primary]) return primary;
  return Object.keys(variants).find((language) => primaryLanguage(language) === primary);
}
