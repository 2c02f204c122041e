/** What is wrong with a template in each language and for each marketplace, and which of its translations are behind. */
import { type MarketplaceName, marketplaceNames } from '../marketplace/marketplace';
import { bodyOf } from './body-of';
import { toTemplateFault } from './found-fault';
import { parseTemplate } from './parse-template';
import type { Mention } from './read-source';
import { type FindSnippet, foldShortcut, type SnippetIndex, snippetFinder } from './snippets';
import type { Template } from './template';
import type { FaultKind, TemplateFault } from './template-fault';
import { variantLanguage } from './variant-language';

export interface WordingFaults {
  /** The variant's tag. */
  readonly language: string;
  /** Absent: the wording for every marketplace that has none of its own. */
  readonly marketplace?: MarketplaceName;
  readonly faults: readonly TemplateFault[];
}

export interface CheckContext {
  /** With it, included templates are checked as well. */
  readonly library?: SnippetIndex | undefined;
}

/** Only wordings with faults. */
export function checkTemplate(template: Template, { library }: CheckContext = {}): readonly WordingFaults[] {
  return Object.keys(template.variants).flatMap((language) =>
    wordingsOf(template, language).flatMap((marketplace) => {
      const variant = template.variants[language];
      const source = variant ? bodyOf(variant, marketplace) : '';
      const findSnippet = library && snippetFinder(library, { language, marketplace });
      const faults = checkSource(source, { findSnippet, shortcut: template.shortcut });
      return faults.length === 0 ? [] : [{ language, ...(marketplace && { marketplace }), faults }];
    }),
  );
}

/** The common wording, then those that marketplaces have for themselves. */
function wordingsOf({ variants }: Template, language: string): readonly (MarketplaceName | undefined)[] {
  const { bodyFor } = variants[language] ?? {};
  return [undefined, ...marketplaceNames.filter((name) => bodyFor?.[name] !== undefined)];
}

export interface SourceCheck {
  /** Absent: what is included is not looked at. */
  readonly findSnippet?: FindSnippet | undefined;
  /** The template's own: it cannot include itself. */
  readonly shortcut?: string | undefined;
}

/** Every fault of one wording, without rendering it: in all branches, and in what it includes. */
export function checkSource(source: string, { findSnippet, shortcut }: SourceCheck = {}): readonly TemplateFault[] {
  const { reading, ...parsed } = parseTemplate(source);
  const own = 'faults' in parsed ? parsed.faults : [];
  if (!findSnippet) return own;
  const path = shortcut === undefined ? [] : [foldShortcut(shortcut)];
  const included = reading.mentions.flatMap((mention) =>
    mention.kind === 'included' ? snippetFaults(mention, { source, findSnippet, path }) : [],
  );
  return [...own, ...included].toSorted((a, b) => a.offset - b.offset);
}

type Inclusion = Extract<Mention, { kind: 'included' }>;

interface Including {
  readonly source: string;
  readonly findSnippet: FindSnippet;
  readonly path: readonly string[];
}

const maxSnippetDepth = 8;
const refusals = {
  unknown: 'unknown-snippet',
  ambiguous: 'ambiguous-snippet',
  'without-language': 'snippet-without-language',
} as const satisfies Record<string, FaultKind>;

/** The first fault of what is included, seen from the outermost template. */
function snippetFaults({ shortcut, start, end }: Inclusion, { source, findSnippet, path }: Including): TemplateFault[] {
  const found = faultWithin(shortcut, { findSnippet, path, seen: new Set() });
  if (!found) return [];
  const fault = toTemplateFault(source, { kind: found.kind, start, end });
  return [{ ...fault, near: found.near, ...(found.snippets.length > 0 && { snippets: found.snippets }) }];
}

interface Search {
  readonly findSnippet: FindSnippet;
  readonly path: readonly string[];
  /** Without faults: looked at once, however often they are included. */
  readonly seen: Set<string>;
}

interface InnerFault {
  readonly kind: FaultKind;
  readonly near: string;
  readonly snippets: readonly string[];
}

function faultWithin(shortcut: string, { findSnippet, path, seen }: Search): InnerFault | undefined {
  const folded = foldShortcut(shortcut);
  if (path.includes(folded)) return { kind: 'snippet-cycle', near: shortcut, snippets: [] };
  if (path.length > maxSnippetDepth) return { kind: 'snippet-depth', near: shortcut, snippets: [] };
  if (seen.has(folded)) return undefined;
  const found = findSnippet(shortcut);
  if (found.kind !== 'found') return { kind: refusals[found.kind], near: shortcut, snippets: [] };
  const parsed = parseTemplate(found.body);
  if (!parsed.ok) return { kind: 'snippet-fault', near: shortcut, snippets: [] };
  for (const mention of parsed.reading.mentions) {
    if (mention.kind !== 'included') continue;
    const inner = faultWithin(mention.shortcut, { findSnippet, path: [...path, folded], seen });
    if (inner) return { ...inner, snippets: [shortcut, ...inner.snippets] };
  }
  seen.add(folded);
  return undefined;
}

/** Whether the main variant was changed after this translation; false where either time is not known. */
export function isOutOfDate(
  { variants, mainLanguage }: Pick<Template, 'variants' | 'mainLanguage'>,
  language: string,
): boolean {
  if (mainLanguage === undefined || mainLanguage === language) return false;
  const changedAt = variants[mainLanguage]?.changedAt;
  const translatedAt = variants[language]?.changedAt;
  return changedAt !== undefined && translatedAt !== undefined && translatedAt < changedAt;
}

/** Those of the wanted languages that the template has no variant in; an empty one is missing. */
export function missingLanguages(
  { variants }: Pick<Template, 'variants'>,
  wanted: readonly string[],
): readonly string[] {
  return [...new Set(wanted)].filter((tag) => {
    const language = variantLanguage(variants, tag);
    return language === undefined || variants[language]?.body.trim() === '';
  });
}
