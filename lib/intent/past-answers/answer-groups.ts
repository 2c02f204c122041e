/** Answers that say the same in nearly the same words: one of them is enough to be seen. */
import { foldText } from '@/lib/domain/template/fold-text';
import type { PreparedPair } from './prepared-pair';
import { unspacedRun, wordPattern } from './script';

export interface AnswerGroup {
  /** Newest first. */
  readonly pairs: readonly PreparedPair[];
  readonly words: ReadonlySet<string>;
}

/** So much of the words of two answers is the same in both. */
const leastLikeness = 0.6;

/** Of one language; pairs newest first. Words that only one buyer was written tell nothing of what is said. */
export function groupAnswers(pairs: readonly PreparedPair[]): readonly AnswerGroup[] {
  const said = sharedWords(pairs);
  const groups: { pairs: PreparedPair[]; words: ReadonlySet<string> }[] = [];
  const holding = new Map<string, number[]>();
  for (const [index, pair] of pairs.entries()) {
    const words = said[index] ?? new Set();
    const like = mostLike(words, holding, groups);
    if (like !== undefined) {
      groups[like]?.pairs.push(pair);
      continue;
    }
    for (const word of words) holding.set(word, [...(holding.get(word) ?? []), groups.length]);
    groups.push({ pairs: [pair], words });
  }
  return groups;
}

function mostLike(
  words: ReadonlySet<string>,
  holding: ReadonlyMap<string, readonly number[]>,
  groups: readonly AnswerGroup[],
): number | undefined {
  const common = new Map<number, number>();
  for (const word of words) {
    for (const group of holding.get(word) ?? []) common.set(group, (common.get(group) ?? 0) + 1);
  }
  let best: number | undefined;
  let highest = leastLikeness;
  for (const [group, count] of common) {
    const likeness = count / (words.size + (groups[group]?.words.size ?? 0) - count);
    if (likeness < highest) continue;
    highest = likeness;
    best = group;
  }
  return best;
}

export function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common / (one.size + other.size - common || 1);
}

function sharedWords(pairs: readonly PreparedPair[]): readonly ReadonlySet<string>[] {
  const buyers = new Map<string, string | undefined>();
  const said = pairs.map(({ bare, buyer }) => {
    const words = new Set([...spacedWords(bare), ...letterPairs(bare)]);
    // Undefined: more than one.
    for (const word of words) buyers.set(word, !buyers.has(word) || buyers.get(word) === buyer ? buyer : undefined);
    return words;
  });
  return said.map((words) => new Set([...words].filter((word) => buyers.get(word) === undefined)));
}

function spacedWords(text: string): readonly string[] {
  return (text.match(wordPattern) ?? []).map(foldText).filter((word) => !/\p{N}/u.test(word));
}

/** Where words have no spaces between them, two letters in a row are taken for one. */
function letterPairs(text: string): readonly string[] {
  return (text.match(unspacedRun) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_none, at) => run.slice(at, at + 2)),
  );
}
