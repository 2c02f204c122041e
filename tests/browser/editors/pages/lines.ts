/**
 * The lines that an editable element shows and where its selection is in them, read from the markup alone and in
 * another way than the extension does: blocks and `<br>` make lines, the last `<br>` of a block none.
 */
import type { DraftInEditor, Selected } from '../editor-page';

interface Point {
  readonly node: Node;
  readonly offset: number;
}

const blocks = new Set(['DIV', 'P', 'LI', 'BLOCKQUOTE', 'PRE']);

class LineWalk {
  readonly #lines: string[] = [];
  #isOpen = false;
  readonly offsets = new Map<Point, number>();

  constructor(private readonly points: readonly Point[]) {}

  walk(element: Node): void {
    this.#isOpen = false;
    for (const [index, child] of [...element.childNodes].entries()) {
      this.#note(element, index);
      if (child.nodeType === 3) this.#text(child);
      else if (child.nodeName === 'BR') this.#break();
      else if (blocks.has(child.nodeName) && getComputedStyle(child as Element).display !== 'inline') {
        this.walk(child);
        this.#isOpen = false;
      } else this.#inline(child);
    }
    this.#note(element, element.childNodes.length);
  }

  get text(): string {
    return this.#lines.join('\n').replaceAll('\u00a0', ' ').replaceAll('\ufeff', '');
  }

  #inline(element: Node): void {
    for (const [index, child] of [...element.childNodes].entries()) {
      this.#note(element, index);
      if (child.nodeType === 3) this.#text(child);
      else if (child.nodeName === 'BR') this.#break();
      else if (blocks.has(child.nodeName)) this.walk(child);
      else this.#inline(child);
    }
    this.#note(element, element.childNodes.length);
  }

  #text(node: Node): void {
    const text = node.nodeValue ?? '';
    for (let index = 0; index < text.length; index += 1) {
      this.#note(node, index);
      if (text[index] === '\n') this.#break();
      else if (text[index] !== '\ufeff') {
        if (!this.#isOpen) this.#lines.push('');
        this.#isOpen = true;
        this.#lines[this.#lines.length - 1] += text[index] ?? '';
      }
    }
    this.#note(node, text.length);
  }

  #break(): void {
    if (!this.#isOpen) this.#lines.push('');
    this.#isOpen = false;
  }

  #note(node: Node, offset: number): void {
    for (const point of this.points) {
      if (point.node !== node || point.offset !== offset || this.offsets.has(point)) continue;
      const length = this.#lines.join('\n').length;
      this.offsets.set(point, this.#isOpen || this.#lines.length === 0 ? length : length + 1);
    }
  }
}

export function readLines(field: HTMLElement): DraftInEditor {
  const selection = field.ownerDocument.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const start = { node: range?.startContainer ?? field, offset: range?.startOffset ?? 0 };
  const end = { node: range?.endContainer ?? field, offset: range?.endOffset ?? 0 };
  const walk = new LineWalk([start, end]);
  walk.walk(field);
  const at = (point: Point): number => Math.min(walk.offsets.get(point) ?? -1, walk.text.length);
  return { text: walk.text, start: at(start), end: at(end) };
}

/** Selects in an element whose children are one element per line, each with at most one text. */
export function selectInLines(lines: readonly Element[], { start, end }: Selected): void {
  const from = pointIn(lines, start);
  const to = pointIn(lines, end);
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

export function pointIn(lines: readonly Element[], offset: number): Point {
  let left = offset;
  for (const line of lines) {
    const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
    const length = (text?.nodeValue ?? '').replaceAll('\ufeff', '').length;
    if (left <= length) return length > 0 && text ? { node: text, offset: left } : { node: line, offset: 0 };
    left -= length + 1;
  }
  throw new Error('The draft has no such place');
}
