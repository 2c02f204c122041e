/**
 * One lesson: what the seller took, what they said does not fit, and what they saw and left. Each step moves weights
 * against what was expected, less the more they were moved before, so that tens of picks matter and one does not decide.
 */
import * as z from 'zod/mini';
import { type Intent, intents, type Template, templateIdSchema } from '../template/template';
import { type Habits, intentColumn, leftAfter, leftByLesson, replyColumn } from './habits';
import { type Occasion, occasionSchema } from './occasion';
import { adaptedChances, columnScores } from './read-habits';
import { WeightTable } from './weight-table';

const ids = z.array(templateIdSchema).check(z.maxLength(10));

export const lessonSchema = z.object({
  occasion: occasionSchema,
  keyMark: z.string().check(z.maxLength(40)),
  /** What was offered, best first. */
  shown: ids,
  taken: z.optional(templateIdSchema),
  refused: ids,
});
export type Lesson = z.output<typeof lessonSchema>;

/** Intents of the replies that a lesson names, as far as they are still there. */
export type IntentsOf = (templateId: string) => Template['intents'] | undefined;

const rates = { intent: 0.9, reply: 0.7 };
/** Where nothing was learned yet, a step is this much smaller than the rate. */
const firstSquares = 1;
/** What was seen and left says less than what was taken; where the first was taken, it may be only for being first. */
const strengths = { left: 0.5, refused: 1, firstTaken: 0.6, refusedIntent: 0.25 };
const leastChance = 0.03;

export function learnHabits(
  habits: Habits,
  lesson: Lesson,
  { intentsOf, now }: { readonly intentsOf: IntentsOf; readonly now: number },
): Habits {
  const isSameKey = habits.keyMark === lesson.keyMark;
  const before = isSameKey ? habits : { ...habits, columns: [], features: [], places: [], weights: [], squares: [] };
  const table = new WeightTable(before, leftAfter(habits, now) * leftByLesson);
  const takenIntents = lesson.taken === undefined ? undefined : intentsOf(lesson.taken);
  const refused = lesson.refused.filter((id) => id !== lesson.taken && intentsOf(id) !== undefined);
  if (takenIntents === undefined && refused.length === 0) return habits;
  if (takenIntents) learnIntents(table, lesson.occasion, { wanted: takenIntents, strength: 1 });
  else for (const id of refused) unlearnIntents(table, lesson.occasion, intentsOf(id) ?? []);
  learnReplies(table, lesson, takenIntents ? lesson.taken : undefined, refused);
  return {
    version: habits.version + 1,
    isOn: habits.isOn,
    keyMark: lesson.keyMark,
    picks: habits.picks + (takenIntents ? 1 : 0),
    refusals: habits.refusals + refused.length,
    changedAt: Math.max(now, habits.changedAt ?? now),
    ...table.toLists(),
  };
}

interface Wanted {
  readonly wanted: readonly Intent[];
  readonly strength: number;
}

/** The message wants one of these: the likelier of them by what is known, all others less. */
function learnIntents(table: WeightTable, occasion: Occasion, { wanted, strength }: Wanted): void {
  if (wanted.length === 0) return;
  const chances = adaptedChances(occasion.intents, columnScores(table, occasion));
  const inWanted = intents.reduce(
    (sum, intent, index) => sum + (wanted.includes(intent) ? (chances[index] ?? 0) : 0),
    0,
  );
  for (const [index, intent] of intents.entries()) {
    const chance = chances[index] ?? 0;
    const goal = wanted.includes(intent) ? chance / inWanted : 0;
    const isWorthIt = wanted.includes(intent) || chance >= leastChance;
    if (isWorthIt)
      step(table, occasion, { column: intentColumn(intent), error: (goal - chance) * strength, rate: rates.intent });
  }
}

/** A refused reply may be refused for its words: what it answers counts only a little less. */
function unlearnIntents(table: WeightTable, occasion: Occasion, answered: readonly Intent[]): void {
  const chances = adaptedChances(occasion.intents, columnScores(table, occasion));
  for (const intent of answered) {
    const error = -(chances[intents.indexOf(intent)] ?? 0) * strengths.refusedIntent;
    step(table, occasion, { column: intentColumn(intent), error, rate: rates.intent });
  }
}

/** Each pair of a reply that was taken and one that was not is told apart; a refused one is pushed below nothing. */
function learnReplies(
  table: WeightTable,
  { occasion, shown }: Lesson,
  taken: string | undefined,
  refused: readonly string[],
): void {
  const scores = columnScores(table, occasion);
  const scoreOf = (id: string) => scores.get(replyColumn(id)) ?? 0;
  const push = (id: string, error: number) =>
    step(table, occasion, { column: replyColumn(id), error, rate: rates.reply });
  for (const id of refused)
    push(id, -strengths.refused * chanceOf(scoreOf(id) - (taken === undefined ? 0 : scoreOf(taken))));
  if (taken === undefined) return;
  const left = shown.filter((id) => id !== taken && !refused.includes(id));
  for (const id of left) push(id, -strengths.left * chanceOf(scoreOf(id) - scoreOf(taken)));
  const rival = Math.max(0, ...left.map(scoreOf));
  const certainty = shown[0] === taken ? strengths.firstTaken : 1;
  push(taken, certainty * chanceOf(rival - scoreOf(taken)));
}

interface Step {
  readonly column: string;
  readonly error: number;
  readonly rate: number;
}

function step(table: WeightTable, { features, values }: Occasion, { column, error, rate }: Step): void {
  if (error === 0 || !Number.isFinite(error)) return;
  for (const [index, feature] of features.entries()) {
    const gradient = error * (values[index] ?? 0);
    if (gradient === 0) continue;
    const weight = table.weightOf(feature, column);
    weight.squares += gradient * gradient;
    weight.value += (rate * gradient) / Math.sqrt(firstSquares + weight.squares);
  }
}

function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
