/** How well templates answer what is typed, one number each. */
import type { MarketplaceName } from '../marketplace/marketplace';
import type { Template } from './template';
import type { WordIndex } from './word-index';

/** What a word counts in a title, a shortcut, a tag, a body. */
const fieldPoints = [6, 5, 3, 1] as const;
const wantedLanguageFactor = 4;

/** A word of the library that the typed one may stand for. */
export interface Spelling {
  readonly word: string;
  readonly share: number;
}

/** By number of the template; 0 where it has nothing of it. */
export type Scores = Float64Array;

/** Of one typed word: for each template the best place that one of its spellings has. */
export function scoresOf({ places, templates }: WordIndex, spellings: readonly Spelling[]): Scores {
  const scores = new Float64Array(templates.length);
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

export function better(one: Scores, other: Scores): Scores {
  return one.map((score, number) => Math.max(score, other[number] ?? 0));
}

/** Sums for templates that have every word. */
export function inAll(words: readonly Scores[]): Scores {
  const sums = inAny(words);
  return sums.map((sum, number) => (words.every((scores) => (scores[number] ?? 0) > 0) ? sum : 0));
}

export function inAny([first = new Float64Array(), ...others]: readonly Scores[]): Scores {
  return others.reduce((sums, scores) => sums.map((sum, number) => sum + (scores[number] ?? 0)), first);
}

export interface RankOptions {
  /** Primary language of the reply. */
  readonly language: string;
  readonly marketplace?: MarketplaceName | undefined;
  readonly limit: number;
}

/** Equal ones stay in the order of the templates. Scores are few, so that templates are gathered by them and not sorted. */
export function bestTemplates(
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
