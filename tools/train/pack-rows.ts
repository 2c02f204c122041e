/**
 * Makes trained weights small: each row becomes one factor and a small whole level for each column. Most of what a row tells
 * is which columns it speaks for and against, so little is lost.
 */
import { toFactor, toFactorCode } from '@/lib/intent/packed-weights';
import type { LinearTrainer } from './linear-trainer';

export interface PackedRows {
  /** Of the factors, one for each row. */
  readonly codes: Uint8Array;
  /** Row after row. */
  readonly levels: Int8Array;
  readonly mostLevel: number;
}

/** A weight so many times the row's root mean square has the highest level; what is above is cut to it. */
const largePart = 3;

export function packRows({ weights, width, options }: LinearTrainer, mostLevel: number): PackedRows {
  const codes = new Uint8Array(options.features);
  const levels = new Int8Array(weights.length);
  for (let row = 0; row < options.features; row += 1) {
    const start = row * width;
    const centred = centre(weights.subarray(start, start + width), options.classes);
    const own = levelsOf(centred, mostLevel);
    levels.set(own, start);
    codes[row] = toFactorCode(fittingFactor(centred, own));
  }
  return { codes, levels, mostLevel };
}

/** A softmax is the same if all classes of a feature gain the same: so that the middle one is 0, most are near 0. */
function centre(row: Float32Array, classes: number): Float32Array {
  const middle = row.slice(0, classes).sort()[classes >> 1] ?? 0;
  return row.map((weight, column) => (column < classes ? weight - middle : weight));
}

function levelsOf(row: Float32Array, mostLevel: number): Int8Array {
  const size = Math.sqrt(row.reduce((sum, weight) => sum + weight * weight, 0) / row.length);
  const step = toFactor(toFactorCode((size * largePart) / mostLevel)) || 1;
  return Int8Array.from(row, (weight) => Math.max(-mostLevel, Math.min(mostLevel, Math.round(weight / step))));
}

/** By least squares. */
function fittingFactor(row: Float32Array, levels: Int8Array): number {
  let shared = 0;
  let squares = 0;
  for (const [column, level] of levels.entries()) {
    shared += level * (row[column] ?? 0);
    squares += level * level;
  }
  return squares > 0 ? shared / squares : 0;
}
