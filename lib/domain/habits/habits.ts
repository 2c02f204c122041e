/**
 * What was learned from a seller's picks: weights, and nothing that was read or written. A weight belongs to a keyed
 * feature of messages or situations (see `feature-keys.ts`) and to an intent or a saved reply.
 */
import * as z from 'zod/mini';
import { type Intent, intents } from '../template/template';

/** No more weights are kept; the smallest go. */
export const mostWeights = 5000;
/** After so long without picks, what was learned counts half. */
export const halfLifeMs = 8 * 7 * 86_400_000;
/** What each lesson leaves of everything that was learned before it. */
export const leftByLesson = 0.998;

const featureKey = z.int().check(z.minimum(0), z.maximum(0xffff_ffff));
const count = z.int().check(z.minimum(0));
const weight = z.number().check(z.minimum(-50), z.maximum(50));
/** An intent, or a saved reply by its id. */
const column = z.string().check(z.regex(/^(?:intent:[a-z_]{1,40}|reply:[\w.:-]{1,100})$/));

export const habitsSchema = z
  .object({
    /** Another one after every change. */
    version: count,
    isOn: z.boolean(),
    /** Recognises the key that features were hashed with; weights of another key mean nothing. */
    keyMark: z.string().check(z.regex(/^[\w-]{0,40}$/)),
    picks: count,
    refusals: count,
    /** Epoch ms of the last lesson; the weights are those of that time. */
    changedAt: z.optional(count),
    columns: z.array(column).check(z.maxLength(mostWeights)),
    /** The next four go together, entry by entry. */
    features: z.array(featureKey).check(z.maxLength(mostWeights)),
    places: z.array(count).check(z.maxLength(mostWeights)),
    weights: z.array(weight).check(z.maxLength(mostWeights)),
    /** Sums of squared steps: what was taught often moves less. */
    squares: z.array(z.number().check(z.minimum(0), z.maximum(1e6))).check(z.maxLength(mostWeights)),
  })
  .check(z.refine(isEven, 'The lists of weights do not go together'));
export type Habits = z.output<typeof habitsSchema>;

export const noHabits: Habits = {
  version: 0,
  isOn: true,
  keyMark: '',
  picks: 0,
  refusals: 0,
  columns: [],
  features: [],
  places: [],
  weights: [],
  squares: [],
};

/** What is left at this time of a weight that was learned by `changedAt`: 1 … 0. */
export function leftAfter({ changedAt }: Pick<Habits, 'changedAt'>, now: number): number {
  return changedAt === undefined ? 1 : 0.5 ** (Math.max(0, now - changedAt) / halfLifeMs);
}

/** As new, and on or off as before. */
export function forgetHabits({ version, isOn, keyMark }: Habits): Habits {
  return { ...noHabits, version: version + 1, isOn, keyMark };
}

export function intentColumn(intent: Intent): string {
  return `intent:${intent}`;
}

export function replyColumn(templateId: string): string {
  return `reply:${templateId}`;
}

export function intentOfColumn(name: string): Intent | undefined {
  return intents.find((intent) => intentColumn(intent) === name);
}

/** Id of the saved reply that a column belongs to. */
export function replyOfColumn(name: string): string | undefined {
  return name.startsWith('reply:') ? name.slice('reply:'.length) : undefined;
}

interface WeightLists {
  readonly columns: readonly string[];
  readonly features: readonly number[];
  readonly places: readonly number[];
  readonly weights: readonly number[];
  readonly squares: readonly number[];
}

function isEven({ columns, features, places, weights, squares }: WeightLists): boolean {
  const { length } = features;
  const areEqual = [places, weights, squares].every((list) => list.length === length);
  return areEqual && places.every((place) => place < columns.length);
}
