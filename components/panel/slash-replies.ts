/** The replies that fit what is typed behind a `/` in the portal's box: by their shortcut first, then by their title. */
import { suggestTemplate } from '@/lib/domain/suggestion/suggest-template';
import { foldText } from '@/lib/domain/template/fold-text';
import { searchWords } from '@/lib/domain/template/search-words';
import type { Template } from '@/lib/domain/template/template';
import { variantLanguage } from '@/lib/domain/template/variant-language';
import { contextOf, type ReplyFacts } from './reply-lists';
import type { TemplateLibrary } from './template-library';
import type { SuggestionList } from './use-suggestions';

const mostShown = 8;
/** Fewer letters begin too many titles. */
const leastOfTitle = 3;
const mostSearched = 200;

/**
 * `typed` with its slash. The very shortcut comes first, then those that begin so: in the wanted language before others,
 * and of them the ones used most.
 */
export function findBySlash(library: TemplateLibrary, facts: ReplyFacts, typed: string): SuggestionList {
  const letters = typed.replace(/^[/／]/, '');
  const context = contextOf(library, facts);
  const byShortcut = withShortcut(library, facts, { wanted: foldText(letters), language: context.language.wanted });
  const known = new Set(byShortcut);
  const byTitle =
    [...letters].length < leastOfTitle
      ? []
      : library.search
          .search(letters, {
            language: context.language.wanted,
            marketplace: facts.marketplace,
            limit: mostSearched,
          })
          .filter((template) => !known.has(template) && hasTitle(template, searchWords(letters)));
  const found = [...byShortcut, ...byTitle];
  const shown = found.slice(0, mostShown).flatMap((template) => {
    const outcome = suggestTemplate(template, context);
    return outcome?.ok ? [outcome.suggestion] : [];
  });
  return { shown, isSure: false, found: found.length, librarySize: library.size };
}

function withShortcut(
  { templates }: TemplateLibrary,
  { marketplace, timesUsed }: ReplyFacts,
  { wanted, language }: { readonly wanted: string; readonly language: string },
): readonly Template[] {
  const usesOf = ({ id }: Template): number => timesUsed?.get(id) ?? 0;
  const isIn = ({ variants }: Template): boolean => variantLanguage(variants, language) !== undefined;
  const fits = ({ marketplaces }: Template): boolean => marketplaces.length === 0 || marketplaces.includes(marketplace);
  return templates
    .flatMap((template) => {
      const shortcut = shortcutOf(template);
      return shortcut?.startsWith(wanted) && fits(template) ? [{ template, shortcut }] : [];
    })
    .sort(
      (one, other) =>
        Number(other.shortcut === wanted) - Number(one.shortcut === wanted) ||
        Number(isIn(other.template)) - Number(isIn(one.template)) ||
        usesOf(other.template) - usesOf(one.template) ||
        one.shortcut.length - other.shortcut.length ||
        (one.shortcut < other.shortcut ? -1 : 1),
    )
    .map(({ template }) => template);
}

function shortcutOf({ shortcut }: Template): string | undefined {
  return shortcut === undefined ? undefined : foldText(shortcut.trim().replace(/^\//, ''));
}

/** Whether a title in any language has words that begin with each of these. */
function hasTitle({ variants }: Template, wanted: readonly string[]): boolean {
  return Object.values(variants).some(({ title }) => {
    const words = searchWords(title);
    return wanted.every((begun) => words.some((word) => word.startsWith(begun)));
  });
}
