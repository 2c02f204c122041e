/**
 * Finding across open shadow roots and same-origin frames, which `querySelector` stops at.
 * Work is bounded: what a hostile page hides beyond the bounds is not found, and nothing hangs.
 */

/** Roots nested deeper than this are not entered: a hostile page could nest without end. */
const maxDepth = 12;
const maxRoots = 2_000;
const maxElements = 200_000;

/** One root, or roots that were collected before by `searchRoots`. */
export type SearchScope = ParentNode | readonly ParentNode[];

/** Holds for elements of every frame, whose classes are not those of this window. */
export function isElement(value: unknown): value is Element {
  return hasNodeType(value, 1);
}

export function isHtmlElement(value: unknown): value is HTMLElement {
  return isElement(value) && value.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

export function isShadowRoot(value: unknown): value is ShadowRoot {
  return hasNodeType(value, 11) && 'host' in value;
}

function isDocument(value: unknown): value is Document {
  return hasNodeType(value, 9);
}

function hasNodeType(value: unknown, nodeType: number): value is object {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === nodeType;
}

/** The frame's document if it is ours to read, else undefined. */
export function frameDocument(frame: Element): Document | undefined {
  if (!('contentDocument' in frame)) return undefined;
  try {
    return isDocument(frame.contentDocument) ? frame.contentDocument : undefined;
  } catch {
    return undefined;
  }
}

/** What is nested in this very element: its open shadow root or its frame's document. */
export function rootInside(element: Element): ParentNode | undefined {
  return element.shadowRoot ?? frameDocument(element);
}

/** Open shadow roots and same-origin frame documents below `root`, outermost first, not `root` itself. */
export function nestedRoots(root: ParentNode): ParentNode[] {
  const found: ParentNode[] = [];
  collectRoots(root, 0, { found, elementsLeft: maxElements });
  return found;
}

/** `root` and all roots nested in it: collect them once, then search them many times. */
export function searchRoots(root: ParentNode): readonly ParentNode[] {
  return [root, ...nestedRoots(root)];
}

interface RootSearch {
  readonly found: ParentNode[];
  elementsLeft: number;
}

function collectRoots(root: ParentNode, depth: number, search: RootSearch): void {
  if (depth >= maxDepth) return;
  for (const element of root.querySelectorAll('*')) {
    search.elementsLeft -= 1;
    if (search.elementsLeft < 0 || search.found.length >= maxRoots) return;
    const inner = rootInside(element);
    if (!inner) continue;
    search.found.push(inner);
    collectRoots(inner, depth + 1, search);
  }
}

/** All matches below `scope`, those of the outermost root first, then those of nested roots. */
export function findAll(scope: SearchScope, selector: string): Element[] {
  return rootsOf(scope).flatMap((root) => [...root.querySelectorAll(selector)]);
}

/** The first match below `scope`, looking through nested roots only when the outermost has none. */
export function findFirst(scope: SearchScope, selector: string): Element | undefined {
  const direct = isRootList(scope) ? undefined : scope.querySelector(selector);
  if (direct) return direct;
  for (const root of rootsOf(scope)) {
    const match = root.querySelector(selector);
    if (match) return match;
  }
  return undefined;
}

function rootsOf(scope: SearchScope): readonly ParentNode[] {
  return isRootList(scope) ? scope : searchRoots(scope);
}

function isRootList(scope: SearchScope): scope is readonly ParentNode[] {
  return Array.isArray(scope);
}

/** Like `closest`, but goes on from a shadow root to its host and from a frame's document to its frame. */
export function closestAcross(element: Element, selector: string): Element | undefined {
  let current: Element | undefined = element;
  for (let depth = 0; current && depth <= maxDepth; depth += 1) {
    const match: Element | null = current.closest(selector);
    if (match) return match;
    current = elementAround(current.getRootNode());
  }
  return undefined;
}

/** The host of a shadow root or the frame of a document, where it is ours to see. */
export function elementAround(root: Node): Element | undefined {
  if (isShadowRoot(root)) return root.host;
  if (!isDocument(root)) return undefined;
  try {
    const frame = root.defaultView?.frameElement;
    return isElement(frame) ? frame : undefined;
  } catch {
    return undefined;
  }
}

/** The parent as the eye sees it: the slot that shows the element, else its parent, else the host of its root. */
export function flatParent(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
}

/** What has the focus, down through open shadow roots and same-origin frames. */
export function focusedElement(document: Document): Element | undefined {
  let focused = document.activeElement;
  for (let depth = 0; focused && depth <= maxDepth; depth += 1) {
    const inner: Element | null | undefined =
      focused.shadowRoot?.activeElement ?? frameDocument(focused)?.activeElement;
    if (!inner) break;
    focused = inner;
  }
  return focused ?? undefined;
}
