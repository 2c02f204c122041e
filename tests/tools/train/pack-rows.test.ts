import { describe, expect, it } from 'vitest';
import { toFactor } from '@/lib/intent/packed-weights';
import { LinearTrainer } from '../../../tools/train/linear-trainer';
import { packRows } from '../../../tools/train/pack-rows';

function trainerWith(classes: number, heads: number, weights: readonly number[]): LinearTrainer {
  const width = classes + heads;
  const trainer = new LinearTrainer({ features: weights.length / width, classes, heads, rate: 1, decay: 0 });
  trainer.weights.set(weights);
  return trainer;
}

describe('packRows', () => {
  it('keeps what a row speaks for and against, and how strongly', () => {
    const { codes, levels } = packRows(trainerWith(0, 4, [1, -1, 0.1, 0, 4, 4, -4, 4]), 2);

    expect([...levels]).toEqual([1, -1, 0, 0, 1, 1, -1, 1]);
    expect([...codes].map(toFactor)).toEqual([1, 4]);
  });

  it('gives a weight far above the others the highest level', () => {
    const row = [6, ...Array.from({ length: 9 }, (_none, index) => (index % 2 === 0 ? 0.1 : -0.1))];

    expect([...packRows(trainerWith(0, 10, row), 2).levels].slice(0, 2)).toEqual([2, 0]);
    expect([...packRows(trainerWith(0, 10, row), 4).levels].slice(0, 2)).toEqual([4, 0]);
  });

  it('comes the nearer to the weights the finer the levels are', () => {
    const row = [0.9, -0.4, 0.2, -1.3, 0.6, 0.1, -0.8, 1.1];
    const missed = [2, 4, 16].map((mostLevel) => {
      const { codes, levels } = packRows(trainerWith(0, 8, row), mostLevel);
      const factor = toFactor(codes[0] ?? 0);
      return Math.hypot(...row.map((weight, column) => weight - factor * (levels[column] ?? 0)));
    });

    expect(missed).toEqual(missed.toSorted((a, b) => b - a));
    expect(missed[2]).toBeLessThan(0.15);
  });

  it('takes off what all classes of a row have in common', () => {
    expect([...packRows(trainerWith(5, 0, [3, 3, 3, 3, 4]), 2).levels]).toEqual([0, 0, 0, 0, 2]);
  });

  it('leaves a row of nothing without a factor', () => {
    expect([...packRows(trainerWith(3, 0, [0, 0, 0]), 2).codes]).toEqual([0]);
  });
});
