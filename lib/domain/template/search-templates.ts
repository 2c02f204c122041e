/**
 * Finding templates by what the seller types: beginnings of words, small slips and missing accents are forgiven. Titles
 * count most, then shortcuts, tags, bodies; templates in the wanted language come first.
 *
 * An index from each word to where it stands: what is typed is compared with the words of the library, which are few,
 * and not with its texts, which are long. So whole bodies are searched, and a slip costs no more than a word.
 */
import type { MarketplaceName } from '../marketplace/marketplace';
import { primaryLanguage } from './reply-language';
import { isNearWord, searchWords } from './search-words';
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

/** What a word counts in a title, a shortcut, a tag, a body. */
const fieldPoints = [6, 5, 3, 1] as const;
const beginningShare = 0.7;
const nearShare = 0.3;
const wantedLanguageFactor = 4;

/** Longer than replies are; what comes after it is not searched. */
const maxBodyLength = 1_500;
const maxQueryWords = 8;
const maxNearWords = 12;
/** So many are made ready between two looks at the time: well under a millisecond. */
const preparedAtOnce = 20;

/** Where words stand: for each, by field, numbers of templates in ascending order. */
type Places = readonly [number[], number[], number[], number[]];

interface WordIndex {
  /** Templates that are in it. */
  size: number;
  readonly places: Map<string, Places>;
  /** The words in alphabetical order, for as long as no template is added. */
  sorted: readonly string[] | undefined;
}

export function createTemplateSearch(templates: readonly Template[]): TemplateSearch {
  const byLanguage = new Map<string, WordIndex>();

  function indexOf(language: string, isTimeUp: () => boolean): WordIndex {
    const index = byLanguage.get(language) ?? { size: 0, places: new Map(), sorted: undefined };
    byLanguage.set(language, index);
    while (index.size < templates.length) {
      for (const template of templates.slice(index.size, index.size + preparedAtOnce)) addTo(index, template, language);
      if (isTimeUp()) break;
    }
    return index;
  }

  return {
    prepare: (language, isTimeUp) => indexOf(primaryLanguage(language), isTimeUp).size === templates.length,
    search: (query, options) => {
      const language = primaryLanguage(options.language);
      const index = indexOf(language, () => false);
      const words = searchWords(query).slice(0, maxQueryWords);
      if (words.length === 0) return [];
      const rank = (scores: Scores) => bestTemplates(templates, scores, { ...options, language });
      const asTyped = words.map((word) => scoresOf(index, spellingsOf(index, word)));
      const found = rank(inAll(asTyped));
      if (found.length > 0) return found;
      const withSlips = words.map((word, at) =>
        better(scoresOf(index, nearOf(index, word)), asTyped[at] ?? new Float64Array()),
      );
      const foundWithSlips = rank(inAll(withSlips));
      return foundWithSlips.length > 0 ? foundWithSlips : rank(inAny(withSlips));
    },
  };
}

function addTo(index: WordIndex, template: Template, language: string): void {
  const variants = Object.values(template.variants);
  const body = (template.variants[language] ?? variants[0])?.body ?? '';
  // Titles in all languages: a seller looks for the title they know.
  const fields = [
    variants.map(({ title }) => title).join(' '),
    template.shortcut ?? '',
    template.tags.join(' '),
    withoutPlaceholders(body.slice(0, maxBodyLength)),
  ];
  for (const [field, text] of fields.entries()) {
    for (const word of new Set(searchWords(text))) placesOf(index, word)[field]?.push(index.size);
  }
  index.size += 1;
  index.sorted = undefined;
}

function placesOf({ places }: WordIndex, word: string): Places {
  const known = places.get(word);
  if (known) return known;
  const fresh: Places = [[], [], [], []];
  places.set(word, fresh);
  return fresh;
}

function withoutPlaceholders(body: string): string {
  return body.replace(/\{%[^%]*%\}|\{\{[^}]*\}\}/g, ' ');
}

/** A word of the library that the typed one may stand for. */
interface Spelling {
  readonly word: string;
  readonly share: number;
}

