/** Rounds of learning: all examples in a new order each time, more carefully from round to round. */
import type { Features } from '@/lib/intent/features';
import type { Example, LinearTrainer } from './linear-trainer';
import type { Random } from './random';

export interface Rounds {
  readonly rounds: number;
  /** Share of the features that an example does without each time: so none is relied on alone. */
  readonly lost: number;
  readonly random: Random;
}

/** @param copies the same examples written in several ways; each round takes the next of them */
export function learnRounds(
  trainer: LinearTrainer,
  copies: readonly (readonly Example[])[],
  { rounds, lost, random }: Rounds,
): void {
  for (let round = 0; round < rounds; round += 1) {
    const examples = copies[round % copies.length] ?? [];
    const scale = 1 - (0.9 * round) / rounds;
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index];
      if (example) trainer.learn({ ...example, features: withoutSome(example.features, lost, random) }, scale);
    }
  }
}

function shuffled(count: number, random: Random): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_none, index) => index);
  random.shuffle(order);
  return order;
}

function withoutSome({ ids, values }: Features, lost: number, random: Random): Features {
  const kept: number[] = [];
  for (let index = 0; index < ids.length; index += 1) if (!random.chance(lost)) kept.push(index);
  return {
    ids: Uint32Array.from(kept, (index) => ids[index] ?? 0),
    values: Float32Array.from(kept, (index) => values[index] ?? 0),
  };
}
