/** Raw scores made comparable. */

/** Softmax: the same scores as parts of 1. */
export function probabilitiesOf(scores: Float32Array): Float32Array {
  const highest = scores.reduce((best, score) => Math.max(best, score), Number.NEGATIVE_INFINITY);
  const grown = scores.map((score) => Math.exp(score - highest));
  const sum = grown.reduce((total, value) => total + value, 0);
  return grown.map((value) => value / sum);
}
