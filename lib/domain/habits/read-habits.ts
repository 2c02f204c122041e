/** What was learned, held against one message: its intents as this seller means them, and the replies they prefer. */
import type { FoundIntent } from '../suggestion/found-intent';
import { type Intent, intents } from '../template/template';
import { type Habits, intentColumn, leftAfter, replyOfColumn } from './habits';
import type { Occasion } from './occasion';
import { WeightTable } from './weight-table';

export interface HabitReader {
  /** Best first. Dangers never count less than the model says. */
  readonly intentsOf: (occasion: Occasion, found: readonly FoundIntent[]) => readonly FoundIntent[];
  /** By id: above 0 the seller prefers it here, below they would rather not. What is not in it is neither. */
  readonly repliesOf: (occasion: Occasion) => ReadonlyMap<string, number>;
}

/** What the model does not even name. */
const unnamedScore = 0.004;
const leastScore = 0.02;

/** No habit talks these away. */
const dangers: ReadonlySet<Intent> = new Set(['legal_threat', 'complaint', 'spam', 'off_platform']);

/** Undefined where nothing was learned, or nothing is to be used. */
export function createHabitReader(habits: Habits, now: number): HabitReader | undefined {
  if (!habits.isOn || habits.features.length === 0) return undefined;
  const table = new WeightTable(habits, leftAfter(habits, now));
  return {
    intentsOf: (occasion, found) => adapted(found, columnScores(table, occasion)),
    repliesOf: (occasion) => {
      const replies = new Map<string, number>();
      for (const [column, score] of columnScores(table, occasion)) {
        const id = replyOfColumn(column);
        if (id !== undefined) replies.set(id, score);
      }
      return replies;
    },
  };
}

/** The sum of each column for one occasion. */
export function columnScores(table: WeightTable, { features, values }: Occasion): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const [index, feature] of features.entries()) {
    const columns = table.of(feature);
    if (!columns) continue;
    const strength = values[index] ?? 0;
    for (const [column, { value }] of columns) scores.set(column, (scores.get(column) ?? 0) + value * strength);
  }
  return scores;
}

/** Probabilities of all intents after what was learned, in the order of `intents`. */
export function adaptedChances(
  found: readonly Pick<FoundIntent, 'intent' | 'score'>[],
  scores: ReadonlyMap<string, number>,
): readonly number[] {
  const known = new Map(found.map(({ intent, score }) => [intent, score]));
  const raw = intents.map((intent) => {
    const base = Math.max(known.get(intent) ?? 0, unnamedScore);
    return base * Math.exp(Math.max(-12, Math.min(12, scores.get(intentColumn(intent)) ?? 0)));
  });
  const sum = raw.reduce((total, value) => total + value, 0);
  return raw.map((value) => value / sum);
}

function adapted(found: readonly FoundIntent[], scores: ReadonlyMap<string, number>): readonly FoundIntent[] {
  if (!intents.some((intent) => scores.has(intentColumn(intent)))) return found;
  const chances = adaptedChances(found, scores);
  const known = new Map(found.map((each) => [each.intent, each]));
  return intents
    .flatMap((intent, index) => {
      const before = known.get(intent);
      const learned = chances[index] ?? 0;
      const score = dangers.has(intent) ? Math.max(learned, before?.score ?? 0) : learned;
      return before || score >= leastScore ? [{ ...before, intent, score }] : [];
    })
    .toSorted((a, b) => b.score - a.score);
}
