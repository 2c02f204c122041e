/**
 * Names of features under a secret key: whoever has the weights but not the key cannot try words on them.
 * HalfSipHash-2-4, a keyed hash for short inputs: https://github.com/veorq/SipHash, read 2026-11-22.
 */
import * as z from 'zod/mini';

const half = z.int().check(z.minimum(0), z.maximum(0xffff_ffff));
/** Made from the key of the installation, which stays where it is. */
export const habitKeySchema = z.tuple([half, half]);
export type HabitKey = z.output<typeof habitKeySchema>;

/** The key from any long random text. */
export function toHabitKey(text: string): HabitKey {
  return [
    hashOf([0x5bd1_e995, 0x9e37_79b9], codesOf(`a${text}`)),
    hashOf([0x85eb_ca6b, 0xc2b2_ae35], codesOf(`b${text}`)),
  ];
}

/** Name of a message's feature. */
export function messageFeature(key: HabitKey, id: number): number {
  return hashOf(key, [1, id]);
}

/** Name of a fact that goes with a message, such as its language. */
export function factFeature(key: HabitKey, fact: string): number {
  return hashOf(key, [2, ...codesOf(fact)]);
}

function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/** 32 bits. */
function hashOf([low, high]: HabitKey, words: readonly number[]): number {
  const state: State = [low, high, 0x6c79_6765 ^ low, 0x7465_6462 ^ high];
  for (const word of [...words, words.length << 24]) {
    state[3] ^= word;
    mix(state);
    mix(state);
    state[0] ^= word;
  }
  state[2] ^= 0xff;
  for (let round = 0; round < 4; round += 1) mix(state);
  return (state[1] ^ state[3]) >>> 0;
}

type State = [number, number, number, number];

function mix(state: State): void {
  let [a, b, c, d] = state;
  a = (a + b) | 0;
  b = turned(b, 5) ^ a;
  a = turned(a, 16);
  c = (c + d) | 0;
  d = turned(d, 8) ^ c;
  a = (a + d) | 0;
  d = turned(d, 7) ^ a;
  c = (c + b) | 0;
  b = turned(b, 13) ^ c;
  c = turned(c, 16);
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

function turned(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
