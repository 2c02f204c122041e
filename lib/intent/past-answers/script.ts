/** Letters of words that are written with spaces between them, and those that are not. Pieces for patterns with the flag `v`. */

const unspaced = '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}]';

/** A letter or digit of a spaced word; Japanese and Chinese beside it are no part of the word. */
export const wordLetter = `[[\\p{L}\\p{M}\\p{N}]--${unspaced}]`;

export const wordPattern = new RegExp(`${wordLetter}+(?:['’\\-]${wordLetter}+)*`, 'gv');

/** Letters without spaces, in one run. */
export const unspacedRun = new RegExp(`[\\p{L}&&${unspaced}]+`, 'gv');

export function isUnspaced(text: string): boolean {
  return new RegExp(`^[\\p{L}&&${unspaced}]+$`, 'v').test(text);
}
