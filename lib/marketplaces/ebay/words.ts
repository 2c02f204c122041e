/** Small texts of a page: as they stand, folded for comparing, and compared where one may be a cut form of the other. */
import { rootInside } from '@/lib/dom/find';
import { spokenOnly } from './selectors';
import { isElementNode } from './tree';

const maxLength = 20_000;

/** White space folded, control and direction marks taken out, lower case: for comparing only. */
export function folded(text: string): string {
  return text
    .slice(0, maxLength)
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The element's own words, without what stands in elements inside it. */
export function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && text.length < maxLength) text += child.nodeValue ?? '';
  }
  return text.replace(/\s+/g, ' ').trim();
}

/** Text of a small part without hidden doubles. Cheap, because it asks for no style: for rows, of which there are many. */
export function rawText(element: Element): string {
  if (!element.firstElementChild && !element.shadowRoot) return ownText(element);
  const parts: string[] = [];
  collectText(element, parts, 0);
  return parts.join(' ').replace(/\s+/g, ' ').trim().slice(0, maxLength);
}

function collectText(node: Node, parts: string[], depth: number): void {
  if (depth > 40 || parts.length > 400) return;
  if (isElementNode(node)) {
    if (depth > 0 && (node.matches(spokenOnly) || node.hasAttribute('hidden'))) return;
    const inner = rootInside(node);
    if (inner && inner.nodeType === 11) collectText(inner, parts, depth + 1);
  }
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (isElementNode(child) && !/^(?:script|style|template)$/.test(child.localName)) {
      collectText(child, parts, depth + 1);
    }
  }
}

const ellipsis = /\s*(?:…|\.{3})$/;

/** Whether two texts are the same, or one is a visibly cut form of the other, or its beginning of that length or more. */
export function agree(a: string, b: string, minLength = Number.POSITIVE_INFINITY): boolean {
  const left = folded(a);
  const right = folded(b);
  if (left === '' || right === '') return false;
  return left === right || isCutFormOf(left, right, minLength) || isCutFormOf(right, left, minLength);
}

function isCutFormOf(cut: string, whole: string, minLength: number): boolean {
  const stem = cut.replace(ellipsis, '');
  return stem.length >= (stem === cut ? minLength : Math.min(minLength, 3)) && whole.startsWith(stem);
}

/** eBay user names hold no white space; what holds some is a display name and never an identity. */
export function isUserName(text: string | undefined): text is string {
  return text !== undefined && /^\S{1,64}$/u.test(text);
}

export function isSameUser(a: string, b: string): boolean {
  return agree(a, b);
}

/** The one value that all of these are; undefined for none, and for several. */
export function onlyOf<Value>(values: Iterable<Value>): Value | undefined {
  const [first, ...others] = new Set(values);
  return others.length === 0 ? first : undefined;
}
