/**
 * Finding and reading across open shadow roots and same-origin frames, which `querySelector` and `textContent` stop at.
 */

/** Roots nested deeper than this are not entered: a hostile page could nest without end. */
const maxDepth = 12;

/** The frame's document if it is ours to read, else undefined. */
export function frameDocument(frame: Element): Document | undefined {
  if (!('contentDocument' in frame)) return undefined;
  try {
    return isDocument(frame.contentDocument) ? frame.contentDocument : undefined;
  } catch {
    return undefined;
  }
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
}

/** Open shadow roots and same-origin frame documents below `root`, outermost first, not `root` itself. */
export function nestedRoots(root: ParentNode): ParentNode[] {
  const found: ParentNode[] = [];
  collectRoots(root, 0, found);
  return found;
}

function collectRoots(root: ParentNode, depth: number, found: ParentNode[]): void {
  if (depth >= maxDepth) return;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? frameDocument(element);
    if (!inner) continue;
    found.push(inner);
    collectRoots(inner, depth + 1, found);
  }
}

/** All matches below `root`, those of `root` first, then those of nested roots. */
export function findAll(root: ParentNode, selector: string): Element[] {
  return [root, ...nestedRoots(root)].flatMap((scope) => [...scope.querySelectorAll(selector)]);
}

/** The first match below `root`, looking through nested roots only when `root` itself has none. */
export function findFirst(root: ParentNode, selector: string): Element | undefined {
  const direct = root.querySelector(selector);
  if (direct) return direct;
  for (const scope of nestedRoots(root)) {
    const match = scope.querySelector(selector);
    if (match) return match;
  }
  return undefined;
}
