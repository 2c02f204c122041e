/** The words of a message whose box was taken apart, as one text. */
import { visibleText } from '@/lib/dom/text';
import type { Bubble } from './bubbles';
import { spokenOnly } from './selectors';
import { isElementNode, isWithin, nodesAround } from './tree';

/** Parts of a message that are operated, not read. */
export const controls = 'button,[role="button"],[role="menu"],[role="toolbar"],select,input,svg,form';

/** The words as one text; undefined where they stand in boxes of different kinds, because one may be a label. */
export function wordsOf(words: readonly Element[], leftOut: ReadonlySet<Node>, bubble: Bubble): string | undefined {
  if (words.length === 0) return '';
  const shared = commonBox(words, bubble);
  if (!shared) return undefined;
  const inside = [...shared.children];
  const isOwn = words.includes(shared);
  if (!isOwn && new Set(inside.filter((child) => holdsAny(child, words)).map(kindOf)).size !== 1) return undefined;
  if (!inside.some((child) => holdsAny(child, leftOut)))
    return visibleText(shared, { skip: `${spokenOnly},${controls}` });
  return isOwn ? textBetween(shared, leftOut) : undefined;
}

function kindOf(element: Element): string {
  return `${element.localName}.${element.className}`;
}

function holdsAny(box: Node, elements: Iterable<Node>): boolean {
  const holder = new Set([box]);
  for (const element of elements) if (isWithin(element, holder)) return true;
  return false;
}

/** A box that mixes words with a time: its own text and inline elements, without what is left out. */
function textBetween(box: Element, leftOut: ReadonlySet<Node>): string | undefined {
  const parts: string[] = [];
  for (const child of box.childNodes) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    if (!isElementNode(child) || leftOut.has(child) || child.matches(`${spokenOnly},${controls}`)) continue;
    if (holdsAny(child, leftOut)) return undefined;
    parts.push(child.localName === 'br' ? '\n' : visibleText(child));
  }
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function commonBox(words: readonly Element[], bubble: Bubble): Element | undefined {
  const [first, ...others] = words;
  if (!first) return undefined;
  const limit = bubble.boxes.at(-1);
  const candidates = [first, ...nodesAround(first)];
  for (const candidate of candidates) {
    const holder = new Set<Node>([candidate]);
    if (isElementNode(candidate) && others.every((word) => isWithin(word, holder))) return candidate;
    if (candidate === limit) return undefined;
  }
  return undefined;
}
