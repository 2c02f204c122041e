/** Letters: a text without its white space. Editors change that as they need, the letters never. */
import type { Caret } from './caret';

export function lettersOf(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Before the letter with this number, counted from 0; undefined where there are fewer. */
export function caretBefore(field: Node, letter: number): Caret | undefined {
  const walk = (field.ownerDocument ?? document).createTreeWalker(field, 4);
  let left = letter;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.nodeValue ?? '';
    const letters = lettersOf(text).length;
    if (left < letters) return { node, offset: offsetOf(text, left) };
    left -= letters;
  }
  return undefined;
}

function offsetOf(text: string, letter: number): number {
  let left = letter;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (/\s/.test(text.charAt(offset))) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return text.length;
}
