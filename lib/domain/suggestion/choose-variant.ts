/** Which language variant of a template to offer: the buyer's language first, and it is said when it is another. */
import type { Template, TemplateVariant } from '../template/template';
import { variantLanguage } from '../template/variant-language';

/** Languages in the order they are tried; the first is the one the buyer should be answered in. */
export interface LanguageWish {
  readonly wanted: string;
  readonly others: readonly string[];
  /** Nothing tells the buyer's language, nor the marketplace's: the wanted one is the seller's choice. */
  readonly isGuess: boolean;
}

export interface ChosenVariant {
  readonly language: string;
  readonly variant: TemplateVariant;
  readonly isWanted: boolean;
}

/** Undefined only for a template without any variant. */
export function chooseVariant(template: Pick<Template, 'variants'>, wish: LanguageWish): ChosenVariant | undefined {
  const wanted = variantLanguage(template.variants, wish.wanted);
  const language = wanted ?? firstOf(template, wish.others) ?? Object.keys(template.variants)[0];
  const variant = language === undefined ? undefined : template.variants[language];
  return language !== undefined && variant ? { language, variant, isWanted: language === wanted } : undefined;
}

function firstOf(template: Pick<Template, 'variants'>, languages: readonly string[]): string | undefined {
  for (const language of languages) {
    const found = variantLanguage(template.variants, language);
    if (found !== undefined) return found;
  }
  return undefined;
}
