/**
 * Finding templates by what the seller types: beginnings of words, small slips and missing accents are forgiven. Titles
 * count most, then shortcuts, tags, bodies; templates in the wanted language come first.
 */
import type { MarketplaceName } from '../marketplace/marketplace';
import { primaryLanguage } from './reply-language';
import { searchWords } from './search-words';
import type { Template } from './template';
import { createWordIndex, fillIndex, type WordIndex, wordsBeginning, wordsNear } from './word-index';
import { bestTemplates, better, inAll, inAny, type Scores, type Spelling, scoresOf } from './word-scores';

export interface SearchOptions {
  /** Language the reply should be in, BCP 47. */
  readonly language: string;
  readonly marketplace?: MarketplaceName | undefined;
  readonly limit: number;
  /** Looks only at what is ready, where waiting would be worse than finding the rest a moment later. */
  readonly isHasty?: boolean;
}

export interface TemplateSearch {
  /** Best first; none for a query without a letter or digit. What is not ready is made ready first. */
  readonly search: (query: string, options: SearchOptions) => readonly Template[];
  /**
   * Gets templates ready to be searched in this language, a few at a time until time is up; says whether all are.
   * Titles, shortcuts and tags of all come before the first body.
   */
  readonly prepare: (language: string, isTimeUp: () => boolean) => boolean;
}

const beginningShare = 0.7;
const nearShare = 0.3;
const maxQueryWords = 8;

export function createTemplateSearch(templates: readonly Template[]): TemplateSearch {
  const byLanguage = new Map<string, WordIndex>();

  function indexIn(language: string): WordIndex {
    const index = byLanguage.get(language) ?? createWordIndex(templates, language);
    byLanguage.set(language, index);
    return index;
  }

  return {
    prepare: (language, isTimeUp) => fillIndex(indexIn(primaryLanguage(language)), isTimeUp),
    search: (query, options) => {
      const language = primaryLanguage(options.language);
      const index = indexIn(language);
      if (!options.isHasty) fillIndex(index, () => false);
      const words = searchWords(query).slice(0, maxQueryWords);
      if (words.length === 0) return [];
      const rank = (scores: Scores) => bestTemplates(templates, scores, { ...options, language });
      const asTyped = words.map((word) => scoresOf(index, spellingsOf(index, word)));
      const found = rank(inAll(asTyped));
      if (found.length > 0) return found;
      const withSlips = words.map((word, at) =>
        better(scoresOf(index, nearSpellingsOf(index, word)), asTyped[at] ?? new Float64Array()),
      );
      const foundWithSlips = rank(inAll(withSlips));
      return foundWithSlips.length > 0 ? foundWithSlips : rank(inAny(withSlips));
    },
  };
}

function spellingsOf(index: WordIndex, typed: string): readonly Spelling[] {
  return wordsBeginning(index, typed).map((word) => ({ word, share: word === typed ? 1 : beginningShare }));
}

function nearSpellingsOf(index: WordIndex, typed: string): readonly Spelling[] {
  return wordsNear(index, typed).map((word) => ({ word, share: nearShare }));
}
