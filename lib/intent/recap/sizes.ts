/** Sizes in letters. */

export const letterSize = /^(?:x{0,4}[sl]|m|[2-6]xl|x{1,4}l)$/;

/** "2 xl" is one size; the words of a text part numbers and letters. */
export function joinedSizes(words: readonly string[]): readonly string[] {
  return words.flatMap((word, place) => {
    if (/^[2-6]$/.test(word) && words[place + 1] === 'xl') return `${word}xl`;
    return word === 'xl' && /^[2-6]$/.test(words[place - 1] ?? '') ? [] : word;
  });
}
