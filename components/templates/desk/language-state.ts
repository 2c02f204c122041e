/** How a template stands in each language, and in which languages a library is kept. */
import { isOutOfDate } from '@/lib/domain/template/check-template';
import type { Template } from '@/lib/domain/template/template';

export type LanguageState = 'main' | 'written' | 'out-of-date' | 'missing';

/** A translation is out of date when the wording it was made from has changed since. */
export function languageState(template: Template, language: string): LanguageState {
  const variant = template.variants[language];
  if (!variant) return 'missing';
  if (template.mainLanguage === language) return 'main';
  if (variant.body.trim() === '') return 'missing';
  return isOutOfDate(template, language) ? 'out-of-date' : 'written';
}

export function hasOutOfDate(template: Template): boolean {
  return Object.keys(template.variants).some((language) => languageState(template, language) === 'out-of-date');
}

/** The language a template is shown in: its main wording, else the seller's language, else any. */
export function leadingLanguage(template: Template, sellerLanguage: string): string | undefined {
  const { mainLanguage, variants } = template;
  const wished = [mainLanguage, sellerLanguage].find((language) => language !== undefined && variants[language]);
  return wished ?? Object.keys(variants)[0];
}

/** Empty for a template without a title. */
export function titleOf(template: Template, sellerLanguage: string): string {
  const { variants } = template;
  const own = variants[sellerLanguage]?.title;
  if (own) return own;
  const leading = leadingLanguage(template, sellerLanguage);
  const title = leading === undefined ? undefined : variants[leading]?.title;
  return title || (Object.values(variants).find((variant) => variant.title !== '')?.title ?? '');
}

/** As many fit into a row. */
const mostInRow = 5;
/** A language of fewer replies than this share is an exception, and no reply is said to miss it. */
const leastShare = 0.1;

/** The languages that the library is kept in: the seller's own first, then the most used. */
export function libraryLanguages(templates: readonly Template[], sellerLanguage: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const { variants } of templates) {
    for (const language of Object.keys(variants)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const usual = [...counts]
    .filter(([, count]) => count >= templates.length * leastShare)
    .toSorted(
      (a, b) => Number(b[0] === sellerLanguage) - Number(a[0] === sellerLanguage) || b[1] - a[1] || compare(a[0], b[0]),
    );
  return usual.slice(0, mostInRow).map(([language]) => language);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
