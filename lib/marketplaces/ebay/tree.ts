/**
 * Walking a page as one tree: into open shadow roots and same-origin frames, and back out of them.
 * Everything is bounded: a hostile page can nest and repeat without end.
 */
import { rootInside } from '@/lib/dom/find';

const maxElements = 60_000;
const maxDepth = 700;

/** The node around this one, across the edges of shadow roots and frames. */
export function nodeAround(node: Node): Node | undefined {
  if (node.parentNode) return node.parentNode;
  if ('host' in node && isNode(node.host)) return node.host;
  if (!('defaultView' in node)) return undefined;
  try {
    return frameOf(node.defaultView);
  } catch {
    return undefined;
  }
}

function frameOf(view: unknown): Node | undefined {
  if (typeof view !== 'object' || view === null || !('frameElement' in view)) return undefined;
  return isNode(view.frameElement) ? view.frameElement : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'nodeType' in value && 'parentNode' in value;
}

export function isElementNode(node: Node | undefined): node is Element {
  return node?.nodeType === 1;
}

/** All nodes around this one, innermost first, without itself. */
export function nodesAround(node: Node): Node[] {
  const found: Node[] = [];
  let current = nodeAround(node);
  while (current && found.length < maxDepth) {
    found.push(current);
    current = nodeAround(current);
  }
  return found;
}

/** All nodes around any of these, without themselves. */
export function nodesAroundAll(nodes: Iterable<Node>): ReadonlySet<Node> {
  const around = new Set<Node>();
  for (const node of nodes) {
    let current = nodeAround(node);
    for (let steps = 0; current && steps < maxDepth && !around.has(current); steps += 1) {
      around.add(current);
      current = nodeAround(current);
    }
  }
  return around;
}

/** Nodes, with or without something that belongs to each. */
type Nodes = Pick<ReadonlySet<Node>, 'has' | 'size'>;

/** The node itself, or the nearest one around it, that is one of these. */
export function closestAmong(node: Node | undefined, among: Nodes): Node | undefined {
  let current = among.size === 0 ? undefined : node;
  for (let steps = 0; current && steps < maxDepth; steps += 1) {
    if (among.has(current)) return current;
    current = nodeAround(current);
  }
  return undefined;
}

/** Whether the node is one of these or stands inside one of them. */
export function isWithin(node: Node | undefined, containers: Nodes): boolean {
  return closestAmong(node, containers) !== undefined;
}

/** All elements below `root` in page order, nested roots in the place of their hosts, without the left-out subtrees. */
export function elementsBelow(root: Node, leftOut: ReadonlySet<Node> = new Set()): Element[] {
  const found: Element[] = [];
  if (isElementNode(root)) {
    const own = rootInside(root);
    if (own) walk(own, leftOut, found, 0);
  }
  walk(root, leftOut, found, 0);
  return found;
}

const unreadTags = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta']);

function walk(parent: Node, leftOut: ReadonlySet<Node>, found: Element[], depth: number): void {
  if (depth > maxDepth) return;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (!isElementNode(child) || leftOut.has(child) || unreadTags.has(child.localName)) continue;
    if (found.length >= maxElements) return;
    found.push(child);
    const inner = rootInside(child);
    if (inner) walk(inner, leftOut, found, depth + 1);
    walk(child, leftOut, found, depth + 1);
  }
}

/** Those of the elements that stand in no other of them. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set<Node>(elements);
  return elements.filter((element) => !isWithin(nodeAround(element), all));
}

/** The element with the boxes around it that hold no other of its kind. */
export function boxesOf(element: Element, counts: ReadonlyMap<Node, number>, levels: number): Element[] {
  const boxes = [element];
  let current = nodeAround(element);
  for (let level = 0; current && level < levels && counts.get(current) === 1; level += 1) {
    if (isElementNode(current)) boxes.push(current);
    current = nodeAround(current);
  }
  return boxes;
}

/** How many of the elements each node holds, itself included, up to `levels` above each. */
export function nodesHolding(elements: readonly Element[], levels = maxDepth): ReadonlyMap<Node, number> {
  const counts = new Map<Node, number>();
  for (const element of elements) {
    let current: Node | undefined = element;
    for (let level = 0; current && level <= levels; level += 1) {
      counts.set(current, (counts.get(current) ?? 0) + 1);
      current = nodeAround(current);
    }
  }
  return counts;
}

/** The only element in this one, where it holds no text of its own. */
export function onlyChild(element: Element): Element | undefined {
  const only = element.firstElementChild;
  if (!only || only !== element.lastElementChild) return undefined;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && (child.nodeValue ?? '').trim() !== '') return undefined;
  }
  return only;
}
