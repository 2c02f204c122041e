/** A message and its situation as habits see them: keyed features with values, and what the message seems to want. */
import * as z from 'zod/mini';
import type { FoundIntent } from '../suggestion/found-intent';
import { intents, type orderSituations } from '../template/template';
import { factFeature, type HabitKey, messageFeature } from './feature-keys';

/** Features of one message: the strongest. */
const mostOfMessage = 40;
const mostFeatures = 48;

export const occasionSchema = z
  .object({
    features: z.array(z.int().check(z.minimum(0), z.maximum(0xffff_ffff))).check(z.maxLength(mostFeatures)),
    values: z.array(z.number().check(z.minimum(0), z.maximum(1))).check(z.maxLength(mostFeatures)),
    /** As the model told, best first, nothing learned yet. */
    intents: z
      .array(z.object({ intent: z.enum(intents), score: z.number().check(z.minimum(0), z.maximum(1)) }))
      .check(z.maxLength(intents.length)),
  })
  .check(z.refine(({ features, values }) => features.length === values.length));
export type Occasion = z.output<typeof occasionSchema>;

export interface OccasionFacts {
  /** Of the message; ids and values go together. Empty where no model is loaded. */
  readonly message: { readonly ids: ArrayLike<number>; readonly values: ArrayLike<number> };
  readonly intents: readonly Pick<FoundIntent, 'intent' | 'score'>[];
  readonly language: string | undefined;
  readonly situation: (typeof orderSituations)[number] | undefined;
}

/** What each fact weighs beside a message, whose features weigh 1 in all. */
const factValues = { always: 0.4, intent: 1, situation: 0.6, language: 0.4 } as const;

export function occasionOf({ message, intents: found, language, situation }: OccasionFacts, key: HabitKey): Occasion {
  const strongest = strongestOf(message);
  const scale = 1 / Math.sqrt(strongest.reduce((sum, { value }) => sum + value * value, 0) || 1);
  const facts: readonly (readonly [string, number])[] = [
    ['always', factValues.always],
    ...(found[0] ? [[intentFact(found[0].intent), factValues.intent] as const] : []),
    ...(situation ? [[`situation ${situation}`, factValues.situation] as const] : []),
    ...(language ? [[`language ${language}`, factValues.language] as const] : []),
  ];
  return {
    features: [...strongest.map(({ id }) => messageFeature(key, id)), ...facts.map(([fact]) => factFeature(key, fact))],
    values: [...strongest.map(({ value }) => Math.min(1, value * scale)), ...facts.map(([, value]) => value)],
    intents: found.map(({ intent, score }) => ({ intent, score: Math.min(1, Math.max(0, score)) })),
  };
}

/** The fact that a message wants this above all. */
export function intentFact(intent: string): string {
  return `intent ${intent}`;
}

interface MessageFeature {
  readonly id: number;
  readonly value: number;
}

/** Of equal ones the first: features stand in the order of the text. */
function strongestOf({ ids, values }: OccasionFacts['message']): readonly MessageFeature[] {
  const all = Array.from({ length: ids.length }, (_, index) => ({ id: ids[index] ?? 0, value: values[index] ?? 0 }));
  const real = all.filter(({ value }) => value > 0 && Number.isFinite(value));
  return real.toSorted((a, b) => b.value - a.value).slice(0, mostOfMessage);
}
