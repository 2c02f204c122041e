/** One figure of the benchmark and the line it is printed as. Figures are compared by people, never asserted. */

export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'ms/s' | 'kB' | 'MB' | 'rows/s' | 'ratio';
  /** Not to be exceeded, or for a ratio not to be missed; null where nothing was promised. */
  readonly budget: number | null;
  /** The same measure without us, or with the barest thing that does the job; null where there is none. */
  readonly baseline: number | null;
}

/** One line of JSON, keys always in the same order. */
export function figureLine({ name, value, unit, budget, baseline }: Figure): string {
  return JSON.stringify({
    name,
    value: rounded(value),
    unit,
    budget,
    baseline: baseline === null ? null : rounded(baseline),
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
