/** Figures for classifiers: shares with Wilson's 95 % interval, F1, area under the curve, calibration. */

export interface Share {
  readonly hits: number;
  readonly of: number;
}

export function share(values: readonly boolean[]): Share {
  return { hits: values.filter(Boolean).length, of: values.length };
}

/** 0 where there is nothing to count. */
export function ratio({ hits, of }: Share): number {
  return of === 0 ? 0 : hits / of;
}

/** Wilson's interval at 95 %: honest for few cases and near 1 as well. */
export function wilson({ hits, of }: Share): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const rate = hits / of;
  const middle = rate + (z * z) / (2 * of);
  const spread = z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [(middle - spread) / scale, (middle + spread) / scale];
}

/** Mean F1 of the classes that really occur. */
export function macroF1(pairs: readonly { readonly wanted: string; readonly found: string }[]): number {
  const classes = [...new Set(pairs.map(({ wanted }) => wanted))];
  const total = classes.reduce((sum, name) => sum + f1Of(pairs, name), 0);
  return classes.length === 0 ? 0 : total / classes.length;
}

export function f1Of(pairs: readonly { readonly wanted: string; readonly found: string }[], name: string): number {
  const hits = pairs.filter(({ wanted, found }) => wanted === name && found === name).length;
  const misses = pairs.filter(({ wanted, found }) => (wanted === name) !== (found === name)).length;
  return hits === 0 ? 0 : (2 * hits) / (2 * hits + misses);
}

export interface Scored {
  readonly score: number;
  readonly isTrue: boolean;
}

/** How often a true one scores above a false one; equal scores count half. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  const positives = scored.filter(({ isTrue }) => isTrue).length;
  const negatives = scored.length - positives;
  let ranks = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    const rank = (start + end + 1) / 2;
    ranks += rank * sorted.slice(start, end).filter(({ isTrue }) => isTrue).length;
    start = end;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean distance between what was promised and what came true, over ten steps of probability. */
export function calibrationError(scored: readonly Scored[]): number {
  const bins = Array.from({ length: 10 }, (_none, bin) =>
    scored.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin),
  );
  const total = bins.reduce((sum, bin) => {
    const promised = bin.reduce((part, { score }) => part + score, 0);
    return sum + Math.abs(promised - bin.filter(({ isTrue }) => isTrue).length);
  }, 0);
  return total / scored.length;
}
