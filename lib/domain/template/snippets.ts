/** Templates that other templates include by their shortcut: looked up in the library at hand, never loaded from anywhere. */
import type { MarketplaceName } from '../marketplace/marketplace';
import { bodyOf } from './body-of';
import type { Template } from './template';
import { variantLanguage } from './variant-language';

export type FoundSnippet =
  | { readonly kind: 'found'; readonly body: string }
  | { readonly kind: 'unknown' }
  /** Several templates have this shortcut. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'without-language' };

/** Looks a snippet up in the language and wording of the template that includes it. */
export type FindSnippet = (shortcut: string) => FoundSnippet;

export const noSnippets: FindSnippet = () => ({ kind: 'unknown' });

/** The library by shortcut; made once for many templates. */
export interface SnippetIndex {
  readonly byShortcut: ReadonlyMap<string, readonly Template[]>;
}

export function createSnippetIndex(templates: readonly Template[]): SnippetIndex {
  const byShortcut = new Map<string, Template[]>();
  for (const template of templates) {
    const shortcut = template.shortcut === undefined ? '' : foldShortcut(template.shortcut);
    if (shortcut === '') continue;
    const known = byShortcut.get(shortcut);
    if (known) known.push(template);
    else byShortcut.set(shortcut, [template]);
  }
  return { byShortcut };
}

/** As it is typed: with or without the `/`, in small or large letters. */
export function foldShortcut(shortcut: string): string {
  return shortcut.trim().replace(/^\//, '').normalize('NFC').toLowerCase();
}

export interface SnippetWording {
  /** Language of the variant that includes, BCP 47. */
  readonly language: string;
  readonly marketplace: MarketplaceName | undefined;
}

export function snippetFinder({ byShortcut }: SnippetIndex, { language, marketplace }: SnippetWording): FindSnippet {
  return (shortcut) => {
    const [template, ...others] = byShortcut.get(foldShortcut(shortcut)) ?? [];
    if (!template) return { kind: 'unknown' };
    if (others.length > 0) return { kind: 'ambiguous' };
    const found = variantLanguage(template.variants, language);
    const variant = found === undefined ? undefined : template.variants[found];
    return variant ? { kind: 'found', body: bodyOf(variant, marketplace) } : { kind: 'without-language' };
  };
}
