/** Random numbers that are the same every time: mulberry32. */

export interface Random {
  /** 0 up to 1, without 1. */
  next(): number;
  pick<T>(values: readonly T[]): T;
  chance(probability: number): boolean;
  /** 0 up to `end`, without `end`. */
  below(end: number): number;
  shuffle(values: Uint32Array): void;
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    pick: (values) => {
      const picked = values[below(values.length)];
      if (picked === undefined) throw new RangeError('Nothing to pick from.');
      return picked;
    },
    shuffle: (values) => {
      for (let index = values.length - 1; index > 0; index -= 1) {
        const other = below(index + 1);
        const kept = values[index] ?? 0;
        values[index] = values[other] ?? 0;
        values[other] = kept;
      }
    },
  };
}
