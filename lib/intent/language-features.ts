/** What the language model sees of a text: its words and pieces of them, with their accents. Used in training and product. */
import type { Features } from './features';
import { continueHash, hashSeed, toBucket } from './hash-text';

export const languageFeatureBits = 15;

/** Enough to tell; the rest of a long message would only cost time. */
const maxLength = 600;
const maxWordLength = 24;

const strangers = /https?:\/\/\S{1,300}|www\.\S{1,300}|[\w.+-]{1,64}@[\w.-]{1,100}|\S*\d\S*/giu;
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

const wordSeed = hashSeed('word:');
const pieceSeed = hashSeed('piece:');

export function languageFeaturesOf(text: string): Features {
  const words = lettersOf(text).match(wordPattern) ?? [];
  const found = new Map<number, number>();
  for (const word of words) addWord(found, word.slice(0, maxWordLength).replaceAll('’', "'"));
  const values = Float32Array.from(found.values(), Math.sqrt);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return { ids: Uint32Array.from(found.keys()), values: values.map((value) => value / (length || 1)) };
}

/** Small letters, without addresses, numbers and codes. */
export function lettersOf(text: string): string {
  return text.slice(0, maxLength).replace(strangers, ' ').normalize('NFKC').toLowerCase();
}

function addWord(found: Map<number, number>, word: string): void {
  add(found, continueHash(wordSeed, word, 0, word.length), 2);
  const bordered = `_${word}_`;
  for (let length = 1; length <= 4; length += 1) {
    for (let start = 0; start + length <= bordered.length; start += 1) {
      add(found, continueHash(pieceSeed, bordered, start, start + length), 1);
    }
  }
}

function add(found: Map<number, number>, hash: number, value: number): void {
  const id = toBucket(hash, languageFeatureBits);
  found.set(id, (found.get(id) ?? 0) + value);
}
