/**
 * Finding templates by what the seller types: beginnings of words, small slips and missing accents are forgiven. Titles
 * count most, then shortcuts, tags, bodies; templates in the wanted language come first.
 *
 * A plain scan over folded text rather than an inverted index: with 10,000 templates it needs no time to build and
 * stays fast for the short beginnings that are typed first, which match nearly everything.
 */
import type { MarketplaceName } from '../marketplace/marketplace';
import { primaryLanguage } from './reply-language';
import { isNearWord, searchLine, searchWords } from './search-words';
import type { Template } from './template';

export interface SearchOptions {
  /** Language the reply should be in, BCP 47. */
  readonly language: string;
  readonly marketplace?: MarketplaceName | undefined;
  readonly limit: number;
}

export interface TemplateSearch {
  /** Best first; none for a query without a letter or digit. */
  readonly search: (query: string, options: SearchOptions) => readonly Template[];
  /**
   * Gets templates ready to be searched in this language, a few at a time until time is up; says whether all are.
   * What is not ready when a search comes is made ready then.
   */
  readonly prepare: (language: string, isTimeUp: () => boolean) => boolean;
}

/** Folded words of one template, each field as one line. */
interface SearchEntry {
  readonly template: Template;
  /** Titles in all languages: a seller looks for the title they know. */
  readonly title: string;
  readonly shortcut: string;
  readonly tags: string;
  readonly body: string;
}

type SearchField = Exclude<keyof SearchEntry, 'template'>;
const fieldScores: readonly (readonly [SearchField, number])[] = [
  ['title', 6],
  ['shortcut', 5],
  ['tags', 3],
  ['body', 1],
];
const beginningShare = 0.7;
const nearShare = 0.3;
const wantedLanguageFactor = 4;

/** Bodies are searched by their beginning: what a reply is about stands there. */
const maxBodyLength = 300;
const maxQueryWords = 8;
const maxNearWords = 12;
/** So many are made ready between two looks at the time: well under a millisecond. */
const preparedAtOnce = 20;

export function createTemplateSearch(templates: readonly Template[]): TemplateSearch {
  const byLanguage = new Map<string, SearchEntry[]>();
  let titleWords: ReadonlySet<string> | undefined;

  function entriesIn(language: string, isTimeUp: () => boolean): readonly SearchEntry[] {
    const entries = byLanguage.get(language) ?? [];
    byLanguage.set(language, entries);
    while (entries.length < templates.length) {
      const next = templates.slice(entries.length, entries.length + preparedAtOnce);
      entries.push(...next.map((template) => toEntry(template, language)));
      if (isTimeUp()) break;
    }
    return entries;
  }

  return {
    prepare: (language, isTimeUp) => entriesIn(primaryLanguage(language), isTimeUp).length === templates.length,
    search: (query, options) => {
      const language = primaryLanguage(options.language);
      const entries = entriesIn(language, () => false);
      const words = searchWords(query).slice(0, maxQueryWords);
      if (words.length === 0) return [];
      const found = bestEntries(
        entries,
        words.map((word) => [toSpelling(word, 1)]),
        { ...options, language, needsAll: true },
      );
      if (found.length > 0) return found;
      titleWords ??= wordsOfTitles(entries);
      const known = titleWords;
      const spellings = words.map((word) => [toSpelling(word, 1), ...nearWords(word, known)]);
      const foundWithSlips = bestEntries(entries, spellings, { ...options, language, needsAll: true });
      if (foundWithSlips.length > 0) return foundWithSlips;
      return bestEntries(entries, spellings, { ...options, language, needsAll: false });
    },
  };
}

function toEntry(template: Template, language: string): SearchEntry {
  const variants = Object.values(template.variants);
  const body = (template.variants[language] ?? variants[0])?.body ?? '';
  return {
    template,
    title: searchLine(variants.map((variant) => variant.title).join(' ')),
    shortcut: searchLine(template.shortcut ?? ''),
    tags: searchLine(template.tags.join(' ')),
    body: searchLine(withoutPlaceholders(body.slice(0, maxBodyLength))),
  };
}

function withoutPlaceholders(body: string): string {
  return body.replace(/\{%[^%]*%\}|\{\{[^}]*\}\}/g, ' ');
}

function wordsOfTitles(entries: readonly SearchEntry[]): ReadonlySet<string> {
  return new Set(entries.flatMap(({ title, tags }) => `${title}${tags}`.split(' ')));
}

/** A word to look for, as it stands in a line. */
interface Spelling {
  readonly beginning: string;
  readonly whole: string;
  readonly share: number;
}

function toSpelling(word: string, share: number): Spelling {
  return { beginning: ` ${word}`, whole: ` ${word} `, share };
}

/** Words of the library that the typed one may be a slip of. Short words are taken as typed: a letter changed, they are any word. */
function nearWords(typed: string, known: ReadonlySet<string>): readonly Spelling[] {
  if (typed.length < 4) return [];
  const most = typed.length < 8 ? 1 : 2;
  const near = [...known].filter((word) => word.length > 2 && isNearWord(typed, word, most));
  return near.slice(0, maxNearWords).map((word) => toSpelling(word, nearShare));
}

type Words = readonly (readonly Spelling[])[];

interface MatchOptions extends SearchOptions {
  /** Whether every word has to be found, or any. */
  readonly needsAll: boolean;
}

function bestEntries(entries: readonly SearchEntry[], words: Words, options: MatchOptions): readonly Template[] {
  const scored: { readonly template: Template; readonly score: number }[] = [];
  for (const entry of entries) {
    const score = entryScore(entry, words, options.needsAll);
    if (score === 0 || !fitsMarketplace(entry.template, options.marketplace)) continue;
    scored.push({ template: entry.template, score: score * languageFactor(entry.template, options.language) });
  }
  return scored
    .toSorted((a, b) => b.score - a.score)
    .slice(0, options.limit)
    .map(({ template }) => template);
}

/** 0 if a word is missing that is needed. */
function entryScore(entry: SearchEntry, words: Words, needsAll: boolean): number {
  let sum = 0;
  for (const spellings of words) {
    const score = wordScore(entry, spellings);
    if (score === 0 && needsAll) return 0;
    sum += score;
  }
  return sum;
}

function wordScore(entry: SearchEntry, spellings: readonly Spelling[]): number {
  let best = 0;
  for (const { beginning, whole, share } of spellings) {
    for (const [field, points] of fieldScores) {
      if (best >= points * share) break;
      const line = entry[field];
      if (line.includes(beginning)) best = Math.max(best, points * share * (line.includes(whole) ? 1 : beginningShare));
    }
  }
  return best;
}

function languageFactor(template: Template, language: string): number {
  return template.variants[language] ? wantedLanguageFactor : 1;
}

function fitsMarketplace(template: Template, marketplace: MarketplaceName | undefined): boolean {
  return marketplace === undefined || template.marketplaces.length === 0 || template.marketplaces.includes(marketplace);
}
