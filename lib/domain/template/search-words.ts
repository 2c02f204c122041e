/** Text as search compares it: folded words. */
import { foldText } from './fold-text';

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** Words of a text; Japanese, Chinese and Thai are cut by dictionary, as they write no spaces. */
export function searchWords(text: string): readonly string[] {
  const folded = foldText(text);
  if (!eastAsian.test(folded)) return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const segments = [...segmenter.segment(folded)];
  return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** Each word once: what an index keeps of a name or a title. */
export function distinctWords(text: string): string[] {
  return [...new Set(searchWords(text))];
}

/** Whether two words differ by at most `most` letters added, left out, changed or swapped; the typed one may be a beginning. */
export function isNearWord(typed: string, word: string, most: number): boolean {
  if (word.length < typed.length - most) return false;
  const longest = Math.min(word.length, typed.length + most);
  for (let length = Math.max(typed.length - most, 1); length <= longest; length += 1) {
    if (editDistance(typed, word.slice(0, length)) <= most) return true;
  }
  return false;
}

/** Damerau's distance between neighbours: a swap of two letters is one slip. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const addedOrLeftOut = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
      const swapped = isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      current.push(Math.min(changed, addedOrLeftOut, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
