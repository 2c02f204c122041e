/** Weights by feature and column, as they are worked with: looked up by feature, changed in place, written back bounded. */
import { type Habits, mostWeights } from './habits';

export interface Weight {
  value: number;
  squares: number;
}

type ColumnWeights = Map<string, Weight>;

/** Smaller weights say nothing. */
const leastWeight = 0.01;
const largestWeight = 50;

export class WeightTable {
  readonly #byFeature = new Map<number, ColumnWeights>();

  /** @param left what is left of each weight by now, 0 … 1 */
  constructor(habits: Habits, left: number) {
    for (const [index, feature] of habits.features.entries()) {
      const column = habits.columns[habits.places[index] ?? -1];
      if (column === undefined) continue;
      const weight = this.weightOf(feature, column);
      weight.value = (habits.weights[index] ?? 0) * left;
      weight.squares = (habits.squares[index] ?? 0) * left;
    }
  }

  of(feature: number): ReadonlyMap<string, Weight> | undefined {
    return this.#byFeature.get(feature);
  }

  /** The weight, made where there is none. */
  weightOf(feature: number, column: string): Weight {
    const columns = this.#byFeature.get(feature) ?? new Map<string, Weight>();
    this.#byFeature.set(feature, columns);
    const weight = columns.get(column) ?? { value: 0, squares: 0 };
    columns.set(column, weight);
    return weight;
  }

  /** The lists of a record, the largest weights first; what is too small or too many is left out. */
  toLists(): Pick<Habits, 'columns' | 'features' | 'places' | 'weights' | 'squares'> {
    const entries = [...this.#byFeature].flatMap(([feature, columns]) =>
      [...columns].map(([column, weight]) => ({ feature, column, ...weight })),
    );
    const kept = entries
      .filter(({ value }) => Math.abs(value) >= leastWeight)
      .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
      .slice(0, mostWeights);
    const columns = [...new Set(kept.map(({ column }) => column))];
    const places = new Map(columns.map((column, place) => [column, place]));
    return {
      columns,
      features: kept.map(({ feature }) => feature),
      places: kept.map(({ column }) => places.get(column) ?? 0),
      weights: kept.map(({ value }) => rounded(Math.max(-largestWeight, Math.min(largestWeight, value)))),
      squares: kept.map(({ squares }) => rounded(squares)),
    };
  }
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
