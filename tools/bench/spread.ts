/** How measured times are spread. */

export interface Spread {
  readonly count: number;
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Throws for an empty list: nothing measured is not the same as 0. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured');
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => percentile(sorted, share);
  return { count: values.length, min: at(0), median: at(0.5), p95: at(0.95), max: at(1) };
}

/** By nearest rank: a value that was measured, never one in between. */
function percentile(sorted: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

export function spreadWords({ count, min, median, p95, max }: Spread): string {
  const [least, middle, high, most] = [min, median, p95, max].map((value) => value.toFixed(1));
  return `min ${least}, median ${middle}, p95 ${high}, max ${most} (${count} times)`;
}
