/**
 * A linear model on sparse features, learned one example at a time with AdaGrad: a softmax over classes that exclude each
 * other, and beside it independent yes-or-no heads. Deterministic: the order of the examples decides everything.
 */
import type { Features } from '@/lib/intent/features';

export interface Example {
  /** Its ids are rows of weights. */
  readonly features: Features;
  /** How much each class is meant; adds up to 1. */
  readonly classes: Float32Array;
  /** 1, 0, or NaN where nothing is known. */
  readonly heads: Float32Array;
  /** How much this example counts. */
  readonly weight: number;
}

export interface TrainerOptions {
  readonly features: number;
  readonly classes: number;
  readonly heads: number;
  readonly rate: number;
  readonly decay: number;
}

/** Columns whose error is smaller learn nothing: it saves most of the time. */
const leastSlope = 0.004;

export class LinearTrainer {
  readonly width: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  private readonly squares: Float32Array;
  private readonly biasSquares: Float32Array;
  private readonly scores: Float32Array;

  constructor(readonly options: TrainerOptions) {
    this.width = options.classes + options.heads;
    this.weights = new Float32Array(options.features * this.width);
    this.squares = new Float32Array(options.features * this.width);
    this.bias = new Float32Array(this.width);
    this.biasSquares = new Float32Array(this.width);
    this.scores = new Float32Array(this.width);
  }

  learn({ features, classes, heads, weight }: Example, rateScale: number): void {
    this.score(features);
    toProbabilities(this.scores, this.options.classes);
    const slopes = this.scores;
    for (let column = 0; column < this.width; column += 1) {
      const isClass = column < this.options.classes;
      const wanted = isClass ? (classes[column] ?? 0) : (heads[column - this.options.classes] ?? Number.NaN);
      slopes[column] = Number.isNaN(wanted) ? 0 : weight * ((slopes[column] ?? 0) - wanted);
    }
    this.step(features, slopes, this.options.rate * rateScale);
  }

  private step({ ids, values }: Features, slopes: Float32Array, rate: number): void {
    const { weights, squares, width } = this;
    const { decay } = this.options;
    const columns = slopes
      .map((_slope, column) => column)
      .filter((column) => Math.abs(slopes[column] ?? 0) > leastSlope);
    for (let index = 0; index < ids.length; index += 1) {
      const start = (ids[index] ?? 0) * width;
      const value = values[index] ?? 0;
      for (let place = 0; place < columns.length; place += 1) {
        const column = columns[place] ?? 0;
        const at = start + column;
        const slope = (slopes[column] ?? 0) * value + decay * (weights[at] ?? 0);
        const square = (squares[at] ?? 0) + slope * slope;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(square + 1e-6);
      }
    }
    for (let column = 0; column < width; column += 1) {
      const slope = slopes[column] ?? 0;
      const square = (this.biasSquares[column] ?? 0) + slope * slope;
      this.biasSquares[column] = square;
      if (slope !== 0) this.bias[column] = (this.bias[column] ?? 0) - (rate * 0.3 * slope) / Math.sqrt(square + 1e-6);
    }
  }

  /** Raw scores of all columns; the array is used again by the next call. */
  score({ ids, values }: Features): Float32Array {
    const { weights, width, scores } = this;
    scores.set(this.bias);
    for (let index = 0; index < ids.length; index += 1) {
      const start = (ids[index] ?? 0) * width;
      const value = values[index] ?? 0;
      for (let column = 0; column < width; column += 1) {
        scores[column] = (scores[column] ?? 0) + value * (weights[start + column] ?? 0);
      }
    }
    return scores;
  }
}

/** Softmax over the first `classes`, a logistic for each of the others; in place. */
export function toProbabilities(scores: Float32Array, classes: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let column = 0; column < classes; column += 1) highest = Math.max(highest, scores[column] ?? 0);
  let sum = 0;
  for (let column = 0; column < classes; column += 1) {
    const grown = Math.exp((scores[column] ?? 0) - highest);
    scores[column] = grown;
    sum += grown;
  }
  for (let column = 0; column < classes; column += 1) scores[column] = (scores[column] ?? 0) / sum;
  for (let column = classes; column < scores.length; column += 1) {
    scores[column] = 1 / (1 + Math.exp(-(scores[column] ?? 0)));
  }
}
