/** Which of a template's variants is in a language. */
import { primaryLanguage } from './reply-language';
import type { Template } from './template';

/** The variant's own tag: `de-AT` is answered by `de-AT`, else `de`, else any other German; undefined if there is none. */
export function variantLanguage(variants: Template['variants'], tag: string): string | undefined {
  if (Object.hasOwn(variants, tag)) return tag;
  const primary = primaryLanguage(tag);
  if (Object.hasOwn(variants, primary)) return primary;
  return Object.keys(variants).find((language) => primaryLanguage(language) === primary);
}