/** Words that begin with the typed one. */
function spellingsOf(index: WordIndex, typed: string): readonly Spelling[] {
  const sorted = sortedWords(index);
  const spellings: Spelling[] = [];
  for (let at = firstFrom(sorted, typed); at < sorted.length; at += 1) {
    const word = sorted[at] ?? '';
    if (!word.startsWith(typed)) break;
    spellings.push({ word, share: word === typed ? 1 : beginningShare });
  }
  return spellings;
}

function sortedWords(index: WordIndex): readonly string[] {
  index.sorted ??= [...index.places.keys()].sort();
  return index.sorted;
}

/** Place of the first word that does not come before this one. */
function firstFrom(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words of titles and tags that the typed one may be a slip of. Short words are taken as typed: a letter changed, they are any word. */
function nearOf(index: WordIndex, typed: string): readonly Spelling[] {
  if (typed.length < 4) return [];
  const most = typed.length < 8 ? 1 : 2;
  const near: Spelling[] = [];
  for (const [word, [inTitles, , inTags]] of index.places) {
    if (word.length < 3 || (inTitles.length === 0 && inTags.length === 0)) continue;
    if (canBeNear(typed, word, most) && isNearWord(typed, word, most)) near.push({ word, share: nearShare });
    if (near.length === maxNearWords) break;
  }
  return near;
}

/** Of so many first letters one at least stands in the other word, nearly at its place. Quick, for it is asked of every word. */
function canBeNear(typed: string, word: string, most: number): boolean {
  for (let at = 0; at <= most; at += 1) {
    const found = word.indexOf(typed.charAt(at));
    if (found >= 0 && found <= at + most) return !/^\p{N}+$/u.test(word);
  }
  return false;
}

/** By number of the template; 0 where it has nothing of it. */
type Scores = Float64Array;

/** Of one typed word: for each template the best place that one of its spellings has. */
function scoresOf({ places, size }: WordIndex, spellings: readonly Spelling[]): Scores {
  const scores = new Float64Array(size);
  for (const { word, share } of spellings) {
    const fields = places.get(word);
    for (const [field, points] of fieldPoints.entries()) {
      const score = points * share;
      for (const number of fields?.[field] ?? []) {
        if (score > (scores[number] ?? 0)) scores[number] = score;
      }
    }
  }
  return scores;
}

function better(one: Scores, other: Scores): Scores {
  return one.map((score, number) => Math.max(score, other[number] ?? 0));
}

/** Sums for templates that have every word. */
function inAll(words: readonly Scores[]): Scores {
  const sums = inAny(words);
  return sums.map((sum, number) => (words.every((scores) => (scores[number] ?? 0) > 0) ? sum : 0));
}

function inAny([first = new Float64Array(), ...others]: readonly Scores[]): Scores {
  return others.reduce((sums, scores) => sums.map((sum, number) => sum + (scores[number] ?? 0)), first);
}

interface RankOptions extends SearchOptions {
  readonly language: string;
}

/** Equal ones stay in the order of the templates. Scores are few, so that templates are gathered by them and not sorted. */
function bestTemplates(
  templates: readonly Template[],
  scores: Scores,
  { language, marketplace, limit }: RankOptions,
): readonly Template[] {
  const byScore = new Map<number, Template[]>();
  for (const [number, score] of scores.entries()) {
    const template = score > 0 ? templates[number] : undefined;
    if (!template || !fitsMarketplace(template, marketplace)) continue;
    const whole = template.variants[language] ? score * wantedLanguageFactor : score;
    const equals = byScore.get(whole);
    if (equals) equals.push(template);
    else byScore.set(whole, [template]);
  }
  const best = [...byScore].sort(([one], [other]) => other - one);
  return best.flatMap(([, equals]) => equals).slice(0, limit);
}

function fitsMarketplace(template: Template, marketplace: MarketplaceName | undefined): boolean {
  return marketplace === undefined || template.marketplaces.length === 0 || template.marketplaces.includes(marketplace);
}
