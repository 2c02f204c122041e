/** Short texts as numbers, the same on every machine: FNV-1a with a last mixing, so that all bits are usable. */

const prime = 0x01000193;
const basis = 0x811c9dc5;

/** Where hashing starts for one kind of text: its name is part of every hash made from it. */
export function hashSeed(name: string): number {
  return continueHash(basis, name, 0, name.length);
}

/** Goes on with the letters of `text` from `start` up to `end`; not yet mixed. */
export function continueHash(seed: number, text: string, start: number, end: number): number {
  let hash = seed;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  return hash;
}

/** The upper `bits` of the mixed hash. */
export function toBucket(hash: number, bits: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed >>> (32 - bits);
}
