/**
 * The caret of a `contenteditable` element, also in open shadow roots, and its memory: unlike a text box such an
 * element forgets it when the seller selects something elsewhere.
 */
import { watchComposition } from './composition';
import { isElement, isShadowRoot } from './find';

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

export interface FieldRange {
  readonly start: Caret;
  readonly end: Caret;
}

/** Weak: a field that the page drops takes its selection along. */
const remembered = new WeakMap<HTMLElement, FieldRange>();

/** From now on the field's last caret is kept until it is needed, and that something is being composed in it. */
export function rememberCaret(field: HTMLElement, signal: AbortSignal): void {
  const remember = (): void => {
    const range = selectedRange(field);
    if (range) remembered.set(field, range);
  };
  remember();
  field.ownerDocument.addEventListener('selectionchange', remember, { signal });
  watchComposition(field, signal);
}

/** What is selected in the field, else what last was; undefined when nothing was or the page has rebuilt that place. */
export function fieldRange(field: HTMLElement): FieldRange | undefined {
  const range = selectedRange(field) ?? remembered.get(field);
  return range && isPlaceIn(field, range.start) && isPlaceIn(field, range.end) ? range : undefined;
}

function isPlaceIn(field: HTMLElement, { node, offset }: Caret): boolean {
  return field.contains(node) && offset <= lengthOf(node);
}

/** What is selected in the field now, also in an open shadow root. */
export function selectedRange(field: HTMLElement): FieldRange | undefined {
  for (const { startContainer, startOffset, endContainer, endOffset } of selectedRanges(field)) {
    if (!field.contains(endContainer)) continue;
    const end = { node: endContainer, offset: endOffset };
    return { start: field.contains(startContainer) ? { node: startContainer, offset: startOffset } : end, end };
  }
  return undefined;
}

/** Chromium tells of a selection in a shadow root only by that root, Firefox by the document. */
function* selectedRanges(field: HTMLElement): Generator<AbstractRange> {
  const root = field.getRootNode();
  const selection = field.ownerDocument.getSelection();
  if (isShadowRoot(root)) {
    if (selection && 'getComposedRanges' in selection) yield* selection.getComposedRanges({ shadowRoots: [root] });
    const own = 'getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : undefined;
    if (own && own.rangeCount > 0) yield own.getRangeAt(0);
  }
  if (selection && selection.rangeCount > 0) yield selection.getRangeAt(0);
}

export function setCaret(field: HTMLElement, caret: Caret): void {
  field.ownerDocument.getSelection()?.collapse(caret.node, caret.offset);
}

export function select(field: HTMLElement, { start, end }: FieldRange): void {
  field.ownerDocument.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

/** Finds the same place again in a field that was built anew in the same way; undefined where it was not. */
export function placeMemory(field: HTMLElement, { node, offset }: Caret): () => Caret | undefined {
  const path: number[] = [];
  for (let inner = node; inner !== field && inner.parentNode; inner = inner.parentNode) {
    path.unshift(Array.prototype.indexOf.call(inner.parentNode.childNodes, inner));
  }
  return () => {
    let found: Node | undefined = field;
    for (const index of path) found = found?.childNodes[index];
    return found && offset <= lengthOf(found) ? { node: found, offset } : undefined;
  };
}

/** Behind the last thing that the field shows, inside its last line. */
export function endOf(field: HTMLElement): Caret {
  let node: Node = field;
  while (node.lastChild && (node.lastChild.nodeType === 3 || canHoldText(node.lastChild))) node = node.lastChild;
  const isBeforePlaceholder = node.lastChild?.nodeName === 'BR';
  return { node, offset: lengthOf(node) - (isBeforePlaceholder ? 1 : 0) };
}

function canHoldText(node: Node): boolean {
  if (!isElement(node) || node.getAttribute('contenteditable') === 'false') return false;
  return /^(?:address|article|b|blockquote|div|em|font|h[1-6]|i|li|ol|p|pre|section|span|strong|u|ul)$/.test(
    node.localName,
  );
}

function lengthOf(node: Node): number {
  return node.nodeType === 3 ? (node.nodeValue ?? '').length : node.childNodes.length;
}
