/**
 * The caret of a `contenteditable` element, also in open shadow roots, and its memory: unlike a text box such an
 * element forgets it when the seller selects something elsewhere.
 */
import { isElement, isShadowRoot } from './find';

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** Weak: a field that the page drops takes its caret along. */
const remembered = new WeakMap<HTMLElement, Caret>();

/** From now on the field's last caret is kept until it is needed. */
export function rememberCaret(field: HTMLElement, signal: AbortSignal): void {
  const remember = (): void => {
    const caret = selectedCaret(field);
    if (caret) remembered.set(field, caret);
  };
  remember();
  field.ownerDocument.addEventListener('selectionchange', remember, { signal });
}

/** The caret in the field, else the last one that was; undefined when none was or the page has rebuilt that place. */
export function fieldCaret(field: HTMLElement): Caret | undefined {
  const caret = selectedCaret(field) ?? remembered.get(field);
  return caret && field.contains(caret.node) && caret.offset <= lengthOf(caret.node) ? caret : undefined;
}

/** The end of what is selected in the field. */
function selectedCaret(field: HTMLElement): Caret | undefined {
  for (const range of selectedRanges(field)) {
    if (field.contains(range.endContainer)) return { node: range.endContainer, offset: range.endOffset };
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
