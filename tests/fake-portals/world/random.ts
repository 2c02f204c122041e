/** A small seeded generator of pseudo-random numbers, so that a seed printed by a failing test brings the same world back. */

export interface Random {
  /** 0 ≤ number < 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(values: readonly T[]): T;
  shuffle<T>(values: readonly T[]): T[];
  /** That many decimal digits. */
  digits(count: number): string;
  /** A version 4 UUID. */
  uuid(): string;
}

/** Hash of a text as the start of a generator (FNV-1a, then mixed). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** The generator for a seed; different `purpose`s of one seed are independent of each other (splitmix32). */
export function createRandom(seed: number, purpose = ''): Random {
  let state = seedOf(`${seed}/${purpose}`);

  function next(): number {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  }

  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));

  function pick<T>(values: readonly T[]): T {
    const value = values[whole(0, values.length - 1)];
    if (value === undefined) throw new Error('Nothing to pick from');
    return value;
  }

  function shuffle<T>(values: readonly T[]): T[] {
    return values
      .map((value) => ({ value, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ value }) => value);
  }

  const digits = (count: number) => Array.from({ length: count }, () => whole(0, 9)).join('');
  const hex = (count: number) => Array.from({ length: count }, () => whole(0, 15).toString(16)).join('');
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-${pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`;

  return { next, whole, chance: (probability) => next() < probability, pick, shuffle, digits, uuid };
}
