/** Which replies a seller has come to prefer for which wish, read from the weights for people to see. */
import { type Intent, intents } from '../template/template';
import { factFeature, type HabitKey } from './feature-keys';
import { type Habits, leftAfter, replyOfColumn } from './habits';
import { intentFact } from './occasion';
import { WeightTable } from './weight-table';

export interface PreferredReplies {
  readonly intent: Intent;
  /** Ids, the most preferred first. */
  readonly templateIds: readonly string[];
}

const clearWeight = 0.1;
const mostReplies = 3;

/** Intents without a clear preference are left out. */
export function preferredReplies(habits: Habits, key: HabitKey, now: number): readonly PreferredReplies[] {
  const table = new WeightTable(habits, leftAfter(habits, now));
  return intents.flatMap((intent) => {
    const weights = [...(table.of(factFeature(key, intentFact(intent))) ?? [])];
    const replies = weights
      .flatMap(([column, { value }]) => {
        const id = replyOfColumn(column);
        return id !== undefined && value >= clearWeight ? [{ id, value }] : [];
      })
      .toSorted((a, b) => b.value - a.value)
      .slice(0, mostReplies);
    return replies.length > 0 ? [{ intent, templateIds: replies.map(({ id }) => id) }] : [];
  });
}
