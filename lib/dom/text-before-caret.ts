/**
 * What stands directly before the caret of a field, on the same line and in one piece. What cannot be told for sure
 * (something is selected, a picture stands between) is not told.
 */
import { type Caret, selectedRange } from './caret';
import { editingHost, isTextField } from './field-refusal';
import { isElement } from './find';

/** Marks that editors put where a caret shall be able to stand. */
const carriers = /[\u200b\ufeff]/g;
const inline = /^(?:a|b|code|em|font|i|mark|s|small|span|strong|sub|sup|u)$/;

/**
 * At most the last `most` UTF-16 units of the line up to the caret; undefined without a mere caret in the field. What
 * else a line begins with counts as a space if it is one.
 */
export function textBeforeCaret(field: HTMLElement, most: number): string | undefined {
  if (isTextField(field)) {
    const { selectionStart: start, selectionEnd: end } = field;
    return start === null || start !== end ? undefined : field.value.slice(Math.max(0, start - most), start);
  }
  const range = selectedRange(field);
  if (!range || range.start.node !== range.end.node || range.start.offset !== range.end.offset) return undefined;
  const { text, first } = textRunBefore(range.end, most);
  if (text.length >= most) return text;
  return first && (lastCharacterBefore(first, editingHost(field) ?? field) + text).slice(-most);
}

interface TextRun {
  readonly text: string;
  /** The text node in which it begins. */
  readonly first: Node | undefined;
  /** Where the last `length` units of it begin. */
  readonly placeOf: (length: number) => Caret | undefined;
}

/** The text of the caret's own text node and of those that adjoin it, until it is long enough. */
export function textRunBefore({ node, offset }: Caret, enough: number): TextRun {
  const nodes: Node[] = [];
  const last = node.nodeType === 3 ? node : lastTextIn(node.childNodes[offset - 1]);
  let text = '';
  for (let part: Node | null | undefined = last; part?.nodeType === 3; part = part.previousSibling) {
    nodes.push(part);
    text = (part === node ? valueIn(part).slice(0, offset) : valueIn(part)) + text;
    if (text.length >= enough) break;
  }
  const placeOf = (length: number): Caret | undefined => {
    let left = length;
    for (const part of nodes) {
      const end = part === node ? offset : valueIn(part).length;
      if (left <= end) return { node: part, offset: end - left };
      left -= end;
    }
    return undefined;
  };
  return { text: text.slice(-enough), first: nodes.at(-1), placeOf };
}

function lastTextIn(node: Node | null | undefined): Node | null | undefined {
  let last = node;
  while (last && isElement(last) && inline.test(last.localName)) last = last.lastChild;
  return last;
}

function valueIn(node: Node): string {
  return node.nodeValue ?? '';
}

/** Empty at the beginning of a line. */
function lastCharacterBefore(first: Node, host: Element): string {
  for (let node: Node | null = first; node && node !== host; ) {
    const before: Node | null = node.previousSibling;
    if (!before) {
      node = node.parentNode;
      if (!isElement(node) || !inline.test(node.localName)) return '';
      continue;
    }
    if (isElement(before) && !inline.test(before.localName)) return isLineEnd(before) ? '' : '\ufffc';
    if (isElement(before) && before.getAttribute('contenteditable') === 'false') return '\ufffc';
    const text = (before.textContent ?? '').replace(carriers, '');
    if (text !== '') return text.slice(-1);
    node = before;
  }
  return '';
}

function isLineEnd({ localName }: Element): boolean {
  return /^(?:br|address|article|blockquote|div|h[1-6]|li|ol|p|pre|section|ul|hr|table)$/.test(localName);
}
